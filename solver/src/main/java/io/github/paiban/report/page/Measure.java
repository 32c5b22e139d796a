package io.github.paiban.report.page;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Something to be shared fairly: hours, nights, weekends; what each agent has of it, and each one's fair share. */
final class Measure {
    private static final double LEAST_REACH_HOURS = 8;
    private static final double LEAST_REACH_DAYS = 2;

    private final String label;
    private final boolean isHours;
    private final double[] actual;
    private final double[] share;

    /**
     * Starts a measure; nobody has a share yet.
     *
     * @param label what it is, in words
     * @param isHours whether the unit is hours; otherwise days
     * @param actual what each agent has, by index
     */
    Measure(String label, boolean isHours, double[] actual) {
        this.label = label;
        this.isHours = isHours;
        this.actual = actual.clone();
        this.share = new double[actual.length];
        Arrays.fill(share, Double.NaN);
    }

    /** Gives an agent a fair share. */
    void share(int agent, double fair) {
        share[agent] = fair;
    }

    String label() {
        return label;
    }

    boolean isHours() {
        return isHours;
    }

    /** What an agent has. */
    double actual(int agent) {
        return actual[agent];
    }

    /** What all have together. */
    double total() {
        return Arrays.stream(actual).sum();
    }

    /** An agent's fair share. */
    double share(int agent) {
        return share[agent];
    }

    /** Whether an agent has a share. */
    boolean hasShare(int agent) {
        return !Double.isNaN(share[agent]);
    }

    /** How much an agent has above the share; below 0 where it is less. */
    double difference(int agent) {
        return actual[agent] - share[agent];
    }

    /** Indexes of those with a share, those who have least of theirs first. */
    int[] sharers() {
        return IntStream.range(0, share.length)
                .filter(this::hasShare)
                .boxed()
                .sorted((one, other) -> Double.compare(difference(one), difference(other)))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** How far charts reach: as far as anyone is from the share, but a working day at least, so that little looks little. */
    double reach() {
        double most = Arrays.stream(sharers())
                .mapToDouble(agent -> Math.abs(difference(agent)))
                .max()
                .orElse(0);
        return Math.max(most, isHours ? LEAST_REACH_HOURS : LEAST_REACH_DAYS);
    }
}
