package io.github.paiban.benchmark.curtoisqu;

import io.github.paiban.model.Duty;
import io.github.paiban.model.Roster;
import java.util.List;

/** Rosters in the notation of the instances: a line an employee, shift ids apart by a space. */
public final class Solution {
    /** Stands for a day off. */
    public static final String DAY_OFF = "-";

    private Solution() {}

    /** The cells of a roster by employee and day: shift ids, or {@link #DAY_OFF}. */
    public static List<List<String>> cells(Roster roster) {
        return roster.rows().values().stream()
                .map(row -> row.stream().map(Solution::cell).toList())
                .toList();
    }

    /** The text of cells. */
    public static String text(List<List<String>> cells) {
        StringBuilder text = new StringBuilder();
        cells.forEach(row -> text.append(String.join(" ", row)).append('\n'));
        return text.toString();
    }

    /** The cells of a text. */
    public static List<List<String>> parse(String text) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .map(line -> List.of(line.strip().split("\\s+")))
                .toList();
    }

    private static String cell(Duty duty) {
        return duty.isWork() ? duty.shift() : DAY_OFF;
    }
}
