package io.github.paiban.rostering.columns;

import io.github.paiban.rostering.board.Board;
import io.github.paiban.rules.RowAutomaton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Lays out the sums of a {@link RowLp}: which there are, what they cost, and what each free cell adds to them. Where only
 * a window of days is free, a sum begins with all that is fixed around it.
 */
final class SumLayout {
    private static final int[] NOTHING = {};

    private final Board board;
    private final int[] agents;
    private final int[] places;
    private final Window window;
    /** By tally its sum; -1 where it has none. */
    private final int[] sumOfTally;

    final List<SumCosts> costs = new ArrayList<>();
    /** The tally of each sum; -1 where it is a rule's. */
    final List<Integer> tallies = new ArrayList<>();
    /** Pairs of sum and coefficient by place and by day × duties + duty; none where the day is fixed. */
    final int[][][] touched;
    /** Which automata of each agent are sums, by place. */
    final int[][] automata;
    /** The sum of each of those automata. */
    final int[][] sumOfAutomaton;

    /**
     * Lays out.
     *
     * @param places the place of each agent of the board among the agents; -1 for the others
     * @param window the days that are free
     */
    SumLayout(Board board, int[] agents, int[] places, Window window) {
        this.board = board;
        this.agents = agents;
        this.places = places;
        this.window = window;
        this.sumOfTally = new int[board.tallies.size];
        this.touched = new int[agents.length][board.days * board.duties][];
        this.automata = new int[agents.length][0];
        this.sumOfAutomaton = new int[agents.length][0];
        Arrays.fill(sumOfTally, -1);
        BitSet counted = countedInTheWindow();
        for (int tally = counted.nextSetBit(0); tally >= 0; tally = counted.nextSetBit(tally + 1)) {
            if (Arrays.stream(board.tallies.agents[tally]).anyMatch(agent -> places[agent] >= 0)) {
                sumOfTally[tally] = costs.size();
                costs.add(SumCosts.ofTally(board, tally));
                tallies.add(tally);
            }
        }
        for (int place = 0; place < agents.length; place++) {
            layTallies(place);
        }
    }

    private BitSet countedInTheWindow() {
        BitSet counted = new BitSet();
        for (int agent : agents) {
            for (int cell = 0; cell < board.days * board.duties; cell++) {
                int[] pairs = touchedBy(agent, cell);
                for (int i = 0; i < pairs.length; i += 2) {
                    counted.set(pairs[i]);
                }
            }
        }
        return counted;
    }

    /** What a cell counts in: pairs of tally and coefficient; none where the day is fixed. */
    private int[] touchedBy(int agent, int cell) {
        return window.isFree(cell / board.duties)
                ? board.tallies.touchedBy(agent * board.days * board.duties + cell)
                : NOTHING;
    }

    private void layTallies(int place) {
        int agent = agents[place];
        int cells = board.days * board.duties;
        for (int cell = 0; cell < cells; cell++) {
            int[] pairs = touchedBy(agent, cell);
            int[] mine = pairs.length == 0 ? NOTHING : pairs.clone();
            for (int i = 0; i < mine.length; i += 2) {
                mine[i] = sumOfTally[mine[i]];
            }
            touched[place][cell] = mine;
        }
    }

    /** Adds the rules of the agents' rows that only add up. */
    void layRules() {
        for (int place = 0; place < agents.length; place++) {
            layRules(place);
        }
    }

    private void layRules(int place) {
        int agent = agents[place];
        RowAutomaton[] mine = board.automata[agent];
        List<Integer> sums = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        for (int k = 0; k < mine.length; k++) {
            if (mine[k].isSum()) {
                SumSteps steps = SumSteps.of(board, agent, k);
                sums.add(k);
                numbers.add(costs.size());
                addSum(place, steps, costs.size());
                costs.add(SumCosts.ofRule(steps, board.energy, board.automatonLevels[agent][k]));
                tallies.add(-1);
            }
        }
        automata[place] = sums.stream().mapToInt(Integer::intValue).toArray();
        sumOfAutomaton[place] = numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    private void addSum(int place, SumSteps steps, int sum) {
        for (int day = 0; day < board.days; day++) {
            for (int duty : board.choices[agents[place]][day]) {
                int added = steps.added(day, duty);
                int cell = day * board.duties + duty;
                if (added != 0) {
                    int[] pairs = touched[place][cell];
                    int[] more = Arrays.copyOf(pairs, pairs.length + 2);
                    more[pairs.length] = sum;
                    more[pairs.length + 1] = added;
                    touched[place][cell] = more;
                }
            }
        }
    }

    /** What each sum is before any free cell, the others as in a roster. */
    int[] bases(int[][] grid) {
        int[] bases = new int[costs.size()];
        for (int tally = 0; tally < sumOfTally.length; tally++) {
            if (sumOfTally[tally] >= 0) {
                bases[sumOfTally[tally]] = board.tallies.bases[tally];
            }
        }
        for (int agent = 0; agent < board.agents; agent++) {
            for (int day = 0; day < board.days; day++) {
                if (places[agent] >= 0 && window.isFree(day)) {
                    continue;
                }
                int[] pairs = board.tallies.touchedBy((agent * board.days + day) * board.duties + grid[agent][day]);
                for (int i = 0; i < pairs.length; i += 2) {
                    if (sumOfTally[pairs[i]] >= 0) {
                        bases[sumOfTally[pairs[i]]] += pairs[i + 1];
                    }
                }
            }
        }
        return bases;
    }
}
