package io.github.paiban.headcount;

import io.github.paiban.headcount.DeskPlan.State;
import io.github.paiban.law.LawReport;
import io.github.paiban.staffing.ShopPooling;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many people a month takes.
 *
 * @param work its work
 * @param desks desk by desk
 * @param joint all desks together under the rules that count people of several desks; null where there are none of these, or
 *     not every desk is confirmed
 * @param peaks days far above the month's usual day, and what their excess takes
 * @param usual the month's people-hours without what days take beyond the usual day, as a share of all
 * @param pooling people-hours where people serve one shop, several, all; empty without several shops
 * @param law what the law says of the rosters; null where none is asked for, or none was made
 */
public record MonthPlan(
        MonthWork work,
        List<DeskPlan> desks,
        @Nullable JointPlan joint,
        List<PeakDays> peaks,
        double usual,
        List<ShopPooling.Way> pooling,
        @Nullable LawReport law) {
    public MonthPlan {
        desks = List.copyOf(desks);
        peaks = List.copyOf(peaks);
        pooling = List.copyOf(pooling);
    }

    /** People, one who is added for the rules of several desks included. */
    public int people() {
        return desks.stream().mapToInt(DeskPlan::people).sum() + (joint == null ? 0 : joint.added());
    }

    /** The sum of the desks' bounds. */
    public int bound() {
        return desks.stream().mapToInt(desk -> desk.bound().people()).sum();
    }

    /** People without what the peaks take beyond the usual day, by arithmetic. */
    public int usualPeople() {
        return peaks.isEmpty() ? people() : (int) Math.ceil(people() * usual - 1e-9);
    }

    /** All of them in full-time contracts. */
    public double fullTime() {
        return desks.stream().mapToDouble(DeskPlan::fullTime).sum() + (joint == null ? 0 : joint.added());
    }

    /** People with less than a full-time contract. */
    public int partTime() {
        return desks.stream()
                .flatMap(desk -> desk.kinds().entrySet().stream())
                .filter(entry -> entry.getKey().isPartTime())
                .mapToInt(java.util.Map.Entry::getValue)
                .sum();
    }

    /** How sure the number is: as sure as that of the least sure desk. */
    public State state() {
        State least = joint == null || joint.isConfirmed()
                ? State.CONFIRMED
                : joint.isUnfinished() ? State.ESTIMATED : State.NONE;
        for (DeskPlan desk : desks) {
            least = desk.state().compareTo(least) > 0 ? desk.state() : least;
        }
        return least;
    }
}
