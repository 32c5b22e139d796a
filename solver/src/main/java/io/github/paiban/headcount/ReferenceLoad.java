package io.github.paiban.headcount;

import io.github.paiban.model.Tickets;
import io.github.paiban.model.Volume;
import io.github.paiban.staffing.ServiceTerms;
import io.github.paiban.staffing.Workload;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The volume that a number of people-hours should carry, by the square-root rule of staffing: an interval of load x, in
 * people, takes x + β √x. Only the shape of the volumes counts, not how large they are, so that a team's reference is the same
 * whatever volume is asked about.
 */
final class ReferenceLoad {
    private static final double BETA = 0.9;
    /** Share of the hours that people can be present that falls where it is needed. */
    private static final double USED = 0.85;

    private static final double DIGITS = 1e5;
    private static final int HALVINGS = 80;

    private final Workload workload;
    private final double contacts;
    /** Load of each interval in people, as volumes are, with its length in minutes. */
    private final Map<Interval, double[]> loads = new LinkedHashMap<>();

    private record Interval(LocalDate date, int fromMinute, int toMinute) {}

    ReferenceLoad(Workload workload) {
        this.workload = workload;
        this.contacts =
                workload.volumes().stream().mapToDouble(Volume::contacts).sum();
        for (Volume volume : workload.volumes()) {
            ServiceTerms terms = workload.plan().terms(volume.group());
            double present = volume.perSecond() * terms.effort().perContact();
            Interval interval = new Interval(volume.date(), volume.fromMinute(), volume.toMinute());
            loads.computeIfAbsent(interval, any -> new double[1])[0] +=
                    terms.capacity().scheduled(present);
        }
    }

    /**
     * The work at the volume that so many people-minutes should carry.
     *
     * @param minutes that the people can be on duty in the month
     */
    Workload of(double minutes) {
        double low = 1e-6;
        double high = 1e6;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = Math.sqrt(low * high);
            if (minutes(middle) < USED * minutes) {
                low = middle;
            } else {
                high = middle;
            }
        }
        double total = significant(low * contacts);
        double factor = contacts == 0 ? 1 : total / contacts;
        return scaled(factor);
    }

    private double minutes(double factor) {
        double sum = 0;
        for (Map.Entry<Interval, double[]> each : loads.entrySet()) {
            double load = factor * each.getValue()[0];
            sum += (load + BETA * Math.sqrt(load)) * (each.getKey().toMinute - each.getKey().fromMinute);
        }
        return sum;
    }

    private Workload scaled(double factor) {
        List<Volume> volumes = workload.volumes().stream()
                .map(each -> rounded(MonthWork.times(each, factor)))
                .toList();
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
