package io.github.paiban.benchmark.shop;

import java.util.EnumMap;
import java.util.Map;

/**
 * How a kind of agent works.
 *
 * @param shortestRun the shortest run of days worked
 * @param longestRun the longest run of days worked
 * @param shortestRest the shortest rest, in days
 * @param longestRest the longest rest, in days
 * @param palette the shifts worked, with their weights
 * @param eveningsOnWorkdays whether only evening shifts are worked from Monday to Friday
 */
record Rhythm(
        int shortestRun,
        int longestRun,
        int shortestRest,
        int longestRest,
        Map<Cell, Integer> palette,
        boolean eveningsOnWorkdays) {
    /** Full time, in forward rotation, most of it in the evening. */
    static final Rhythm FULL_TIME =
            new Rhythm(4, 6, 1, 2, Map.of(Cell.DAY, 26, Cell.HALF, 12, Cell.MID, 20, Cell.NIGHT, 42), false);

    /** Four fifths of full time, home by six. */
    static final Rhythm PARENT = new Rhythm(3, 5, 2, 2, Map.of(Cell.DAY, 70, Cell.HALF, 30), false);

    /** Half time, beside a university. */
    static final Rhythm STUDENT = new Rhythm(2, 3, 2, 3, Map.of(Cell.SHORT, 50, Cell.NIGHT, 35, Cell.HALF, 15), true);

    Rhythm {
        palette = new EnumMap<>(palette); // in the order of the cells, so that chance falls the same way each time
    }

    boolean allows(Calendar calendar, int day, Cell cell) {
        return !eveningsOnWorkdays || calendar.isWeekend(day) || cell.rank() == Cell.NIGHT.rank();
    }
}
