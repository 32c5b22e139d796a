package io.github.paiban.forecast;

/**
 * How far forecasts were off, over all intervals.
 *
 * @param wape absolute errors in all, as a share of all contacts
 * @param bias forecasts less contacts, as a share of all contacts
 */
public record Accuracy(double wape, double bias) {
    /** Adds up errors. */
    static final class Sums {
        private double errors;
        private double differences;
        private double contacts;

        void add(double forecast, double actual) {
            errors += Math.abs(forecast - actual);
            differences += forecast - actual;
            contacts += actual;
        }

        Accuracy accuracy() {
            double all = Math.max(contacts, 1e-9);
            return new Accuracy(errors / all, differences / all);
        }
    }
}
