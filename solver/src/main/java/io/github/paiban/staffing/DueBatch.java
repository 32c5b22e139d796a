package io.github.paiban.staffing;

/**
 * Tickets that came together and are due together.
 *
 * @param from the first slot in which they can be worked on
 * @param due the slot before whose begin they should be done
 * @param count how many; not always whole
 * @param effort seconds of attention for one
 * @param onTime whether they can be done when they were promised; else {@code due} is as soon as can be
 */
record DueBatch(int from, int due, double count, double effort, boolean onTime) {
    /** Seconds of attention for all. */
    double work() {
        return count * effort;
    }
}
