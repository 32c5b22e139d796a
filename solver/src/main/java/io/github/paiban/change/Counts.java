package io.github.paiban.change;

import io.github.paiban.rules.Level;
import io.github.paiban.rules.Tally;
import io.github.paiban.rules.Terms;
import io.github.paiban.rules.Terms.ColumnTerm;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The counts of a roster, as they stand and with edits. Not safe for use by several threads. */
final class Counts {
    private static final int UNKNOWN = Integer.MIN_VALUE;

    private final List<ColumnTerm> columns;
    private final int[][] grid;
    /** Columns that read a day, in order, by day. */
    private final int[][] byDay;

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
        byDay = readers.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    /** Whether an edit moves the count of a term. */
    boolean isMovedBy(ColumnTerm term, Edit edit) {
        return move(term.tally(), edit) != 0;
    }

    /** Tells each count that edits move, in the order of the rule book. */
    void forEachMoved(Collection<Edit> edits, Consumer<Moved> consumer) {
        Map<Integer, List<Edit>> editsByDay =
                edits.stream().collect(Collectors.groupingBy(Edit::day, TreeMap::new, Collectors.toList()));
        for (int column : readers(editsByDay.keySet())) {
            ColumnTerm term = columns.get(column);
            int move = 0;
            for (Map.Entry<Integer, List<Edit>> day : editsByDay.entrySet()) {
                move += moveOn(term.tally(), day.getKey(), day.getValue());
            }
            if (move != 0) {
                consumer.accept(new Moved(term, count(column), count(column) + move));
            }
        }
    }

    private int[] readers(Collection<Integer> days) {
        if (days.size() == 1) {
            return byDay[days.iterator().next()];
        }
        return days.stream()
                .flatMapToInt(day -> IntStream.of(byDay[day]))
                .sorted()
                .distinct()
                .toArray();
    }

    private int moveOn(Tally tally, int day, List<Edit> edits) {
        int move = 0;
        if (day >= tally.firstDay() && day <= tally.lastDay()) {
            for (Edit edit : edits) {
                move += move(tally, edit);
            }
        }
        return move;
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
