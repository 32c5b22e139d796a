package io.github.paiban.benchmark.curtoisqu;

import java.util.stream.Stream;

/**
 * A day that an employee must have off.
 *
 * @param employee who
 * @param day the day, 0 for the first
 */
public record DayOff(String employee, int day) {
    static Stream<DayOff> allOf(Line line) {
        return line.fields().stream()
                .skip(1)
                .filter(day -> !day.isEmpty())
                .map(day -> new DayOff(line.text(0), line.number(day)));
    }
}
