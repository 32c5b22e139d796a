package io.github.paiban.headcount;

/** The numbers of people that are tried upwards: each by an eighth larger than the one before, below 16 by one. */
final class Rungs {
    private static final int PART = 8;

    private Rungs() {}

    /** The smallest rung that is not below a number. */
    static int from(int people) {
        int rung = 1;
        while (rung < people) {
            rung += Math.max(1, rung / PART);
        }
        return rung;
    }

    /** The largest rung below a number over 1, else 0. */
    static int below(int people) {
        int before = 0;
        for (int rung = 1; rung < people; rung += Math.max(1, rung / PART)) {
            before = rung;
        }
        return before;
    }
}
