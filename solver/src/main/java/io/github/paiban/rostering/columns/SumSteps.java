package io.github.paiban.rostering.columns;

import io.github.paiban.rostering.board.Board;
import io.github.paiban.rules.RowAutomaton;

/**
 * The values that a rule of an agent's row can add up to, counted in steps from the least: minutes come in half-hours, so
 * that a tenth or less of the values has to be looked at, and whole prices of steps lose less than those of minutes.
 */
final class SumSteps {
    private final RowAutomaton rule;
    private final long start;
    /** The least amount of each day. */
    private final long[] leasts;
    /** How far values are apart. */
    private final int unit;

    private final long least;
    private final long most;

    private SumSteps(RowAutomaton rule, long start, long[] leasts, int unit, long least, long most) {
        this.rule = rule;
        this.start = start;
        this.leasts = leasts;
        this.unit = unit;
        this.least = least;
        this.most = most;
    }

    static SumSteps of(Board board, int agent, int automaton) {
        RowAutomaton rule = board.automata[agent][automaton];
        long start = board.startStates[agent][automaton];
        long[] leasts = new long[board.days];
        long least = start;
        long most = start;
        int unit = 0;
        for (int day = 0; day < board.days; day++) {
            long smallest = Long.MAX_VALUE;
            long largest = Long.MIN_VALUE;
            for (int duty : board.choices[agent][day]) {
                long amount = rule.step(start, day, duty) - start;
                smallest = Math.min(smallest, amount);
                largest = Math.max(largest, amount);
            }
            for (int duty : board.choices[agent][day]) {
                unit = commonDivisor(unit, (int) (rule.step(start, day, duty) - start - smallest));
            }
            leasts[day] = smallest;
            least += smallest;
            most += largest;
        }
        return new SumSteps(rule, start, leasts, Math.max(1, unit), least, most);
    }

    private static int commonDivisor(int one, int other) {
        return other == 0 ? one : commonDivisor(other, one % other);
    }

    /** How many values there are. */
    int size() {
        return (int) ((most - least) / unit) + 1;
    }

    /** What a row costs that comes to so many steps above the least. */
    long cost(int steps) {
        return rule.endCost(least + (long) steps * unit);
    }

    /** The steps that a duty adds, one that the cell may take. */
    int added(int day, int duty) {
        return (int) ((rule.step(start, day, duty) - start - leasts[day]) / unit);
    }
}
