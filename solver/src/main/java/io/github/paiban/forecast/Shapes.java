package io.github.paiban.forecast;

import java.util.Arrays;

/**
 * How a day's contacts spread over its intervals, by weekday: the weekday's own days weigh most, those of its class
 * (working days, weekends) a little; recent ones more. Thin histories lean on what other streams show.
 */
final class Shapes {
    private static final double MEMORY_DAYS = 56;
    private static final double SAME_CLASS = 0.12;
    private static final double ANY_DAY = 0.01;
    /** The common shape counts like so many contacts. */
    private static final double PRIOR_CONTACTS = 150;

    private final double[][] shares = new double[7][];

    private Shapes(CleanHistory history, double[][] common, boolean byContacts) {
        double[][] sums = new double[7][history.slots()];
        double[] contacts = new double[7];
        for (int day : history.usual()) {
            double total = history.total(day);
            if (total > 0) {
                double weight = history.weight(day, MEMORY_DAYS);
                double each = byContacts ? weight : weight / total;
                int weekday = history.weekday(day);
                contacts[weekday] += weight * total;
                for (int slot = 0; slot < history.slots(); slot++) {
                    sums[weekday][slot] += each * history.count(day, slot);
                }
            }
        }
        for (int weekday = 0; weekday < 7; weekday++) {
            shares[weekday] = share(weekday, sums, contacts, common[weekday >= 5 ? 1 : 0]);
        }
    }

    private static double[] share(int weekday, double[][] sums, double[] contacts, double[] common) {
        double[] pooled = new double[common.length];
        double seen = 0;
        for (int other = 0; other < 7; other++) {
            boolean sameClass = other >= 5 == weekday >= 5;
            double weight = (other == weekday ? 1 : 0) + (sameClass ? SAME_CLASS : 0) + ANY_DAY;
            seen += weight * contacts[other];
            for (int slot = 0; slot < pooled.length; slot++) {
                pooled[slot] += weight * sums[other][slot];
            }
        }
        normalise(pooled);
        double own = seen / (seen + PRIOR_CONTACTS);
        for (int slot = 0; slot < pooled.length; slot++) {
            pooled[slot] = own * pooled[slot] + (1 - own) * common[slot];
        }
        normalise(pooled);
        return pooled;
    }

    /** Every day's shape counts alike. */
    static Shapes ofDays(CleanHistory history, double[][] common) {
        return new Shapes(history, common, false);
    }

    /** Every contact counts alike. */
    static Shapes ofContacts(CleanHistory history, double[][] common) {
        return new Shapes(history, common, true);
    }

    /** Shares of a weekday's intervals, which add up to 1; Monday is 0. */
    double[] of(int weekday) {
        return shares[weekday];
    }

    /** Makes shares add up to 1; where all are 0, they become equal. */
    static void normalise(double[] shares) {
        double sum = Arrays.stream(shares).sum();
        for (int slot = 0; slot < shares.length; slot++) {
            shares[slot] = sum > 0 ? shares[slot] / sum : 1.0 / shares.length;
        }
    }
}
