package io.github.paiban.headcount;

import io.github.paiban.model.ServiceCurve;
import io.github.paiban.model.ShiftType;
import io.github.paiban.rostering.lp.LinearProgramme;
import io.github.paiban.rostering.lp.LinearProgrammes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The fewest shifts by which a stream can have so few late contacts over the month: people come and go only as the shift types do.
 * A linear programme over parts of people, so no roster does with less. Days with equal curves are one. What people of the
 * day before or after may cover is taken for covered.
 */
final class LeastShifts {
    private static final int DAY = 1440;
    private static final double MANY = 1e7;
    private static final double SECONDS = 20;

    private final List<ShiftType> shifts;
    private final Map<List<Interval>, Integer> days = new LinkedHashMap<>();

    private record Interval(int fromMinute, int toMinute, List<Double> late) {}

    /**
     * A stream.
     *
     * @param curves those of its intervals
     */
    LeastShifts(List<ShiftType> shifts, List<ServiceCurve> curves) {
        this.shifts = shifts;
        Map<LocalDate, List<Interval>> byDate = new LinkedHashMap<>();
        for (ServiceCurve curve : curves) {
            if (shifts.stream().noneMatch(shift -> touches(shift, curve, DAY) || touches(shift, curve, -DAY))) {
                byDate.computeIfAbsent(curve.date(), any -> new ArrayList<>())
                        .add(new Interval(curve.fromMinute(), curve.toMinute(), curve.late()));
            }
        }
        byDate.values().forEach(day -> days.merge(day, 1, Integer::sum));
    }

    /** Whether a shift is there in a part of an interval, if it began so many minutes before the interval's midnight. */
    private static boolean touches(ShiftType shift, ServiceCurve curve, int before) {
        return shift.startMinute() < curve.toMinute() + before && curve.fromMinute() + before < shift.endMinute();
    }

    /**
     * The fewest shifts.
     *
     * @param allowed late contacts
     * @return empty where no programme can be solved here
     */
    OptionalDouble find(double allowed) {
        double excess = -allowed;
        for (Map.Entry<List<Interval>, Integer> day : days.entrySet()) {
            for (Interval each : day.getKey()) {
                excess += day.getValue() * each.late.getFirst();
            }
        }
        Optional<LinearProgramme> made = LinearProgrammes.create();
        if (made.isEmpty()) {
            return OptionalDouble.empty();
        }
        try (LinearProgramme programme = made.get()) {
            int saved = programme.addRow(Math.max(0, excess), Double.POSITIVE_INFINITY);
            days.forEach((day, times) -> add(programme, day, times, saved));
            return programme.solve(false, SECONDS) ? OptionalDouble.of(programme.objective()) : OptionalDouble.empty();
        }
    }

    /** People of each shift, and in each interval no more at work than are there. */
    private void add(LinearProgramme programme, List<Interval> day, int times, int saved) {
        List<Integer> rows = new ArrayList<>();
        for (Interval each : day) {
            int there = programme.addRow(0, Double.POSITIVE_INFINITY);
            rows.add(there);
            for (LeastHours.Step step : LeastHours.hull(each.late, 1)) {
                double worth = times * step.worth();
                programme.addColumn(0, step.minutes(), new int[] {there, saved}, new double[] {-1, worth}, 2);
            }
        }
        for (ShiftType shift : shifts) {
            int[] in = new int[day.size()];
            double[] ones = new double[day.size()];
            int size = 0;
            for (int i = 0; i < day.size(); i++) {
                Interval each = day.get(i);
                if (shift.startMinute() < each.toMinute && each.fromMinute < shift.endMinute()) {
                    in[size] = rows.get(i);
                    ones[size++] = 1;
                }
            }
            programme.addColumn(times, MANY, in, ones, size);
        }
    }
}
