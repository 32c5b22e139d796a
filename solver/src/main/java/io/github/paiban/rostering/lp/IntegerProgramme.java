package io.github.paiban.rostering.lp;

/**
 * A linear programme in whole numbers, to be minimised: variables within bounds, and sums of them within bounds. It may
 * grow between two solutions. Not thread-safe.
 */
public interface IntegerProgramme {
    /** What is known after solving. */
    enum Outcome {
        /** The best solution was found. */
        OPTIMAL,
        /** A solution was found; there may be better ones. */
        FEASIBLE,
        /** It is proved that there is no solution. */
        NONE,
        /** Neither a solution nor a proof was found in time. */
        UNKNOWN
    }

    /**
     * How a programme is solved. With one thread and enough time, the same work gives the same answer.
     *
     * @param seconds how long at most
     * @param work how much at most, in units that take about a second on a quiet machine
     * @param threads how many threads solve
     * @param seed start of the random numbers
     */
    record Effort(double seconds, double work, int threads, long seed) {
        public Effort {
            if (!(seconds > 0) || !(work > 0) || threads < 1) {
                throw new IllegalArgumentException(
                        "An effort of " + seconds + " s on " + threads + " threads solves nothing.");
            }
        }

        /** As much work as there is time for. */
        public Effort(double seconds, int threads, long seed) {
            this(seconds, Double.POSITIVE_INFINITY, threads, seed);
        }
    }

    /** Adds a variable that lies between two bounds, inclusive. Returns its number, from 0. */
    int addVariable(long lower, long upper);

    /** Demands that a weighted sum of variables lies between two bounds, inclusive. */
    void addSum(long lower, long upper, int[] variables, long[] coefficients);

    /** Sets the weighted sum that is to be as small as possible. */
    void minimise(int[] variables, long[] costs);

    /** Solves it; only after {@code OPTIMAL} or {@code FEASIBLE} may values be read. */
    Outcome solve(Effort effort);

    /** The value of a variable in the solution found last. */
    long value(int variable);
}
