package io.github.paiban.report.picture;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A roster as it is drawn.
 *
 * @param title shop and month
 * @param warning that it is not legal; empty where it is
 * @param days the columns
 * @param totalHeads the heads of the columns behind the days
 * @param rows the agents
 * @param sums the rows below the agents
 * @param keys what the symbols mean
 */
record Drawing(
        String title,
        String warning,
        List<Day> days,
        List<String> totalHeads,
        List<Row> rows,
        List<Sum> sums,
        List<Meaning> keys) {

    /** Whether another team begins at a row; never where the rows do not go by team. */
    boolean beginsTeam(int row) {
        List<String> teams = rows.stream().map(Row::team).toList();
        long changes = IntStream.range(1, teams.size())
                .filter(each -> !teams.get(each).equals(teams.get(each - 1)))
                .count();
        boolean isByTeam = changes == teams.stream().distinct().count() - 1;
        return row > 0 && isByTeam && !teams.get(row).equals(teams.get(row - 1));
    }

    /** A column. */
    record Day(String number, String weekday, boolean isWeekend, boolean isHoliday, boolean isBefore) {}

    /** A cell and the colour behind it. */
    record Cell(String text, int colour) {}

    /** An agent. */
    record Row(String label, String team, List<Cell> cells, List<String> totals) {}

    /** How many there are each day; a blank where nothing is to be said. */
    record Sum(String label, List<String> values, boolean isShortage) {}

    /** What a symbol means. */
    record Meaning(String symbol, int colour, String text) {}

    /**
     * A part of the days or rows.
     *
     * @param from the first
     * @param to the one after the last
     */
    record Stretch(int from, int to) {
        int size() {
            return to - from;
        }

        /** Cuts so many into as few stretches as possible of at most so many each, all about as long. */
        static List<Stretch> even(int count, int most) {
            int parts = Math.max(1, (count + most - 1) / most);
            return IntStream.range(0, parts)
                    .mapToObj(part -> new Stretch(count * part / parts, count * (part + 1) / parts))
                    .toList();
        }
    }
}
