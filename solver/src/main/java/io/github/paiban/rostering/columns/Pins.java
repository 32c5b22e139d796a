package io.github.paiban.rostering.columns;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Which duties a dive holds cells to. Not thread-safe. */
final class Pins {
    /** Stands for a day that is not held to any duty. */
    static final int FREE = -1;

    private final int[][] duties;
    private final @Nullable BitSet[][] forbidden;
    private boolean isAny;

    Pins(int agents, int days) {
        duties = new int[agents][days];
        forbidden = new BitSet[agents][days];
        clear();
    }

    void clear() {
        isAny = false;
        Arrays.stream(forbidden).forEach(row -> Arrays.fill(row, null));
        Arrays.stream(duties).forEach(row -> Arrays.fill(row, FREE));
    }

    /** Holds cells to what others do; forbidden duties stay as they are. */
    void holdAs(Pins other) {
        for (int agent = 0; agent < duties.length; agent++) {
            System.arraycopy(other.duties[agent], 0, duties[agent], 0, duties[agent].length);
        }
        isAny = other.isAny;
    }

    boolean allows(int agent, int day, int duty) {
        int pinned = duties[agent][day];
        return (pinned == FREE || pinned == duty) && !isForbidden(agent, day, duty);
    }

    boolean isFree(int agent, int day) {
        return duties[agent][day] == FREE;
    }

    void pin(int agent, int day, int duty) {
        duties[agent][day] = duty;
        isAny = true;
    }

    /** Keeps a cell from a duty. */
    void forbid(int agent, int day, int duty) {
        BitSet some = forbidden[agent][day];
        if (some == null) {
            some = new BitSet();
            forbidden[agent][day] = some;
        }
        some.set(duty);
        isAny = true;
    }

    private boolean isForbidden(int agent, int day, int duty) {
        BitSet some = forbidden[agent][day];
        return some != null && some.get(duty);
    }

    /** Whether there are pins at all. */
    boolean isAny() {
        return isAny;
    }

    /** Whether a row keeps to the pins. */
    boolean allow(Column column) {
        for (int day = 0; day < column.row().length; day++) {
            if (!allows(column.agent(), day, column.row()[day])) {
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
