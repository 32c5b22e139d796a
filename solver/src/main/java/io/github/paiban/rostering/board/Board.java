package io.github.paiban.rostering.board;

import io.github.paiban.rules.Duties;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Level;
import io.github.paiban.rules.RowAutomaton;
import io.github.paiban.rules.Terms;
import io.github.paiban.rules.Terms.RowTerm;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A problem laid out for the search: which duties each cell may take, what each costs by itself, the automata of each
 * row, and the tallies. Arrays throughout; immutable after construction.
 *
 * <p>Must rules without memory (availability, pins, time windows) become the cells' choices: the duties that break
 * least. The other rules without memory become a cost of each cell.
 */
public final class Board {
    private static final int LEVELS = Level.COUNT;

    public final Frame frame;
    public final int agents;
    public final int days;
    public final int duties;
    /** Duties that a cell may take: by agent, by day. */
    public final int[][][] choices;
    /** Cost of a cell by rules without memory: by agent, by level, by day × duties + duty. */
    public final long[][][] cellCosts;
    /** Automata with memory: by agent. */
    public final RowAutomaton[][] automata;
    /** Level rank of each automaton: by agent. */
    public final int[][] automatonLevels;
    /** Start state of each automaton: by agent. */
    public final long[][] startStates;

    /** Automata that are run as one, by agent: see {@link Grouping}. */
    public final int[][][] groups;

    public final TallyTable tallies;

    /** What the search adds costs up in. */
    public final Energy energy;

    public Board(Terms terms) {
        this(terms, Energy.of(terms.rules()));
    }

    /** A board that adds costs up as another one, of more or other rules. */
    public Board(Terms terms, Energy energy) {
        this.energy = energy;
        frame = terms.frame();
        agents = frame.agents();
        days = frame.days();
        duties = frame.duties().size();
        choices = new int[agents][days][];
        cellCosts = new long[agents][LEVELS][days * duties];
        automata = new RowAutomaton[agents][];
        automatonLevels = new int[agents][];
        startStates = new long[agents][];
        groups = new int[agents][][];
        for (int a = 0; a < agents; a++) {
            layOut(terms.rows(a), a);
        }
        group(terms);
        tallies = new TallyTable(terms, this);
    }

    private void layOut(List<RowTerm> terms, int agent) {
        terms.stream().filter(term -> term.automaton().isMemoryless()).forEach(term -> addCellCosts(term, agent));
        List<RowTerm> withMemory =
                terms.stream().filter(term -> !term.automaton().isMemoryless()).toList();
        automata[agent] = withMemory.stream().map(RowTerm::automaton).toArray(RowAutomaton[]::new);
        automatonLevels[agent] = withMemory.stream().mapToInt(Board::level).toArray();
        startStates[agent] = withMemory.stream().mapToLong(RowTerm::start).toArray();
        for (int d = 0; d < days; d++) {
            choices[agent][d] = choices(agent, d);
        }
    }

    /** Agents with the same rules are grouped alike. */
    private void group(Terms terms) {
        Map<List<String>, int[][]> groupsByRules = new HashMap<>();
        for (int a = 0; a < agents; a++) {
            int agent = a;
            List<String> rules = terms.rows(a).stream()
                    .filter(term -> !term.automaton().isMemoryless())
                    .map(term -> term.rule().head().id())
                    .toList();
            groups[a] = groupsByRules.computeIfAbsent(rules, none -> Grouping.of(this, agent));
        }
    }

    private static int level(RowTerm term) {
        return term.rule().head().level().rank();
    }

    private void addCellCosts(RowTerm term, int agent) {
        long[] costs = cellCosts[agent][level(term)];
        for (int d = 0; d < days; d++) {
            for (int t = 0; t < duties; t++) {
                costs[d * duties + t] += term.automaton().cost(term.start(), d, t);
            }
        }
    }

    private int[] choices(int agent, int day) {
        long[] must = cellCosts[agent][Level.MUST.rank()];
        int[] possible = IntStream.range(0, duties)
                .filter(t -> t != Duties.OFF || !frame.isOnLeave(agent, day))
                .toArray();
        long least = IntStream.of(possible)
                .mapToLong(t -> must[day * duties + t])
                .min()
                .orElse(0);
        return IntStream.of(possible)
                .filter(t -> must[day * duties + t] == least)
                .toArray();
    }

    /** Whether a cell may take a duty. */
    public boolean allows(int agent, int day, int duty) {
        for (int choice : choices[agent][day]) {
            if (choice == duty) {
                return true;
            }
        }
        return false;
    }

    /** What a cell costs by itself, as energy. */
    public long cellEnergy(int agent, int day, int duty) {
        long[][] costs = cellCosts[agent];
        int cell = day * duties + duty;
        return energy.factor(0) * costs[0][cell]
                + energy.factor(1) * costs[1][cell]
                + energy.factor(2) * costs[2][cell];
    }

    /** What a cell costs by itself at the levels below must, as energy. */
    public long lowerCellEnergy(int agent, int day, int duty) {
        long[][] costs = cellCosts[agent];
        int cell = day * duties + duty;
        return energy.factor(1) * costs[1][cell] + energy.factor(2) * costs[2][cell];
    }

    /** Writes the cost of a row by level: cells and automata, without tallies. */
    public void rowCosts(int agent, int[] row, long[] costByLevel) {
        for (int level = 0; level < LEVELS; level++) {
            long[] costs = cellCosts[agent][level];
            long sum = 0;
            for (int d = 0; d < days; d++) {
                sum += costs[d * duties + row[d]];
            }
            costByLevel[level] = sum;
        }
        RowAutomaton[] mine = automata[agent];
        for (int k = 0; k < mine.length; k++) {
            costByLevel[automatonLevels[agent][k]] += fold(mine[k], startStates[agent][k], row);
        }
    }

    /** What a row costs by one automaton, at its level. */
    public long ruleCost(int agent, int automaton, int[] row) {
        return fold(automata[agent][automaton], startStates[agent][automaton], row);
    }

    private static long fold(RowAutomaton automaton, long start, int[] row) {
        long state = start;
        long cost = 0;
        for (int d = 0; d < row.length; d++) {
            cost += automaton.cost(state, d, row[d]);
            state = automaton.step(state, d, row[d]);
        }
        return cost + automaton.endCost(state);
    }
}
