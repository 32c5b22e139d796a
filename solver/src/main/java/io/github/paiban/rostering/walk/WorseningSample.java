package io.github.paiban.rostering.walk;

import io.github.paiban.rostering.board.Energy;
import io.github.paiban.rules.Level;
import java.util.Arrays;

/** By how much the last steps of a walk were worse, by level: it tells at which temperature annealing begins. */
public final class WorseningSample {
    private static final int ROOM = 256;

    private final Energy energy;
    private final long[] should = new long[ROOM];
    private final long[] prefer = new long[ROOM];
    private long shouldCount;
    private long preferCount;

    public WorseningSample(Energy energy) {
        this.energy = energy;
    }

    /** Notes a worsening, as energy; those that break more must rules do not count. */
    public void add(long change) {
        if (change < energy.of(Level.SHOULD, 1)) {
            prefer[(int) (preferCount++ % ROOM)] = change;
        } else if (change < energy.of(Level.MUST, 1)) {
            should[(int) (shouldCount++ % ROOM)] = change;
        }
    }

    /** The median of the last worsenings at the level should; 0 where there were none. */
    public long medianShould() {
        return median(should, shouldCount);
    }

    /** The median of the last worsenings at the level prefer; 0 where there were none. */
    public long medianPrefer() {
        return median(prefer, preferCount);
    }

    private static long median(long[] changes, long count) {
        int size = (int) Math.min(count, ROOM);
        long[] sorted = Arrays.copyOf(changes, size);
        Arrays.sort(sorted);
        return size == 0 ? 0 : sorted[size / 2];
    }
}
