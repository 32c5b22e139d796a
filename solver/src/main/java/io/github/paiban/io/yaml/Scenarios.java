package io.github.paiban.io.yaml;

import java.util.List;

/**
 * What scenarios.yaml says.
 *
 * @param scenarios the cases to compare, in order
 * @param firstStart earliest begin of a new shift, minutes from midnight
 * @param lastStart latest begin of a new shift, minutes from midnight
 * @param everyMinutes minutes between two begins that are tried
 */
public record Scenarios(List<Scenario> scenarios, int firstStart, int lastStart, int everyMinutes) {
    public Scenarios {
        scenarios = List.copyOf(scenarios);
        if (firstStart < 0 || lastStart < firstStart || everyMinutes < 1) {
            throw new IllegalArgumentException("Shifts cannot begin every " + everyMinutes + " minutes from "
                    + firstStart + " to " + lastStart + ". Maybe exchange begin and end.");
        }
    }
}
