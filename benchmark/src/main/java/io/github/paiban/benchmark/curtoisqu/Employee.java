package io.github.paiban.benchmark.curtoisqu;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An employee with their contract.
 *
 * @param id the name
 * @param mostOf by shift, on how many days it can be worked; 0 for never
 * @param mostMinutes the most minutes in all
 * @param leastMinutes the least minutes in all
 * @param mostInARow the longest run of days worked
 * @param leastInARow the shortest run of days worked
 * @param leastOffInARow the shortest run of days off
 * @param mostWeekends how many weekends can be worked, be it on one day
 */
public record Employee(
        String id,
        Map<String, Integer> mostOf,
        int mostMinutes,
        int leastMinutes,
        int mostInARow,
        int leastInARow,
        int leastOffInARow,
        int mostWeekends) {
    public Employee {
        mostOf = Map.copyOf(mostOf);
    }

    static Employee of(Line line) {
        Map<String, Integer> mostOf = new LinkedHashMap<>();
        for (String part : line.parts(1)) {
            int equals = part.indexOf('=');
            if (equals < 0) {
                throw new IllegalArgumentException("Line " + line.number() + " has '" + part + "' for shift=number.");
            }
            mostOf.put(part.substring(0, equals), line.number(part.substring(equals + 1)));
        }
        return new Employee(
                line.text(0),
                mostOf,
                line.number(2),
                line.number(3),
                line.number(4),
                line.number(5),
                line.number(6),
                line.number(7));
    }
}
