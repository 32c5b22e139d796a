package io.github.paiban.rules.row;

import io.github.paiban.notice.Message;
import java.time.Duration;
import java.time.YearMonth;

/**
 * What an agent makes good this month of what a ledger says, by one rule of fairness. Amounts in the rule's unit: days, or
 * paid minutes.
 *
 * @param rule the rule's id
 * @param subject what it shares out, to be put into a {@link Message}
 * @param isHours whether that is paid hours; else days
 * @param balance by how much the agent stands above the team; negative below it
 * @param asked by how much the share is lowered; negative where it is raised
 * @param share the share of this month, that included
 * @param until the last month that the ledger speaks of
 * @param isOfYear whether what is asked makes the year of a pattern even, not only what the ledger says
 */
public record Settlement(
        String rule,
        Object subject,
        boolean isHours,
        double balance,
        double asked,
        double share,
        YearMonth until,
        boolean isOfYear) {
    /** Why a share is not what it would be, where a pattern's year is the reason. */
    static final Message OF_THE_YEAR = Message.of("rules.ledger.year");

    private static final double SHOWN_DAYS = 0.05;
    private static final double SHOWN_MINUTES = 30;

    /** Whether there is anything to say of it. */
    public boolean isWorthSaying() {
        return isSaid(isHours, balance) || asks();
    }

    /** The whole in one sentence. */
    public Message say() {
        String above = !isSaid(isHours, balance) ? "even" : balance > 0 ? "above" : "below";
        String asks = asked > 0 ? "fewer" : "more";
        String change = !asks() ? "as-usual" : isOfYear ? "year-" + asks : asks;
        return Message.of(
                "rules.settled",
                subject,
                Message.of("rules.settled." + above, amount(balance), until),
                Message.of("rules.settled." + change, amount(asked)),
                amount(share));
    }

    /** Why a share is not what it would be, to be put behind it; only where something is asked. */
    Message why() {
        if (isOfYear) {
            return OF_THE_YEAR;
        }
        String key = asked > 0 ? "rules.ledger.less" : "rules.ledger.more";
        return Message.of(key, amount(asked), amount(balance), until);
    }

    /** Whether so much is asked that it can be said. */
    public boolean asks() {
        return isSaid(isHours, asked);
    }

    /** Whether an amount of minutes, or of days, is worth a word. */
    static boolean isSaid(boolean isHours, double amount) {
        return Math.abs(amount) >= (isHours ? SHOWN_MINUTES : SHOWN_DAYS);
    }

    private double unit() {
        return isHours ? 60 : 1;
    }

    private Object amount(double value) {
        double tenths = Math.rint(Math.abs(value) / unit() * 10) / 10;
        return isHours
                ? Duration.ofMinutes(Math.round(tenths * 60))
                : Message.of(tenths == 1 ? "rules.days.one" : "rules.days.many", tenths);
    }
}
