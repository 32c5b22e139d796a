package io.github.paiban.rules.row;

import io.github.paiban.notice.Message;
import io.github.paiban.rules.Breakage;
import io.github.paiban.rules.DayFilter;
import io.github.paiban.rules.DutySet;
import io.github.paiban.rules.ExpectedWork;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.RowAutomaton;
import io.github.paiban.rules.RowRule;
import io.github.paiban.rules.Rule;
import io.github.paiban.rules.RuleHead;
import io.github.paiban.rules.Words;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Each agent's fair share of certain duties: nights, weekends, statutory holidays, half days. Costs the weight times the
 * square of the days that the agent stands above or below it, less what nobody can avoid where the share is no whole
 * number, rounded down: whoever is as close as days allow costs nothing. Unit: days.
 *
 * <p>The share is the agent's part, by contract fraction and days present, of what {@link ExpectedWork} expects of all
 * agents in scope together. As with {@link EqualHours}, an expectation that is a little off still makes the days equal.
 * Nobody's share is more than the agent's own limit of such days, in a rule that must be kept; the others share what that
 * leaves. Such limits are known as soon as the rules stand in one book.
 *
 * @param head id, level, weight, scope
 * @param what the duties, in the words of {@link io.github.paiban.rules.DutySet}
 * @param on the days it speaks of
 * @param carryOver how much of what the agent stood above or below the share before is made good, 0 to 1
 * @param ledger what a ledger says of months before; the history counts for days that it does not speak of. Null without one
 * @param counts the rules beside this one by which agents may have limits of their own
 * @param outlook what a pattern that is followed gives, now and later; null without one
 */
