package io.github.paiban.proposal;

import io.github.paiban.model.ShiftType;
import io.github.paiban.rostering.lp.LinearProgramme;
import io.github.paiban.rostering.lp.LinearProgrammes;
import java.util.List;

/** The fewest paid minutes that cover one day's needs, with the shifts that are there and with each candidate beside them. */
final class DayCover {
    private static final double SECONDS = 2;
    private static final double MINUTES = 60;
    /** Of two solutions of equal hours the one of fewer shifts is wanted. */
    private static final double PER_SHIFT = 1e-4;

    private static final double NEAR = 1e-7;

    /**
     * What an interval needs.
     *
     * @param from begin, minutes from midnight
     * @param to end, exclusive
     */
    record Need(int from, int to, int people) {
        boolean isIn(ShiftType shift) {
            return shift.startMinute() <= from && to <= shift.endMinute();
        }
    }

    private final int existing;
    private final List<Need> rows;
    private final List<ShiftType> candidates;
    private final LinearProgramme programme;
    private final double[] savedMinutes;
    private final double[] savedShifts;
    private double hours;
    private double shifts;

    private DayCover(LinearProgramme programme, List<Need> rows, List<ShiftType> there, List<ShiftType> candidates) {
        this.programme = programme;
        this.rows = rows;
        this.existing = there.size();
        this.candidates = candidates;
        this.savedMinutes = new double[candidates.size()];
        this.savedShifts = new double[candidates.size()];
        rows.forEach(need -> programme.addRow(need.people, Double.POSITIVE_INFINITY));
        there.forEach(each -> add(each, Double.POSITIVE_INFINITY));
        candidates.forEach(each -> add(each, 0));
    }

    /** Works it out. Needs in which none of the shifts lies are left out: nobody can be there. */
    static DayCover of(List<Need> needs, List<ShiftType> there, List<ShiftType> candidates) {
        List<Need> rows = needs.stream()
                .filter(need -> there.stream().anyMatch(need::isIn))
                .toList();
        try (LinearProgramme programme = LinearProgrammes.create().orElseThrow()) {
            DayCover cover = new DayCover(programme, rows, there, candidates);
            cover.solve();
            return cover;
        }
    }

    private void add(ShiftType shift, double upper) {
        int[] of = new int[rows.size()];
        double[] ones = new double[rows.size()];
        int size = 0;
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row).isIn(shift)) {
                ones[size] = 1;
                of[size++] = row;
            }
        }
        programme.addColumn(cost(shift), upper, of, ones, size);
    }

    private static double cost(ShiftType shift) {
        return shift.paidMinutes() / MINUTES + PER_SHIFT;
    }

    private void solve() {
        if (rows.isEmpty() || !programme.solve(false, SECONDS)) {
            return;
        }
        double least = programme.objective();
        shifts = people();
        hours = least - PER_SHIFT * shifts;
        boolean[] saves = new boolean[candidates.size()];
        for (int i = 0; i < saves.length; i++) {
            saves[i] = price(candidates.get(i)) > cost(candidates.get(i)) + NEAR;
        }
        for (int i = 0; i < saves.length; i++) {
            if (saves[i]) {
                with(i);
            }
        }
    }

    /** What the needs that a shift covers are worth: one whose price is no more than its cost saves nothing. */
    private double price(ShiftType shift) {
        double price = 0;
        for (int row = 0; row < rows.size(); row++) {
            price += rows.get(row).isIn(shift) ? programme.price(row) : 0;
        }
        return price;
    }

    private void with(int candidate) {
        programme.setUpper(existing + candidate, Double.POSITIVE_INFINITY);
        if (programme.solve(false, SECONDS)) {
            double people = people();
            double needed = programme.objective() - PER_SHIFT * people;
            savedMinutes[candidate] = Math.max(0, (hours - needed) * MINUTES);
            savedShifts[candidate] = shifts - people;
        }
        programme.setUpper(existing + candidate, 0);
    }

    private double people() {
        double people = 0;
        for (int column = 0; column < existing + candidates.size(); column++) {
            people += programme.value(column);
        }
        return people;
    }

    /** Paid minutes of the day with the shifts that are there. */
    double minutes() {
        return hours * MINUTES;
    }

    /** Shifts worked on the day with those that are there. */
    double shifts() {
        return shifts;
    }

    double savedMinutes(int candidate) {
        return savedMinutes[candidate];
    }

    double savedShifts(int candidate) {
        return savedShifts[candidate];
    }
}
