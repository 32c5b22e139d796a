package io.github.paiban.rules.row;

import io.github.paiban.notice.Message;
import io.github.paiban.rules.Breakage;
import io.github.paiban.rules.FairShares;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.RowAutomaton;
import io.github.paiban.rules.RowRule;
import io.github.paiban.rules.RuleHead;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Equal paid hours, each measured against the agent's fair share. Costs the weight times the square of the hours that the
 * agent stands above or below it, less the tolerance, rounded. Unit: minutes.
 *
 * <p>The share is the target of full time times contract fraction times presence: see {@link FairShares}, also for why a
 * target that is only expected does no harm.
 *
 * @param head id, level, weight, scope
 * @param targetMinutes the paid minutes of full time for the whole period; null to expect them from the demand
 * @param toleranceMinutes the deviation that costs nothing
 */
public record EqualHours(RuleHead head, @Nullable Integer targetMinutes, int toleranceMinutes) implements RowRule {
    public EqualHours {
        if ((targetMinutes != null && targetMinutes < 0) || toleranceMinutes < 0) {
            throw new IllegalArgumentException("Rule " + head.id() + " has target " + targetMinutes + " and tolerance "
                    + toleranceMinutes + " minutes, not both 0 or more.");
        }
    }

    @Override
    public String kind() {
        return "equal-hours";
    }

    /** The paid hours that agents are measured against. */
    public FairShares shares(Frame frame) {
        return targetMinutes == null ? FairShares.of(frame, head.scope()) : new FairShares(frame, targetMinutes);
    }

    @Override
    public RowAutomaton automaton(Frame frame, int agent) {
        Deviation deviation =
                new Deviation(head, toleranceMinutes, shares(frame).paidMinutes(agent), frame.days());
        return new EndDeviation(Measure.ofPaidMinutes(frame, agent), deviation);
    }

    private record Deviation(RuleHead head, int tolerance, double share, int days) implements EndDeviation.Share {
        @Override
        public long cost(long minutes) {
            double hours = Math.max(0, Math.abs(minutes - share) - tolerance) / 60;
            return Math.round(head.weight() * hours * hours);
        }

        @Override
        public Breakage breakage(long minutes) {
            long difference = Math.round(minutes - share);
            Message message = Message.of(
                    difference > 0 ? "rules.equal-hours.above" : "rules.equal-hours.below",
                    Duration.ofMinutes(minutes),
                    Duration.ofMinutes(Math.round(share)),
                    Duration.ofMinutes(Math.abs(difference)));
            return new Breakage(0, days - 1, Math.abs(difference), message);
        }
    }
}
