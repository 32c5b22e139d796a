package io.github.paiban.forecast;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * The shape of all streams together, on working days and on weekends, as known on any day: what thin histories lean on.
 */
final class CommonShape {
    private final LocalDate first;
    private final int slots;
    /** Contacts before a day: by day, class and interval. */
    private final double[][][] before;

    private CommonShape(LocalDate first, int slots, double[][][] before) {
        this.first = first;
        this.slots = slots;
        this.before = before;
    }

    /** The shape of streams; those with other intervals are left out. */
    static CommonShape of(List<VolumeSeries> streams, int slots) {
        List<DayGrid> grids = streams.stream()
                .map(VolumeSeries::history)
                .filter(grid -> grid.slots() == slots && grid.days() > 0)
                .toList();
        LocalDate first =
                grids.stream().map(DayGrid::first).min(LocalDate::compareTo).orElse(LocalDate.EPOCH);
        LocalDate end =
                grids.stream().map(DayGrid::end).max(LocalDate::compareTo).orElse(LocalDate.EPOCH);
        int days = (int) (end.toEpochDay() - first.toEpochDay());
        double[][][] before = new double[days + 1][2][slots];
        for (DayGrid grid : grids) {
            for (int day = 0; day < grid.days(); day++) {
                int at = (int) (grid.date(day).toEpochDay() - first.toEpochDay());
                add(grid, day, before[at + 1][weekend(grid.date(day))]);
            }
        }
        for (int day = 1; day <= days; day++) {
            for (int kind = 0; kind < 2; kind++) {
                for (int slot = 0; slot < slots; slot++) {
                    before[day][kind][slot] += before[day - 1][kind][slot];
                }
            }
        }
        return new CommonShape(first, slots, before);
    }

    /** A stream weighs by the root of its contacts, so that the largest does not speak for all. */
    private static void add(DayGrid grid, int day, double[] sums) {
        double total = grid.total(day);
        for (int slot = 0; slot < grid.slots(); slot++) {
            double count = grid.count(day, slot);
            sums[slot] += Double.isNaN(count) || total == 0 ? 0 : count / Math.sqrt(total);
        }
    }

    private static int weekend(LocalDate date) {
        return date.getDayOfWeek().getValue() >= 6 ? 1 : 0;
    }

    /** Shares by class (working days, weekends) and interval as known before a day; equal ones where nothing is. */
    double[][] until(LocalDate end) {
        int at = (int) Math.clamp(end.toEpochDay() - first.toEpochDay(), 0, before.length - 1L);
        double[][] shares = new double[2][];
        for (int kind = 0; kind < 2; kind++) {
            shares[kind] = before[at][kind].clone();
            if (Arrays.stream(shares[kind]).sum() == 0) {
                shares[kind] = before[at][1 - kind].clone();
            }
            Shapes.normalise(shares[kind]);
        }
        return shares;
    }

    /** How many intervals a day has. */
    int slots() {
        return slots;
    }
}
