package io.github.paiban.rostering.rows;

import io.github.paiban.rostering.board.Board;
import io.github.paiban.rostering.board.Energy;
import io.github.paiban.rostering.board.StateNumbers;
import io.github.paiban.rules.Level;
import io.github.paiban.rules.RowAutomaton;
import java.util.Arrays;
import java.util.Optional;

/** Works out a {@link Factor}: finds all states that can be reached, then merges those with the same future. */
final class FactorBuilder {
    private static final int DEAD = -1;

    private final Board board;
    private final int agent;
    private final boolean strict;
    private final RowAutomaton[] automata;
    private final long[] units;
    private final boolean[] isMust;
    private final StateNumbers[] numbers;
    private final int[][][] next;
    private final long[][][] costs;

    private FactorBuilder(Board board, int agent, int[] members, boolean strict) {
        this.board = board;
        this.agent = agent;
        this.strict = strict;
        this.automata =
                Arrays.stream(members).mapToObj(k -> board.automata[agent][k]).toArray(RowAutomaton[]::new);
        this.units = Arrays.stream(members)
                .mapToLong(k -> Energy.factor(board.automatonLevels[agent][k]))
                .toArray();
        this.isMust = new boolean[members.length];
        for (int i = 0; i < members.length; i++) {
            isMust[i] = board.automatonLevels[agent][members[i]] == Level.MUST.rank();
        }
        this.numbers = new StateNumbers[board.days + 1];
        this.next = new int[board.days][board.duties][];
        this.costs = new long[board.days][board.duties][];
        long[] start = Arrays.stream(members)
                .mapToLong(k -> board.startStates[agent][k])
                .toArray();
        numbers[0] = new StateNumbers(members.length);
        numbers[0].number(start);
    }

    /**
     * The automata with the given indexes as one; empty where some day has more states than the limit.
     *
     * @param members indexes into the agent's automata
     * @param strict whether what breaks a must rule is impossible; else it costs its energy. Where nothing legal is left
     *     the factor has no states
     */
    static Optional<Factor> build(Board board, int agent, int[] members, boolean strict, int limit) {
        FactorBuilder builder = new FactorBuilder(board, agent, members, strict);
        return builder.explore(limit) ? Optional.of(builder.minimise()) : Optional.empty();
    }

    private boolean explore(int limit) {
        long[] tuple = new long[automata.length];
        for (int day = 0; day < board.days; day++) {
            numbers[day + 1] = new StateNumbers(automata.length);
            int size = numbers[day].size();
            for (int duty : board.choices[agent][day]) {
                next[day][duty] = new int[size];
                costs[day][duty] = new long[size];
                for (int state = 0; state < size; state++) {
                    step(day, duty, state, tuple);
                }
            }
            if (numbers[day + 1].size() > limit) {
                return false;
            }
        }
        return true;
    }

    private void step(int day, int duty, int state, long[] tuple) {
        long energy = 0;
        boolean impossible = false;
        for (int k = 0; k < automata.length; k++) {
            long value = numbers[day].value(state, k);
            long cost = automata[k].cost(value, day, duty);
            energy += units[k] * cost;
            impossible |= forbids(k, cost);
            tuple[k] = automata[k].step(value, day, duty);
        }
        costs[day][duty][state] = energy;
        next[day][duty][state] = impossible ? DEAD : numbers[day + 1].number(tuple);
    }

    private boolean forbids(int k, long cost) {
        return strict && cost > 0 && isMust[k];
    }

    private boolean isImpossibleEnd(int state) {
        for (int k = 0; k < automata.length; k++) {
            if (forbids(k, automata[k].endCost(numbers[board.days].value(state, k)))) {
                return true;
            }
        }
        return false;
    }

    private long end(int state) {
        long energy = 0;
        for (int k = 0; k < automata.length; k++) {
            energy += units[k] * automata[k].endCost(numbers[board.days].value(state, k));
        }
        return energy;
    }

    /** From the last day to the first: states that cost the same and lead to the same become one, dead ends none. */
    private Factor minimise() {
        int[] sizes = new int[board.days + 1];
        int[] classes = mergeEnds();
        long[] ends = new long[count(classes)];
        for (int state = 0; state < classes.length; state++) {
            if (classes[state] != DEAD) {
                ends[classes[state]] = end(state);
            }
        }
        sizes[board.days] = ends.length;
        for (int day = board.days - 1; day >= 0; day--) {
            classes = merge(day, classes);
            sizes[day] = count(classes);
            renumber(day, classes, sizes[day], sizes[day + 1]);
        }
        return Factor.of(sizes, next, costs, ends, classes[0]);
    }

    private int[] mergeEnds() {
        StateNumbers merged = new StateNumbers(1);
        int[] classes = new int[numbers[board.days].size()];
        for (int state = 0; state < classes.length; state++) {
            long end = end(state);
            classes[state] = isImpossibleEnd(state) ? DEAD : merged.number(new long[] {end});
        }
        return classes;
    }

    private int[] merge(int day, int[] classesAfter) {
        int[] choices = board.choices[agent][day];
        StateNumbers merged = new StateNumbers(2 * choices.length);
        long[] future = new long[2 * choices.length];
        int[] classes = new int[numbers[day].size()];
        for (int state = 0; state < classes.length; state++) {
            boolean dead = true;
            for (int i = 0; i < choices.length; i++) {
                int[] after = next[day][choices[i]];
                after[state] = after[state] == DEAD ? DEAD : classesAfter[after[state]];
                dead &= after[state] == DEAD;
                future[2 * i] = after[state];
                future[2 * i + 1] = after[state] == DEAD ? 0 : costs[day][choices[i]][state];
            }
            classes[state] = dead ? DEAD : merged.number(future);
        }
        return classes;
    }

    private void renumber(int day, int[] classes, int size, int sizeAfter) {
        for (int duty : board.choices[agent][day]) {
            int[] mergedNext = new int[size];
            long[] mergedCosts = new long[size];
            long all = 0;
            for (int state = 0; state < classes.length; state++) {
                int merged = classes[state];
                if (merged != DEAD) {
                    int after = next[day][duty][state];
                    mergedNext[merged] = after == DEAD ? sizeAfter : after;
                    mergedCosts[merged] = after == DEAD ? 0 : costs[day][duty][state];
                    all |= mergedCosts[merged];
                }
            }
            next[day][duty] = mergedNext;
            costs[day][duty] = all == 0 ? null : mergedCosts;
        }
    }

    private static int count(int[] classes) {
        return 1 + Arrays.stream(classes).max().orElse(DEAD);
    }
}
