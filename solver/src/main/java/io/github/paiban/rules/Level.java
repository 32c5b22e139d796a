package io.github.paiban.rules;

/** How binding a rule is. Levels are compared in this order: no amount of a later one buys any of an earlier one. */
public enum Level {
    /** The roster is not legal while it is broken. */
    MUST(0),
    /** Kept as far as possible: cover, equal hours. */
    SHOULD(1),
    /** Preferred: wishes, fair shares. */
    PREFER(2);

    /** How many levels there are. */
    public static final int COUNT = 3;

    private final int rank;

    Level(int rank) {
        this.rank = rank;
    }

    /** Its place in the order, from 0 for the most binding; index of arrays by level. */
    public int rank() {
        return rank;
    }

    /** Whether it is another one or more binding. */
    public boolean isUpTo(Level other) {
        return rank <= other.rank;
    }
}
