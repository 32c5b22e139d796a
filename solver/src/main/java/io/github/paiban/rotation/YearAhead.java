package io.github.paiban.rotation;

import io.github.paiban.rules.Duties;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.IntStream;

/**
 * What the coming twelve months hold for whoever begins at each place of a cycle whose lines are months: weekdays fall on
 * other columns each month, and not all go through all lines in a year.
 */
final class YearAhead {
    private static final int MONTHS = 12;
    private static final int FRIDAY = 5;

    private final CycleProblem problem;
    private final int[] days;
    private final boolean[][] weekend;

    YearAhead(CycleProblem problem, YearMonth first) {
        this.problem = problem;
        this.days = IntStream.range(0, MONTHS)
                .map(month ->
                        Math.min(problem.columns(), first.plusMonths(month).lengthOfMonth()))
                .toArray();
        this.weekend = new boolean[MONTHS][problem.columns()];
        for (int month = 0; month < MONTHS; month++) {
            LocalDate begin = first.plusMonths(month).atDay(1);
            for (int day = 0; day < days[month]; day++) {
                weekend[month][day] = begin.plusDays(day).getDayOfWeek().getValue() > FRIDAY;
            }
        }
    }

    /** Squares of how far the places are from their mean, of each duty and of rests at weekends. */
    double unevenness(int[] row) {
        int kinds = problem.frame().duties().size() + 1;
        int[][] sums = new int[problem.rounds()][];
        for (int place = 0; place < sums.length; place++) {
            sums[place] = sums(row, place, kinds);
        }
        double sum = 0;
        for (int kind = 0; kind < kinds; kind++) {
            double all = 0;
            double squares = 0;
            for (int[] one : sums) {
                all += one[kind];
                squares += (double) one[kind] * one[kind];
            }
            sum += squares - all * all / sums.length;
        }
        return sum;
    }

    private int[] sums(int[] row, int place, int kinds) {
        int[] sums = new int[kinds];
        for (int month = 0; month < MONTHS; month++) {
            int line = (place + month) % problem.rounds() * problem.columns();
            for (int day = 0; day < days[month]; day++) {
                int duty = row[line + day];
                sums[duty]++;
                sums[kinds - 1] += duty == Duties.OFF && weekend[month][day] ? 1 : 0;
            }
        }
        return sums;
    }
}
