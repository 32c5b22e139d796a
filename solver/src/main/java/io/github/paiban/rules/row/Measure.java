package io.github.paiban.rules.row;

import io.github.paiban.rules.DayFilter;
import io.github.paiban.rules.Duties;
import io.github.paiban.rules.DutySet;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Likeness;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/**
 * What each cell of one agent's row adds to a sum: an amount by duty, on the days that count. Days outside the
 * contract never count. Immutable; reading it allocates nothing.
 */
final class Measure {
    private final int[] amounts;
    private final boolean[] counts;
    private final int most;

    private Measure(int[] amounts, boolean[] counts) {
        this.amounts = amounts;
        this.counts = counts;
        this.most = Arrays.stream(amounts).max().orElse(0);
    }

    /** 1 for each of the duties that the words mean, on the days that a filter includes. */
    static Measure ofDays(Frame frame, int agent, List<String> what, DayFilter on) {
        DutySet duties = DutySet.of(frame.duties(), what);
        return of(frame, agent, duty -> duties.contains(duty) ? 1 : 0, on.in(frame));
    }

    /** Paid minutes. */
    static Measure ofPaidMinutes(Frame frame, int agent) {
        return of(frame, agent, frame.duties()::paidMinutes, day -> true);
    }

    private static Measure of(Frame frame, int agent, IntUnaryOperator amount, IntPredicate on) {
        int[] amounts = new int[frame.duties().size()];
        Arrays.setAll(amounts, amount);
        return new Measure(amounts, DayTable.where(frame, day -> frame.isPresent(agent, day) && on.test(day)));
    }

    /** What the amounts depend on. */
    Likeness likeness() {
        return Likeness.of(amounts, counts);
    }

    /** What a duty on a day adds. */
    int at(int day, int duty) {
        return counts[DayTable.index(day)] ? amounts[duty] : 0;
    }

    /** The most that any duty adds on a day. */
    int mostOn(int day) {
        return counts[DayTable.index(day)] ? most : 0;
    }

    /** The most that any duty adds on any day. */
    int most() {
        return most;
    }

    /** Whether days of leave add something. */
    boolean countsLeave() {
        return amounts[Duties.LEAVE] > 0;
    }

    /** The different amounts, in order, with 0 among them. */
    int[] values() {
        return java.util.stream.IntStream.concat(java.util.stream.IntStream.of(0), Arrays.stream(amounts))
                .distinct()
                .sorted()
                .toArray();
    }
}