public record FairShare(
        RuleHead head,
        List<String> what,
        DayFilter on,
        double carryOver,
        @Nullable Carried ledger,
        List<Count> counts,
        @Nullable Outlook outlook)
        implements RowRule {
    /** Nobody is asked to work more of the days that count than 26 of 30 for what others had before. */
    private static final double MOST_WORKED = 26.0 / 30;

    /** A rule that knows nothing but the history. */
    public FairShare(RuleHead head, List<String> what, DayFilter on, double carryOver) {
        this(head, what, on, carryOver, null, List.of(), null);
    }

    public FairShare {
        what = List.copyOf(what);
        counts = List.copyOf(counts);
        if (!(carryOver >= 0 && carryOver <= 1)) {
            throw new IllegalArgumentException("Rule " + head.id() + " carries over " + carryOver + ", not 0 to 1.");
        }
    }

    @Override
    public String kind() {
        return "fair-share";
    }

    @Override
    public RowAutomaton automaton(Frame frame, int agent) {
        return new EndDeviation(Measure.ofDays(frame, agent, what, on), deviation(frame, agent));
    }

    /** The same rule with what a ledger says. */
    public FairShare with(Carried newLedger) {
        return new FairShare(head, what, on, carryOver, newLedger, counts, outlook);
    }

    /** The same rule for those who follow a pattern. */
    public FairShare with(Outlook newOutlook) {
        return new FairShare(head, what, on, carryOver, ledger, counts, newOutlook);
    }

    @Override
    public FairShare beside(List<Rule> others) {
        List<Count> limiting = OwnMost.counts(others);
        return limiting.equals(counts) ? this : new FairShare(head, what, on, carryOver, ledger, limiting, outlook);
    }

    /** The same rule at another level or weight. */
    public FairShare with(RuleHead newHead) {
        return new FairShare(newHead, what, on, carryOver, ledger, counts, outlook);
    }

    /** The days that each agent is measured against, by index, what is carried over included. */
    public double[] fairDays(Frame frame) {
        TeamShare team = teamShare(frame);
        return IntStream.range(0, frame.agents())
                .mapToDouble(agent -> share(frame, team, agent))
                .toArray();
    }

    /** Whether a limit of the agent's own keeps the agent's share below what would be the part of the team's. */
    public boolean isHeldBack(Frame frame, int agent) {
        return teamShare(frame).isHeldBack(agent);
    }

    /** What an agent in scope makes good of what the ledger says; empty without one. */
    public Optional<Settlement> findSettlement(Frame frame, int agent) {
        return ledger == null ? Optional.empty() : Optional.of(settlement(frame, teamShare(frame), agent, ledger));
    }

    private Settlement settlement(Frame frame, TeamShare team, int agent, Carried from) {
        double balance = from.balance(frame, agent) + team.surplus(agent);
        double share = share(frame, team, agent);
        double asked = team.share(agent) - share;
        return new Settlement(
                head.id(),
                Words.say(frame, what, on),
                false,
                balance,
                asked,
                share,
                from.until(),
                follows(team, agent));
    }

    private double share(Frame frame, TeamShare team, int agent) {
        double usual = team.share(agent) + (follows(team, agent) ? follow().now(frame, agent) : 0);
        double share = Math.max(0, usual - carried(frame, team, agent));
        double most = Math.max(usual, MOST_WORKED * team.daysPresent(agent));
        return Math.min(team.most(agent), ledger == null ? share : Math.min(share, most));
    }

    private double carried(Frame frame, TeamShare team, int agent) {
        boolean follows = follows(team, agent);
        double part = follows ? follow().part(carryOver) : carryOver;
        double later = follows ? follow().atTheEnd(frame, agent) : 0;
        return ledger == null
                ? part * (team.surplus(agent) + later)
                : ledger.atMost(frame, agent, part * (ledger.carried(frame, agent) + team.surplus(agent) + later));
    }

    private boolean follows(TeamShare team, int agent) {
        return outlook != null && !team.isHeldBack(agent);
    }

    private Outlook follow() {
        return Objects.requireNonNull(outlook);
    }

    private TeamShare teamShare(Frame frame) {
        return frame.once().get(this, TeamShare.class, () -> newTeamShare(frame));
    }

    private TeamShare newTeamShare(Frame frame) {
        DutySet duties = DutySet.of(frame.duties(), what);
        double[] most = OwnMost.ofCounts(frame, counts, duties, on);
        return new TeamShare(
                frame, head.scope(), duties, on, most, day -> ledger == null || !ledger.covers(frame.date(day)));
    }

    private Deviation deviation(Frame frame, int agent) {
        TeamShare team = teamShare(frame);
        long hundredths = Math.round(100 * share(frame, team, agent));
        Object subject = Words.say(frame, what, on);
        Settlement settled = ledger == null ? null : settlement(frame, team, agent, ledger);
        Kind kind =
                team.isHeldBack(agent) ? Kind.HELD_BACK : follows(team, agent) ? Kind.OF_THE_YEAR : Kind.OF_THE_MONTH;
        return new Deviation(head, frame.days(), subject, hundredths, carried(frame, team, agent), settled, kind);
    }

    /** Where a share comes from. */
    private enum Kind {
        OF_THE_MONTH,
        /** From a pattern's year. */
        OF_THE_YEAR,
        /** From a limit of the agent's own. */
        HELD_BACK
    }

    private record Deviation(
            RuleHead head,
            int days,
            Object subject,
            long share,
            double carried,
            @Nullable Settlement settled,
            Kind kind)
            implements EndDeviation.Share {
        @Override
        public long cost(long count) {
            long difference = 100 * count - share;
            return head.weight() * (difference * difference - nearest() * nearest()) / 10_000;
        }

        /** How far the share is from a whole number of days: nobody can come closer. */
        private long nearest() {
            return Math.min(share % 100, 100 - share % 100);
        }

        @Override
        public Breakage breakage(long count) {
            return new Breakage(
                    0, days - 1, Math.ceilDiv(Math.abs(100 * count - share), 100), said(Words.days((int) count)));
        }

        private Message said(Message done) {
            double tenths = Math.rint(share / 10.0) / 10;
            return switch (kind) {
                case OF_THE_YEAR -> Message.of("rules.fair-share.year", subject, done, tenths);
                case HELD_BACK -> Message.of("rules.fair-share.held-back", subject, done, tenths);
                case OF_THE_MONTH -> ofTheMonth(done, tenths);
            };
        }

        private Message ofTheMonth(Message done, double tenths) {
            if (settled == null) {
                double rounded = Math.rint(carried * 10) / 10;
                String key = rounded == 0 ? "plain" : rounded > 0 ? "less" : "more";
                return Message.of("rules.fair-share." + key, subject, done, tenths, Math.abs(rounded));
            }
            return settled.asks()
                    ? Message.of("rules.fair-share.ledger", subject, done, tenths, settled.why())
                    : Message.of("rules.fair-share.plain", subject, done, tenths, 0);
        }
    }
}
