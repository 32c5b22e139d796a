package io.github.paiban.rostering;

/** How many slices to walk before something is tried again that may fail: twice as many after each failure. */
final class Pause {
    private final int shortest;
    private final int longest;
    private int length;
    private int left;

    /**
     * A pause; first of the shortest length.
     *
     * @param shortest slices after a success
     * @param longest slices after many failures
     */
    Pause(int shortest, int longest) {
        this.shortest = shortest;
        this.longest = longest;
        this.length = shortest;
        this.left = shortest;
    }

    boolean isOver() {
        return left <= 0;
    }

    /** A slice has passed. */
    void pass() {
        left--;
    }

    /** What was tried has ended. */
    void restart(boolean success) {
        length = success ? shortest : Math.clamp(2L * length, 4, longest);
        left = length;
    }
}
