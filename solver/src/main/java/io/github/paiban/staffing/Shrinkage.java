package io.github.paiban.staffing;

/**
 * The share of paid time in which agents are not at their desks: breaks, training, illness.
 *
 * @param share 0 to below 1
 */
public record Shrinkage(double share) {
    /** What rounding may leave above a whole number: 14 of 70 % is 20, not 20.000000000000004. */
    private static final double ROUNDING = 1e-9;

    public Shrinkage {
        Checks.share("shrinkage", share);
    }

    /** How many to schedule so that so many are on duty; kept fractional, to be rounded once, where people are formed. */
    public double scheduled(double onDuty) {
        return onDuty / (1 - share);
    }

    /** The fewest whole people. */
    public static int people(double number) {
        return (int) Math.ceil(number * (1 - ROUNDING));
    }
}
