package io.github.paiban.rostering.rows;

import io.github.paiban.rostering.board.Board;
import io.github.paiban.rostering.board.StateNumbers;
import io.github.paiban.rules.Level;
import io.github.paiban.rules.RowAutomaton;
import java.util.Optional;

/** Works out the {@link Factor} of one automaton: finds all states that can be reached, then merges. */
final class FactorBuilder {
    private final Board board;
    private final int[][] choices;
    private final RowAutomaton automaton;
    private final long unit;
    private final boolean forbids;
    private final RawTables tables;
    private StateNumbers here = new StateNumbers(1);
    private final long[] value = new long[1];

    private FactorBuilder(Board board, int agent, int index, boolean strict) {
        this.board = board;
        this.choices = board.choices[agent];
        this.automaton = board.automata[agent][index];
        int level = board.automatonLevels[agent][index];
        this.unit = board.energy.factor(level);
        this.forbids = strict && level == Level.MUST.rank();
        this.tables = new RawTables(choices, board.duties);
        value[0] = board.startStates[agent][index];
        here.number(value);
    }

    /** The factor without rules: one state, no cost. */
    static Factor nothing(Board board, int agent) {
        RawTables tables = new RawTables(board.choices[agent], board.duties);
        for (int day = 0; day < board.days; day++) {
            for (int duty : board.choices[agent][day]) {
                tables.set(day, duty, new int[1], null);
            }
            tables.setSize(day + 1, 1);
        }
        tables.setEnds(new long[1], new boolean[1]);
        return tables.merged();
    }

    /**
     * An automaton of an agent as a factor; empty where some day has more states than the limit.
     *
     * @param index of the automaton
     * @param strict whether what breaks a must rule is impossible; else it costs its energy. Where nothing legal is left
     *     the factor has no states
     */
    static Optional<Factor> build(Board board, int agent, int index, boolean strict, int limit) {
        FactorBuilder builder = new FactorBuilder(board, agent, index, strict);
        return builder.explore(limit) ? Optional.of(builder.tables.merged()) : Optional.empty();
    }

    private boolean explore(int limit) {
        for (int day = 0; day < board.days; day++) {
            StateNumbers there = new StateNumbers(1);
            for (int duty : choices[day]) {
                explore(day, duty, there);
            }
            tables.setSize(day + 1, there.size());
            here = there;
            if (there.size() > limit) {
                return false;
            }
        }
        long[] ends = new long[here.size()];
        boolean[] impossible = new boolean[ends.length];
        for (int state = 0; state < ends.length; state++) {
            ends[state] = unit * automaton.endCost(here.value(state, 0));
            impossible[state] = forbids && ends[state] > 0;
        }
        tables.setEnds(ends, impossible);
        return true;
    }

    private void explore(int day, int duty, StateNumbers there) {
        int[] next = new int[here.size()];
        long[] costs = new long[next.length];
        for (int state = 0; state < next.length; state++) {
            long before = here.value(state, 0);
            costs[state] = unit * automaton.cost(before, day, duty);
            value[0] = automaton.step(before, day, duty);
            next[state] = forbids && costs[state] > 0 ? RawTables.DEAD : there.number(value);
        }
        tables.set(day, duty, next, costs);
    }
}
