package io.github.paiban.rotation;

import io.github.paiban.model.Duty;
import io.github.paiban.model.Period;
import io.github.paiban.model.Roster;
import io.github.paiban.model.ShopMonth;
import io.github.paiban.rules.Level;
import io.github.paiban.rules.RosterProblem;
import io.github.paiban.rules.RowRule;
import io.github.paiban.rules.Rule;
import io.github.paiban.rules.RuleBook;
import io.github.paiban.rules.RuleHead;
import io.github.paiban.rules.Scope;
import io.github.paiban.rules.row.EqualHours;
import io.github.paiban.rules.row.FairShare;
import io.github.paiban.rules.row.FollowPattern;
import io.github.paiban.rules.row.RestHours;
import io.github.paiban.rules.row.Run;
import io.github.paiban.rules.row.Succession;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A month that is to follow a pattern.
 *
 * @param problem the month; its rules know the pattern
 * @param layout who stands where
 * @param start the roster that the pattern alone makes
 */
public record PatternMonth(RosterProblem problem, PatternLayout layout, Roster start) {
    /** The rule where a shop has written none. */
    private static final String ID = "pattern";

    /** What a missing person costs where a shop has not said otherwise. */
    private static final int WEIGHT = 100;

    /**
     * Months that, divided by those left of the year, say how many times as much as a changed cell unfair shares weigh: two at
     * its beginning, since a day moved from one to another changes two cells. Later fewer months are left over which what is
     * uneven could be spread.
     */
    private static final int TWO_YEARS = 24;

    /** The most times, reached with three months left: past that point cover, which weighs 100 a person, would suffer. */
    private static final int MOST_TIMES = 8;

    private static final int MONTHS = 12;

    /** So many days after the month are looked at: a run of working days is hardly longer. */
    private static final int AHEAD = 14;

    /** Lays a pattern onto a month. */
    public static PatternMonth of(RosterProblem problem, CyclePattern pattern) {
        ShopMonth month = problem.month();
        PatternLayout layout = PatternLayout.of(pattern, month);
        PatternYear year = new PatternYear(month, layout);
        List<Rule> rules = new ArrayList<>();
        FollowPattern follow = rule(problem.rules()).withRows(layout.rows(month.period()));
        boolean isOwn = problem.rules().rules().stream().anyMatch(FollowPattern.class::isInstance);
        for (Rule rule : problem.rules().rules()) {
            rules.add(
                    switch (rule) {
                        case FollowPattern same -> same.withRows(follow.rows());
                        case FairShare share -> ofTheYear(share, year, !isOwn);
                        case EqualHours hours -> hours.with(year.of(hours));
                        default -> rule;
                    });
        }
        if (!isOwn) {
            rules.add(follow);
        }
        Map<String, List<Duty>> ahead = layout.rows(
                new Period(month.period().end(), month.period().end().plusDays(AHEAD)));
        problem.rules()
                .rowRules()
                .filter(PatternMonth::isAboutDaysInARow)
                .forEach(rule -> rules.add(new PatternAhead(headOf(follow, rule), rule, ahead)));
        return new PatternMonth(new RosterProblem(month, new RuleBook(rules)), layout, layout.roster(month));
    }

    /** The shop's rule about patterns; where it has none, one at the level should. */
    private static FollowPattern rule(RuleBook book) {
        return book.rowRules()
                .filter(FollowPattern.class::isInstance)
                .map(FollowPattern.class::cast)
                .findFirst()
                .orElseGet(() -> new FollowPattern(new RuleHead(ID, Level.SHOULD, WEIGHT, Scope.ALL), Map.of()));
    }

    /**
     * A pattern gives all the same in a year; what leave and mending take from that is made good. So that it is, a day above
     * or below the fair share weighs as much as two changed cells, and more in the last months of the year: the fewer are
     * left, the fewer can make it good. It never weighs more where no ledger says how the year has gone so far: what is only
     * thought to be uneven is not worth many cells.
     */
    private static FairShare ofTheYear(FairShare share, PatternYear year, boolean isRaised) {
        RuleHead head = share.head();
        int left = share.ledger() == null ? MONTHS : year.monthsLater() + 1;
        int times = Math.clamp(TWO_YEARS / left, 1, MOST_TIMES);
        boolean raises = isRaised && head.level() == Level.PREFER;
        FairShare weighed = raises ? share.with(head.at(Level.SHOULD, (long) times * WEIGHT)) : share;
        return weighed.with(year.of(share));
    }

    private static boolean isAboutDaysInARow(RowRule rule) {
        boolean inARow = rule instanceof Run || rule instanceof Succession || rule instanceof RestHours;
        return inARow && rule.head().level() == Level.MUST;
    }

    private static RuleHead headOf(FollowPattern follow, RowRule rule) {
        RuleHead head = follow.head();
        return new RuleHead(
                head.id() + "/" + rule.head().id(),
                head.level(),
                head.weight(),
                rule.head().scope());
    }
}
