package io.github.paiban.change;

import io.github.paiban.rules.Level;
import io.github.paiban.rules.Tally;
import io.github.paiban.rules.Terms;
import io.github.paiban.rules.Terms.ColumnTerm;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The counts of a roster, as they stand and with edits. Not safe for use by several threads. */
final class Counts {
    private static final int UNKNOWN = Integer.MIN_VALUE;

    private final List<ColumnTerm> columns;
    private final int[][] grid;
    /** Columns that read a day, in order, by day. */
    private final int[][] byDay;

    /** Columns that read a day of an agent, in order, by day and agent; made day by day as they are asked for. */
    private final int[] @Nullable [][] byAgent;

    private final int[] counts;

    /**
     * A count that edits move.
     *
     * @param term the count and its rule
     * @param before what it counts as it stands
     * @param after what it counts with the edits
     */
    record Moved(ColumnTerm term, int before, int after) {
        /** What it costs more. */
        long difference() {
            return term.tally().curve().at(after) - term.tally().curve().at(before);
        }

        Level level() {
            return term.rule().head().level();
        }
    }

    Counts(Terms terms, int[][] grid) {
        this.columns = terms.columns();
        this.grid = grid;
        this.counts = new int[columns.size()];
        Arrays.fill(counts, UNKNOWN);
        List<List<Integer>> readers = new ArrayList<>();
        IntStream.range(0, terms.frame().days()).forEach(day -> readers.add(new ArrayList<>()));
        for (int i = 0; i < columns.size(); i++) {
            Tally tally = columns.get(i).tally();
            for (int day = Math.max(0, tally.firstDay()); day <= tally.lastDay(); day++) {
                readers.get(day).add(i);
            }
        }
        byDay = arrays(readers);
        byAgent = new int[byDay.length][][];
    }

    /** Whether an edit moves the count of a term. */
    boolean isMovedBy(ColumnTerm term, Edit edit) {
        return move(term.tally(), edit) != 0;
    }

    /** Tells each count that edits move, in the order of the rule book. */
    void forEachMoved(Collection<Edit> edits, Consumer<Moved> consumer) {
        for (int column : readers(edits)) {
            ColumnTerm term = columns.get(column);
            int move = 0;
            for (Edit edit : edits) {
                move += move(term.tally(), edit);
            }
            if (move != 0) {
                consumer.accept(new Moved(term, count(column), count(column) + move));
            }
        }
    }

    /** The columns that count something of the agents and days of edits, in order. */
    private int[] readers(Collection<Edit> edits) {
        if (edits.size() == 1) {
            return readers(edits.iterator().next());
        }
        return edits.stream()
                .flatMapToInt(edit -> IntStream.of(readers(edit)))
                .sorted()
                .distinct()
                .toArray();
    }

    private int[] readers(Edit edit) {
        int[][] known = byAgent[edit.day()];
        if (known == null) {
            known = byAgent(edit.day());
            byAgent[edit.day()] = known;
        }
        return known[edit.agent()];
    }

    /** The columns that count something of each agent on a day. */
    private int[][] byAgent(int day) {
        List<List<Integer>> readers = new ArrayList<>();
        IntStream.range(0, grid.length).forEach(agent -> readers.add(new ArrayList<>()));
        for (int column : byDay[day]) {
            columns.get(column)
                    .tally()
                    .forEachAgent(day, agent -> readers.get(agent).add(column));
        }
        return arrays(readers);
    }

    private static int[][] arrays(List<List<Integer>> lists) {
        return lists.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    private int move(Tally tally, Edit edit) {
        int before = grid[edit.agent()][edit.day()];
        return before == edit.duty()
                ? 0
                : tally.coefficient(edit.agent(), edit.day(), edit.duty())
                        - tally.coefficient(edit.agent(), edit.day(), before);
    }

    private int count(int column) {
        if (counts[column] == UNKNOWN) {
            counts[column] = columns.get(column).tally().count(grid);
        }
        return counts[column];
    }
}
