package io.github.paiban.rules.row;

import io.github.paiban.notice.Message;
import io.github.paiban.rules.Breakage;
import io.github.paiban.rules.DayFilter;
import io.github.paiban.rules.DutySet;
import io.github.paiban.rules.ExpectedWork;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.RowAutomaton;
import io.github.paiban.rules.RowRule;
import io.github.paiban.rules.RuleHead;
import io.github.paiban.rules.Words;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Each agent's fair share of certain duties: nights, weekends, statutory holidays, half days. Costs the weight times the
 * square of the days that the agent stands above or below it, less what nobody can avoid where the share is no whole
 * number, rounded down: whoever is as close as days allow costs nothing. Unit: days.
 *
 * <p>The share is the agent's part, by contract fraction and days present, of what {@link ExpectedWork} expects of all
 * agents in scope together. As with {@link EqualHours}, an expectation that is a little off still makes the days equal.
 *
 * @param head id, level, weight, scope
 * @param what the duties, in the words of {@link io.github.paiban.rules.DutySet}
 * @param on the days it speaks of
 * @param carryOver how much of what the agent stood above or below the share in the history is made good, 0 to 1
 */
public record FairShare(RuleHead head, List<String> what, DayFilter on, double carryOver) implements RowRule {
    public FairShare {
        what = List.copyOf(what);
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

    /** The days that each agent is measured against, by index, what is carried over included. */
    public double[] fairDays(Frame frame) {
        TeamShare team = teamShare(frame);
        return IntStream.range(0, frame.agents())
                .mapToDouble(agent -> Math.max(0, team.share(agent) - carryOver * team.surplus(agent)))
                .toArray();
    }

    private TeamShare teamShare(Frame frame) {
        return new TeamShare(frame, head.scope(), DutySet.of(frame.duties(), what), on);
    }

    private Deviation deviation(Frame frame, int agent) {
        TeamShare team = teamShare(frame);
        double carried = carryOver * team.surplus(agent);
        long hundredths = Math.round(100 * Math.max(0, team.share(agent) - carried));
        return new Deviation(head, frame.days(), Words.say(frame, what, on), hundredths, carried);
    }

    private record Deviation(RuleHead head, int days, Object subject, long share, double carried)
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
            double rounded = Math.rint(carried * 10) / 10;
            String key = rounded == 0 ? "plain" : rounded > 0 ? "less" : "more";
            Message message = Message.of(
                    "rules.fair-share." + key,
                    subject,
                    Words.days((int) count),
                    Math.rint(share / 10.0) / 10,
                    Math.abs(rounded));
            return new Breakage(0, days - 1, Math.ceilDiv(Math.abs(100 * count - share), 100), message);
        }
    }
}
