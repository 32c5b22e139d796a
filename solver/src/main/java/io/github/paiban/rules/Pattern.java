package io.github.paiban.rules;

import io.github.paiban.rules.Tally.Cell;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Cells relative to a day, packed, so that the tallies of a whole month share one list of them. Immutable.
 *
 * <p>The day of a cell is an offset here: 0 for the day itself, -1 for the day before.
 */
public final class Pattern {
    private final int[] agents;
    private final int[] offsets;
    private final int[] duties;
    private final int[] coefficients;
    private final int first;
    private final int last;
    /** Made when first asked for; whichever thread makes it, it is the same. */
    private @Nullable PatternIndex index;

    private Pattern(List<Cell> cells) {
        this.agents = cells.stream().mapToInt(Cell::agent).toArray();
        this.offsets = cells.stream().mapToInt(Cell::day).toArray();
        this.duties = cells.stream().mapToInt(Cell::duty).toArray();
        this.coefficients = cells.stream().mapToInt(Cell::coefficient).toArray();
        this.first = IntStream.of(offsets).min().orElse(0);
        this.last = IntStream.of(offsets).max().orElse(0);
    }

    /**
     * A pattern of cells.
     *
     * @param cells what counts, days as offsets
     * @throws IllegalArgumentException where an agent, offset and duty stands there twice
     */
    public static Pattern of(Collection<Cell> cells) {
        Set<Cell> seen = new HashSet<>();
        for (Cell cell : cells) {
            if (!seen.add(new Cell(cell.agent(), cell.day(), cell.duty(), 1))) {
                throw new IllegalArgumentException(cell + " stands there twice. Maybe add up the coefficients.");
            }
        }
        return new Pattern(List.copyOf(cells));
    }

    /** How many cells. */
    public int size() {
        return agents.length;
    }

    /** The cells seen from a day, without those that do not lie in the period. */
    Pattern within(Frame frame, int day) {
        if (day + first >= 0 && day + last < frame.days()) {
            return this;
        }
        IntPredicate lies = i -> day + offsets[i] >= 0 && day + offsets[i] < frame.days();
        return new Pattern(IntStream.range(0, size())
                .filter(lies)
                .mapToObj(i -> cell(i, 0))
                .toList());
    }

    /** What the known history before the period already counts, seen from a day. */
    int historyCount(Frame frame, int day) {
        if (day + first >= 0) {
            return 0;
        }
        int count = 0;
        for (int i = 0; i < size(); i++) {
            int at = day + offsets[i];
            boolean counts = at < 0 && frame.history(agents[i], at) == duties[i];
            count += counts ? coefficients[i] : 0;
        }
        return count;
    }

    /** A cell, seen from a day. */
    Cell cell(int index, int day) {
        return new Cell(agents[index], day + offsets[index], duties[index], coefficients[index]);
    }

    /** The cells in order, to be looked up. */
    PatternIndex index() {
        PatternIndex known = index;
        if (known == null) {
            known = new PatternIndex(agents, offsets, duties, coefficients);
            index = known;
        }
        return known;
    }

    /** What a roster counts, seen from a day; every cell must lie in the period. */
    int count(int[][] grid, int day) {
        int count = 0;
        for (int i = 0; i < agents.length; i++) {
            if (grid[agents[i]][day + offsets[i]] == duties[i]) {
                count += coefficients[i];
            }
        }
        return count;
    }
}
