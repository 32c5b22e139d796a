package io.github.paiban.rostering.board;

import io.github.paiban.rules.Curve;
import io.github.paiban.rules.Level;
import io.github.paiban.rules.Tally;
import io.github.paiban.rules.Terms;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All tallies as tables: which tallies a cell touches, and what each count costs. Tallies that count the same cells at
 * the same level are one: their curves are added (half-hours that all shifts cover alike cost one look-up together).
 */
public final class TallyTable {
    private static final int[] NOTHING = {};

    public final int size;
    /** Level rank by tally. */
    public final int[] levels;
    /** Count before any cell, by tally. */
    public final int[] bases;
    /** Count that the first entry of the costs stands for, by tally. */
    public final int[] lowest;
    /** Cost by tally, by count − lowest. */
    public final long[][] costs;
    /** Cost by tally of one more than all agents together can count. */
    public final long[] beyond;
    /** Agents that can count, by tally; a few times over where they can on several days. */
    public final int[][] agents;
    /** First day concerned, by tally. */
    public final int[] days;

    /** Pairs of tally and coefficient by cell: (agent × days + day) × duties + duty. */
    private final int[][] touched;

    private record Key(int level, int base, List<Tally.Cell> cells) {}

    public TallyTable(Terms terms, Board board) {
        Map<Key, List<Curve>> merged = new LinkedHashMap<>();
        for (Terms.ColumnTerm term : terms.columns()) {
            Level level = term.rule().head().level();
            Key key = new Key(level.rank(), term.tally().base(), term.tally().cells());
            merged.computeIfAbsent(key, none -> new ArrayList<>())
                    .add(term.tally().curve());
        }
        size = merged.size();
        levels = new int[size];
        bases = new int[size];
        lowest = new int[size];
        costs = new long[size][];
        beyond = new long[size];
        agents = new int[size][];
        days = new int[size];
        touched = new int[board.agents * board.days * board.duties][];
        Arrays.fill(touched, NOTHING);
        int tally = 0;
        for (Map.Entry<Key, List<Curve>> entry : merged.entrySet()) {
            lay(tally++, entry.getKey(), entry.getValue(), board);
        }
    }

    private void lay(int tally, Key key, List<Curve> curves, Board board) {
        levels[tally] = key.level;
        bases[tally] = key.base;
        agents[tally] =
                key.cells.stream().mapToInt(Tally.Cell::agent).distinct().toArray();
        days[tally] = key.cells.stream().mapToInt(Tally.Cell::day).min().orElse(0);
        int[] reach = reach(key.cells);
        lowest[tally] = key.base + reach[0];
        costs[tally] = new long[reach[1] - reach[0] + 1];
        for (int i = 0; i < costs[tally].length; i++) {
            for (Curve curve : curves) {
                costs[tally][i] += curve.at(lowest[tally] + i);
            }
        }
        for (Curve curve : curves) {
            beyond[tally] += curve.at(lowest[tally] + costs[tally].length);
        }
        for (Tally.Cell cell : key.cells) {
            int index = (cell.agent() * board.days + cell.day()) * board.duties + cell.duty();
            int[] more = Arrays.copyOf(touched[index], touched[index].length + 2);
            more[more.length - 2] = tally;
            more[more.length - 1] = cell.coefficient();
            touched[index] = more;
        }
    }

    /** The lowest and highest sum of coefficients: one duty for an agent and day, or none. */
    private static int[] reach(List<Tally.Cell> cells) {
        Map<Long, int[]> byDay = new LinkedHashMap<>();
        for (Tally.Cell cell : cells) {
            int[] range = byDay.computeIfAbsent(((long) cell.agent() << 32) | cell.day(), none -> new int[2]);
            range[0] = Math.min(range[0], cell.coefficient());
            range[1] = Math.max(range[1], cell.coefficient());
        }
        int[] total = new int[2];
        for (int[] range : byDay.values()) {
            total[0] += range[0];
            total[1] += range[1];
        }
        return total;
    }

    /** Pairs of tally and coefficient that a cell touches, one after the other. */
    public int[] touchedBy(int cell) {
        return touched[cell];
    }

    /** What a count of a tally costs at its level. */
    public long cost(int tally, int count) {
        return costs[tally][count - lowest[tally]];
    }
}
