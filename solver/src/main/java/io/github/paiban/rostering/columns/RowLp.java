package io.github.paiban.rostering.columns;

import io.github.paiban.rostering.board.Board;
import io.github.paiban.rostering.lp.LinearProgrammes;
import io.github.paiban.rules.RowAutomaton;
import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * What all linear programmes over the rows of some agents share, the rows of all others fixed: the sums that it has rows
 * for, and what each cell adds to them. Sums are the tallies that the agents count in, and those rules of an agent's row
 * that only add up; where only a window of days is free, rows know those rules themselves. Immutable.
 */
public final class RowLp {
    final Board board;
    /** The agents whose rows are free. */
    final int[] agents;
    /** The place of each agent of the board in {@link #agents}; -1 for the others. */
    final int[] places;
    /** Costs by sum. */
    final SumCosts[] costs;
    /** What each sum is before any cell of the agents. */
    final int[] bases;
    /** Pairs of sum and coefficient by place and by day × duties + duty. */
    final int[][][] touched;
    /** Which automata of each agent are sums here, by place. */
    final int[][] automata;
    /** The sum of each of those automata. */
    final int[][] sumOfAutomaton;
    /** What each sum is divided by in a linear programme: the largest coefficient of a cell. */
    final double[] units;
    /** How its rows are written there. */
    final Differences differences;
    /** The tally of each sum; -1 where it is a rule's. */
    final int[] tallies;

    /** The days that are free. */
    final Window window;

    private RowLp(Board board, int[] agents, Window window, boolean hasRules, int[][] grid) {
        this.board = board;
        this.agents = agents.clone();
        this.window = window;
        this.places = new int[board.agents];
        Arrays.fill(places, -1);
        for (int place = 0; place < agents.length; place++) {
            places[agents[place]] = place;
        }
        SumLayout layout = new SumLayout(board, this.agents, places, window);
        if (hasRules) {
            layout.layRules();
        }
        touched = layout.touched;
        automata = layout.automata;
        sumOfAutomaton = layout.sumOfAutomaton;
        costs = layout.costs.toArray(SumCosts[]::new);
        tallies = layout.tallies.stream().mapToInt(Integer::intValue).toArray();
        bases = layout.bases(grid);
        units = largestCoefficients();
        differences = Differences.of(touched, units);
    }

    /** All rows free. */
    public static RowLp of(Board board) {
        int[] everyone = new int[board.agents];
        Arrays.setAll(everyone, agent -> agent);
        return new RowLp(board, everyone, Window.of(0, board.days), true, new int[board.agents][board.days]);
    }

    /** The rows of some agents free, the others as in a roster given by duties by agent and day. */
    public static RowLp of(Board board, int[] agents, int[][] grid) {
        return new RowLp(board, agents, Window.of(0, board.days), true, grid);
    }

    /** A window of days of some agents free, all else as in a roster. */
    static RowLp ofWindow(Board board, int[] agents, Window window, int[][] grid) {
        return new RowLp(board, agents, window, false, grid);
    }

    /** How many sums the programme over the rows of some agents would have. */
    public static long sums(Board board, int[] agents) {
        BitSet some = new BitSet();
        Arrays.stream(agents).forEach(some::set);
        long tallies = Arrays.stream(board.tallies.agents)
                .filter(counted -> Arrays.stream(counted).anyMatch(some::get))
                .count();
        return tallies
                + Arrays.stream(agents)
                        .mapToLong(agent -> Arrays.stream(board.automata[agent])
                                .filter(RowAutomaton::isSum)
                                .count())
                        .sum();
    }

    /** The problem. */
    public Board board() {
        return board;
    }

    /** The agents whose rows are free. */
    public int[] agents() {
        return agents.clone();
    }

    /**
     * What it would save at most if one agent more did a duty of a day, by given prices of sums; rules about the agent's
     * own row apart.
     */
    public long worth(int agent, int day, int duty, long[] prices) {
        int[] pairs = touched[places[agent]][day * board.duties + duty];
        long worth = 0;
        for (int i = 0; i < pairs.length; i += 2) {
            if (tallies[pairs[i]] >= 0) {
                worth += (costs[pairs[i]].gainBeyond() - prices[pairs[i]]) * pairs[i + 1];
            }
        }
        return worth;
    }

    /** The tallies that a cell counts in, and by how much: pairs of sum and coefficient. */
    int[] tallied(int agent, int day, int duty) {
        int[] pairs = touched[places[agent]][day * board.duties + duty];
        return IntStream.range(0, pairs.length)
                .filter(i -> tallies[pairs[i & ~1]] >= 0)
                .map(i -> pairs[i])
                .toArray();
    }

    /** How many sums there are: tallies, and rules of rows that only add up. */
    public int sums() {
        return costs.length;
    }

    /** How many agents are free. */
    public int size() {
        return agents.length;
    }

    /** Whether the agents share no tally with others. */
    public boolean isClosed() {
        for (int tally : tallies) {
            if (tally >= 0 && Arrays.stream(board.tallies.agents[tally]).anyMatch(agent -> places[agent] < 0)) {
                return false;
            }
        }
        return true;
    }

    /** A roster with other rows of the agents, by place. */
    int[][] whole(int[][] grid, int[][] rows) {
        int[][] whole = grid.clone();
        for (int place = 0; place < rows.length; place++) {
            whole[agents[place]] = rows[place];
        }
        return whole;
    }

    /** By sum the largest coefficient of a cell, 1 at least. */
    private double[] largestCoefficients() {
        double[] largest = new double[costs.length];
        Arrays.fill(largest, 1);
        for (int[][] cells : touched) {
            for (int[] pairs : cells) {
                for (int i = 0; i < pairs.length; i += 2) {
                    largest[pairs[i]] = Math.max(largest[pairs[i]], Math.abs(pairs[i + 1]));
                }
            }
        }
        return largest;
    }

    /** A programme without columns, to be closed by the caller. */
    Master master() {
        return new Master(this, LinearProgrammes.create().orElseThrow());
    }
}
