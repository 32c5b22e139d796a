package io.github.paiban.rules.row;

import io.github.paiban.notice.Message;
import io.github.paiban.rules.Breakage;
import io.github.paiban.rules.FairShares;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.RowAutomaton;
import io.github.paiban.rules.RowRule;
import io.github.paiban.rules.RuleHead;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
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
 * @param ledger what a ledger says of months before, by which the shares are shifted; null without one
 * @param outlook what a pattern that is followed gives, now and later; null without one
 */
public record EqualHours(
        RuleHead head,
        @Nullable Integer targetMinutes,
        int toleranceMinutes,
        @Nullable Carried ledger,
        @Nullable Outlook outlook)
        implements RowRule {
    /** A rule that knows nothing of months before. */
    public EqualHours(RuleHead head, @Nullable Integer targetMinutes, int toleranceMinutes) {
        this(head, targetMinutes, toleranceMinutes, null, null);
    }

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

    /** The same rule with what a ledger says. */
    public EqualHours with(Carried newLedger) {
        return new EqualHours(head, targetMinutes, toleranceMinutes, newLedger, outlook);
    }

    /** The same rule for those who follow a pattern. */
    public EqualHours with(Outlook newOutlook) {
        return new EqualHours(head, targetMinutes, toleranceMinutes, ledger, newOutlook);
    }

    /** The paid minutes that each agent is measured against, by index, what is carried over included. */
    public double[] fairMinutes(Frame frame) {
        FairShares shares = shares(frame);
        return IntStream.range(0, frame.agents())
                .mapToDouble(agent -> shares.paidMinutes(agent) - asked(frame, shares, agent))
                .toArray();
    }

    /** What an agent in scope makes good of what the ledger says; empty without one. */
    public Optional<Settlement> findSettlement(Frame frame, int agent) {
        return Optional.ofNullable(settlement(frame, agent));
    }

    @Override
    public RowAutomaton automaton(Frame frame, int agent) {
        FairShares shares = shares(frame);
        double share = shares.paidMinutes(agent) - asked(frame, shares, agent);
        Deviation deviation = new Deviation(head, toleranceMinutes, share, frame.days(), why(frame, agent, shares));
        return new EndDeviation(Measure.ofPaidMinutes(frame, agent), deviation);
    }

    private FairShares shares(Frame frame) {
        return frame.once()
                .get(
                        this,
                        FairShares.class,
                        () -> targetMinutes == null
                                ? FairShares.of(frame, head.scope())
                                : new FairShares(frame, targetMinutes));
    }

    private double asked(Frame frame, FairShares shares, int agent) {
        double now = outlook == null ? 0 : outlook.now(frame, agent);
        double end = outlook == null ? 0 : outlook.atTheEnd(frame, agent);
        double due = ledger == null ? end : ledger.atMost(frame, agent, ledger.carried(frame, agent) + end);
        return Math.min(shares.paidMinutes(agent), due - now);
    }

    private @Nullable Settlement settlement(Frame frame, int agent) {
        if (ledger == null) {
            return null;
        }
        FairShares shares = shares(frame);
        double asked = asked(frame, shares, agent);
        double share = shares.paidMinutes(agent) - asked;
        Message subject = Message.of("rules.settled.hours");
        double balance = ledger.balance(frame, agent);
        return new Settlement(head.id(), subject, true, balance, asked, share, ledger.until(), outlook != null);
    }

    /** Why the share is not the usual one; null where it is. */
    private @Nullable Message why(Frame frame, int agent, FairShares shares) {
        Settlement settled = settlement(frame, agent);
        if (settled != null) {
            return settled.asks() ? settled.why() : null;
        }
        boolean isOfYear = outlook != null && Settlement.isSaid(true, asked(frame, shares, agent));
        return isOfYear ? Settlement.OF_THE_YEAR : null;
    }

    private record Deviation(
            RuleHead head,
            int tolerance,
            double share,
            int days,
            @Nullable Message why) implements EndDeviation.Share {
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
            Message said = why == null ? message : Message.of("rules.equal-hours.ledger", message, why);
            return new Breakage(0, days - 1, Math.abs(difference), said);
        }
    }
}
