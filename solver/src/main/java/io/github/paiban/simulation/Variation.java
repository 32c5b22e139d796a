package io.github.paiban.simulation;

/**
 * How much working and thinking times vary around their means, as coefficients of variation: standard deviation divided
 * by mean. 0 is always the mean.
 *
 * @param shape the distribution
 * @param firstReply of the working time of first replies
 * @param laterReply of the working time of later replies
 * @param think of the customer's time to think
 */
public record Variation(Shape shape, double firstReply, double laterReply, double think) {
    /** Exponential times, as queueing formulas assume. */
    public static final Variation EXPONENTIAL = new Variation(Shape.GAMMA, 1, 1, 1);

    /** A family of distributions of positive times. */
    public enum Shape {
        /** With coefficient of variation 1 the exponential distribution. */
        GAMMA,
        /** The usual shape of measured handling times: a longer tail. */
        LOGNORMAL
    }

    public Variation {
        if (!isCoefficient(firstReply) || !isCoefficient(laterReply) || !isCoefficient(think)) {
            throw new IllegalArgumentException("Coefficients of variation " + firstReply + ", " + laterReply + ", "
                    + think + " are not 0 to 10. Maybe per cent were meant: 50 % is 0.5.");
        }
    }

    /** The same variation of every time. */
    public static Variation of(Shape shape, double coefficient) {
        return new Variation(shape, coefficient, coefficient, coefficient);
    }

    private static boolean isCoefficient(double value) {
        return value >= 0 && value <= 10;
    }
}
