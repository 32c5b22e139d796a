package io.github.paiban.forecast;

import java.util.Map;

/**
 * What the methods would have said of days that have passed, each time from the days before alone.
 *
 * @param accuracy of each method
 * @param chosen the method that is used
 * @param coverage the share of intervals inside the 90 % band, each window held against the band that the others give;
 *     NaN where there was one window only
 * @param windows how many stretches were forecast
 * @param days how many days in them were compared
 * @param leadDays days between what was known and the first day forecast
 */
public record BackTest(
        Map<Method, Accuracy> accuracy, Method chosen, double coverage, int windows, int days, int leadDays) {
    public BackTest {
        accuracy = Map.copyOf(accuracy);
    }

    /** How far the chosen method was off. */
    public Accuracy ofChosen() {
        return of(chosen);
    }

    /** How far a method was off. */
    public Accuracy of(Method method) {
        Accuracy found = accuracy.get(method);
        if (found == null) {
            throw new IllegalArgumentException(method + " was not tested.");
        }
        return found;
    }
}
