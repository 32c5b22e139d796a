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
    /** By messages in the inbox, by step: the share that is complete. */
    private final double[][] complete;

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
        this.complete = new double[most + 1][];
        double step = within / steps;
        DoubleUnaryOperator first = times(effort.firstReply(), variation);
        DoubleUnaryOperator later = effort.laterReply() == 0 ? any -> 1 : times(effort.laterReply(), variation);
        double[] reply = new double[steps + 1];
        complete[0] = new double[steps + 1];
        for (int i = 1; i <= steps; i++) {
            complete[0][i] = first.applyAsDouble(i * step);
            reply[i] = (complete[0][i] + (effort.rounds() - 1) * later.applyAsDouble(i * step)) / effort.rounds();
        }
        double[] wait = rest(reply, step, effort.perContact() / effort.rounds());
        for (int messages = 1; messages <= most; messages++) {
            boolean more = messages > 1 && discipline == Discipline.FIRST_COME;
            wait = more ? sum(wait, reply) : wait;
            complete[messages] = messages > 1 && !more ? complete[1] : sum(wait, complete[0]);
        }
    }

    /** The share of times of a mean that lie below a time. */
    private static DoubleUnaryOperator times(double mean, double variation) {
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
    private static double[] rest(double[] reply, double step, double mean) {
        double[] rest = new double[reply.length];
        for (int i = 1; i < rest.length; i++) {
            rest[i] = Math.min(1, rest[i - 1] + step * (1 - (reply[i - 1] + reply[i]) / 2) / mean);
        }
        return rest;
    }

    /** The sum of two independent times; what falls into a step is taken to lie in its middle. */
    private static double[] sum(double[] one, double[] other) {
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
     * @param step of the grid
     */
    double complete(int messages, int step) {
        return complete[messages][step];
    }

    /** Steps of the grid. */
    int steps() {
        return steps;
    }
}
