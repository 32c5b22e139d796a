package io.github.paiban.rotation;

import java.util.Arrays;

/** What a search for a cycle found. */
public sealed interface CycleAnswer {
    /** There is none: proved. */
    record None() implements CycleAnswer {}

    /** Neither a cycle nor a proof was found in time. */
    record Unknown() implements CycleAnswer {}

    /** A cycle. */
    final class Found implements CycleAnswer {
        private final int[] duties;
        private final long[] costs;
        private final boolean best;

        /**
         * A cycle.
         *
         * @param duties indexes of the duties, by day; the last is followed by the first
         * @param costs what it costs by the rank of the level, over the whole cycle
         * @param best whether it is proved that none costs less
         */
        Found(int[] duties, long[] costs, boolean best) {
            this.duties = duties.clone();
            this.costs = costs.clone();
            this.best = best;
        }

        /** Indexes of the duties, by day; the last is followed by the first. */
        public int[] duties() {
            return duties.clone();
        }

        /** What it costs by the rank of the level, over the whole cycle. */
        public long[] costs() {
            return costs.clone();
        }

        /** Whether it is proved that none costs less. */
        public boolean isBest() {
            return best;
        }

        @Override
        public String toString() {
            return "Found " + Arrays.toString(duties) + " at " + Arrays.toString(costs) + (best ? ", the best" : "");
        }
    }
}
