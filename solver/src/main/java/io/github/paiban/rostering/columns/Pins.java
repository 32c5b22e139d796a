package io.github.paiban.rostering.columns;

import java.util.Arrays;

/** Which duties a dive holds cells to. Not thread-safe. */
final class Pins {
    /** Stands for a day that is not held to any duty. */
    static final int FREE = -1;

    private final int[][] duties;
    private boolean isAny;

    Pins(int agents, int days) {
        duties = new int[agents][days];
        clear();
    }

    void clear() {
        isAny = false;
        Arrays.stream(duties).forEach(row -> Arrays.fill(row, FREE));
    }

    boolean allows(int agent, int day, int duty) {
        int pinned = duties[agent][day];
        return pinned == FREE || pinned == duty;
    }

    boolean isFree(int agent, int day) {
        return duties[agent][day] == FREE;
    }

    void pin(int agent, int day, int duty) {
        duties[agent][day] = duty;
        isAny = true;
    }

    /** Whether there are pins at all. */
    boolean isAny() {
        return isAny;
    }

    /** Whether a row keeps to the pins. */
    boolean allow(Column column) {
        int[] pinned = duties[column.agent()];
        for (int day = 0; day < pinned.length; day++) {
            if (pinned[day] != FREE && pinned[day] != column.row()[day]) {
                return false;
            }
        }
        return true;
    }

    /** Whether every day of an agent is pinned. */
    boolean isFull(int agent) {
        for (int duty : duties[agent]) {
            if (duty == FREE) {
                return false;
            }
        }
        return true;
    }
}
