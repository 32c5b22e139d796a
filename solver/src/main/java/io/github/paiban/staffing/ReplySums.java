package io.github.paiban.staffing;

import java.util.function.DoubleUnaryOperator;

/**
 * How likely the first reply of a new chat is complete by a time, by the number of messages that an agent has to answer:
 * the rest of the reply in hand, the replies before, and the first reply itself, each independent of the others. Worked
 * out on a grid of equal steps, sums by folding one distribution into the next. Replies are exponential where their
 * variation is 1, else lognormal, as measured times are. Immutable.
 */
final class ReplySums {
    private final int steps;
    /** The reply in hand met at any moment of it, first and later messages in the inbox. */
    private final double[][] anytime;
    /** The reply in hand just begun. */
    private final double[][] begun;
    /** The same two with later messages only. */
    private final double[][] anytimeLater;

    private final double[][] begunLater;

    /**
     * Works it out.
     *
     * @param effort of a chat
     * @param discipline which message comes next
     * @param variation coefficient of variation of each reply's working time, above 0
     * @param most messages in the inbox, at most
     * @param within the last time, in seconds
     * @param steps equal steps to it
     */
    ReplySums(Effort effort, Discipline discipline, double variation, int most, double within, int steps) {
        this.steps = steps;
        double step = within / steps;
        double[] first = onGrid(times(effort.firstReply(), variation), step, steps);
        double[] later = effort.laterReply() == 0 ? first : onGrid(times(effort.laterReply(), variation), step, steps);
        double[] reply = new double[steps + 1];
        for (int i = 1; i <= steps; i++) {
            reply[i] = (first[i] + (effort.rounds() - 1) * later[i]) / effort.rounds();
        }
        double[] rest = rest(reply, step, effort.perContact() / effort.rounds());
        anytime = table(first, rest, reply, most, discipline);
        begun = table(first, reply, reply, most, discipline);
        boolean alike = effort.rounds() == 1 || effort.laterReply() == 0 || effort.laterReply() == effort.firstReply();
        anytimeLater = alike ? anytime : table(first, rest(later, step, effort.laterReply()), later, most, discipline);
        begunLater = alike ? begun : table(first, later, later, most, discipline);
    }

    /** Shares below the ends of so many steps from 0 on. */
    static double[] onGrid(DoubleUnaryOperator below, double step, int steps) {
        double[] grid = new double[steps + 1];
        for (int i = 1; i <= steps; i++) {
            grid[i] = below.applyAsDouble(i * step);
        }
        return grid;
    }

    /** By messages in the inbox, by step: the share that is complete. */
    private static double[][] table(double[] first, double[] inHand, double[] reply, int most, Discipline discipline) {
        double[][] complete = new double[most + 1][];
        complete[0] = first;
        double[] wait = inHand;
        for (int messages = 1; messages <= most; messages++) {
            boolean more = messages > 1 && discipline == Discipline.FIRST_COME;
            wait = more ? sum(wait, reply) : wait;
            complete[messages] = messages > 1 && !more ? complete[1] : sum(wait, first);
        }
        return complete;
    }

    /** The share of times of a mean that lie below a time. */
    static DoubleUnaryOperator times(double mean, double variation) {
        if (variation == 1) {
            return seconds -> -Math.expm1(-seconds / mean);
        }
        double variance = Math.log1p(variation * variation);
        double lnMedian = Math.log(mean) - variance / 2;
        double deviation = Math.sqrt(variance);
        return seconds -> seconds > 0 ? normalBelow((Math.log(seconds) - lnMedian) / deviation) : 0;
    }

    private static double normalBelow(double z) {
        double half = GammaFunction.shareBelow(0.5, z * z / 2) / 2;
        return z < 0 ? 0.5 - half : 0.5 + half;
    }

    /** The rest of a reply met at any moment of it. */
    static double[] rest(double[] reply, double step, double mean) {
        double[] rest = new double[reply.length];
        for (int i = 1; i < rest.length; i++) {
            rest[i] = Math.min(1, rest[i - 1] + step * (1 - (reply[i - 1] + reply[i]) / 2) / mean);
        }
        return rest;
    }

    /** The sum of two independent times; what falls into a step is taken to lie in its middle. */
    static double[] sum(double[] one, double[] other) {
        double[] sum = new double[one.length];
        for (int i = 1; i < sum.length; i++) {
            double share = one[0] * other[i];
            for (int j = 1; j <= i; j++) {
                share += (one[j] - one[j - 1]) * (other[i - j] + other[i - j + 1]) / 2;
            }
            sum[i] = share;
        }
        return sum;
    }

    /**
     * The share complete.
     *
     * @param messages in the inbox
     * @param fresh how much the reply in hand is like one that has just begun, 0 to 1
     * @param onlyLater how much the messages are like later ones only, 0 to 1
     * @param step of the grid
     */
    double complete(int messages, double fresh, double onlyLater, int step) {
        double mixed = mix(anytime[messages][step], begun[messages][step], fresh);
        double later = mix(anytimeLater[messages][step], begunLater[messages][step], fresh);
        return mix(mixed, later, onlyLater);
    }

    private static double mix(double one, double other, double share) {
        return one + share * (other - one);
    }

    /** Steps of the grid. */
    int steps() {
        return steps;
    }
}
