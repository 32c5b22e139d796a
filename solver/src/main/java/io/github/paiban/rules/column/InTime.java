package io.github.paiban.rules.column;

import io.github.paiban.model.Requirement;
import io.github.paiban.model.ServiceCurve;
import io.github.paiban.rules.ColumnRule;
import io.github.paiban.rules.Demand;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Need;
import io.github.paiban.rules.Pattern;
import io.github.paiban.rules.RuleHead;
import io.github.paiban.rules.Tally;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * As few contacts as can be are answered late: every {@link ServiceCurve} of the month. Unit: expected late contacts; the
 * weight is the cost of one.
 *
 * <p>Intervals are cut where shifts begin and end, and those that the same duties cover share one count, so that a curve
 * costs the search no more than a plain need does. Their sum is made convex from below, so that each more agent is worth
 * no more than the one before, and rounded to whole points. An agent who serves several groups counts for each in part
 * ({@link StreamShares}).
 *
 * @param head id, level, weight, scope; only agents in scope count
 */
public record InTime(RuleHead head) implements ColumnRule {
    @Override
    public String kind() {
        return "service";
    }

    @Override
    public List<Tally> tallies(Frame frame) {
        IdentityHashMap<Requirement, ServiceCurve> curves = new IdentityHashMap<>();
        List<Requirement> intervals = new ArrayList<>();
        for (ServiceCurve curve : frame.month().curves()) {
            Requirement interval = Requirement.during(curve.date(), curve.fromMinute(), curve.toMinute(), 0)
                    .of(curve.group());
            curves.put(interval, curve);
            intervals.add(interval);
        }
        StreamShares shares = StreamShares.of(frame);
        return tallies(frame, Stretch.of(Demand.of(frame, intervals).needs()), curves, shares);
    }

    private List<Tally> tallies(
            Frame frame,
            List<Stretch> stretches,
            IdentityHashMap<Requirement, ServiceCurve> curves,
            StreamShares shares) {
        int parts = shares.parts();
        int[] agents = frame.agentsIn(head.scope());
        Map<Cover.Key, Pattern> patterns = new HashMap<>();
        List<Tally> tallies = new ArrayList<>();
        for (Stretch stretch : stretches) {
            Cover.Key key = new Cover.Key(stretch.group(), stretch.first().slots());
            Pattern pattern = patterns.computeIfAbsent(key, any -> shares.pattern(agents, key));
            LateTable late = late(stretch, curves);
            tallies.add(Tally.on(
                    frame,
                    pattern,
                    stretch.day(),
                    late.costs(head.weight(), parts),
                    new LateWords(frame, stretch, late, parts)));
        }
        return tallies;
    }

    private static LateTable late(Stretch stretch, IdentityHashMap<Requirement, ServiceCurve> curves) {
        LateTable.Sum sum = new LateTable.Sum();
        for (Need need : stretch.needs()) {
            ServiceCurve curve = curves.get(need.requirement());
            if (curve == null) {
                throw new IllegalStateException("No curve for " + need + ". Maybe the demand copies requirements.");
            }
            sum.add(curve, (double) need.minutes() / (curve.toMinute() - curve.fromMinute()));
        }
        return sum.convex();
    }
}
