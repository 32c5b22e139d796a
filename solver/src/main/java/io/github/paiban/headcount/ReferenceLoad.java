package io.github.paiban.headcount;

import io.github.paiban.model.Requirement;
import io.github.paiban.model.ServiceCurve;
import io.github.paiban.model.ShiftType;
import io.github.paiban.model.Tickets;
import io.github.paiban.model.Volume;
import io.github.paiban.staffing.Effort;
import io.github.paiban.staffing.ModelChoice;
import io.github.paiban.staffing.MonthStaffing;
import io.github.paiban.staffing.ServicePlan;
import io.github.paiban.staffing.ServiceTarget;
import io.github.paiban.staffing.ServiceTerms;
import io.github.paiban.staffing.Workload;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * The volume that a number of shifts should carry: that for which {@link LeastShifts} wants about so many, by a usual target.
 * Only the shape of the volumes counts, neither how large they are nor what is promised, so that a team's reference is the
 * same whatever is asked about. Volumes between powers of two are taken from these.
 */
final class ReferenceLoad {
    private static final double SHARE = 0.85;
    /** Seconds. */
    private static final double WITHIN = 30;
    /** Whole people with their rests need so many times the shifts that the programme finds. */
    private static final double WHOLE = 1.1;

    private static final double DIGITS = 1e5;
    private static final int MOST_POWER = 40;

    private final MonthWork month;
    private final List<ShiftType> shifts;
    private final Workload workload;
    private final double contacts;
    private final Map<Integer, Double> shiftsByPower = new TreeMap<>();

    ReferenceLoad(MonthWork month, List<ShiftType> shifts, Workload work) {
        this.month = month;
        this.shifts = shifts;
        this.workload = new Workload(work.volumes(), work.tickets(), usual(work.plan()));
        this.contacts = work.volumes().stream().mapToDouble(Volume::contacts).sum();
    }

    private static ServicePlan usual(ServicePlan plan) {
        Map<Requirement.Group, ServiceTerms> own = new LinkedHashMap<>();
        plan.own().forEach((group, terms) -> own.put(group, usual(terms)));
        return new ServicePlan(usual(plan.general()), own);
    }

    private static ServiceTerms usual(ServiceTerms terms) {
        Effort effort = terms.effort();
        double reply = effort.rounds() > 1 ? Math.max(effort.firstReply(), effort.laterReply()) : 0;
        return terms.with(new ServiceTarget(SHARE, Math.max(WITHIN, 2 * reply)));
    }

    /**
     * The work at the volume that so many shifts should carry.
     *
     * @param days that the people can work in the month together
     */
    Workload of(double days) {
        return contacts == 0 ? workload : scaled(significant(volume(days / WHOLE)) / contacts);
    }

    private double volume(double wanted) {
        int power = 10;
        while (power > 0 && shifts(power) > wanted) {
            power--;
        }
        while (power < MOST_POWER && shifts(power + 1) <= wanted) {
            power++;
        }
        double low = shifts(power);
        double part = (wanted - low) / Math.max(1e-9, shifts(power + 1) - low);
        return Math.pow(2, power) * (1 + Math.clamp(part, 0, 1));
    }

    /** The fewest shifts for a power of two of contacts in the month. */
    private double shifts(int power) {
        return shiftsByPower.computeIfAbsent(power, any -> fewest(Math.pow(2, power) / contacts));
    }

    /** As if all streams were one: those of a desk are served by the same people. */
    private double fewest(double factor) {
        Workload at = scaled(factor);
        List<Volume> together = at.volumes().stream()
                .map(each -> new Volume(
                        each.date(), each.fromMinute(), each.toMinute(), each.contacts(), Requirement.Group.ALL))
                .toList();
        Workload one = new Workload(together, ServicePlan.of(busiest()));
        List<ServiceCurve> curves = new MonthStaffing(month.period(), shifts, one, ModelChoice.CHAT).contactCurves();
        LeastHours hours = new LeastHours(curves, 0);
        double length = shifts.stream()
                .mapToLong(each -> each.length().toMinutes())
                .average()
                .orElse(1);
        double seconds = at.tickets().stream().mapToDouble(Tickets::work).sum();
        double least = new LeastShifts(shifts, curves)
                .find(hours.allowed(SHARE))
                .orElseGet(() -> WHOLE * hours.minutes(SHARE) / length);
        return least + seconds / 60 / length;
    }

    private ServiceTerms busiest() {
        Map<Requirement.Group, Double> byStream = new LinkedHashMap<>();
        workload.volumes().forEach(each -> byStream.merge(each.group(), each.contacts(), Double::sum));
        ToDoubleFunction<Map.Entry<Requirement.Group, Double>> size = Map.Entry::getValue;
        return byStream.entrySet().stream()
                .max(Comparator.comparingDouble(size))
                .map(entry -> workload.plan().terms(entry.getKey()))
                .orElseThrow();
    }

    private Workload scaled(double factor) {
        List<Volume> volumes = new ArrayList<>();
        workload.volumes().forEach(each -> volumes.add(rounded(MonthWork.times(each, factor))));
        List<Tickets> tickets = workload.tickets().stream()
                .map(each -> new Tickets(
                        each.date(),
                        each.fromMinute(),
                        each.toMinute(),
                        Math.round(each.count() * factor * DIGITS) / DIGITS,
                        each.effort(),
                        each.dueMinutes(),
                        each.group()))
                .toList();
        return new Workload(volumes, tickets, workload.plan());
    }

    private static Volume rounded(Volume volume) {
        double contacts = Math.round(volume.contacts() * DIGITS) / DIGITS;
        return new Volume(volume.date(), volume.fromMinute(), volume.toMinute(), contacts, volume.group());
    }

    /** Four digits, so that what is only rounding in the shape changes nothing. */
    private static double significant(double number) {
        double unit = Math.pow(10, Math.floor(Math.log10(Math.max(number, 1e-9))) - 3);
        return Math.round(number / unit) * unit;
    }
}
