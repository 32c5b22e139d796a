package io.github.paiban.rostering.columns;

import java.util.BitSet;

/** Days that are free while all others stay as they are: one run of days or several. Immutable. */
public final class Window {
    private final BitSet free;

    private Window(BitSet free) {
        this.free = free;
    }

    /**
     * A run of days.
     *
     * @param from its first
     * @param to the day after its last
     */
    public static Window of(int from, int to) {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("A window has at least one day: " + from + " to " + to + " has none.");
        }
        BitSet free = new BitSet(to);
        free.set(from, to);
        return new Window(free);
    }

    /** The days of this one and of another. */
    public Window and(Window other) {
        BitSet both = (BitSet) free.clone();
        both.or(other.free);
        return new Window(both);
    }

    /** Whether a day is free. */
    public boolean isFree(int day) {
        return free.get(day);
    }

    /** How many days are free. */
    public int size() {
        return free.cardinality();
    }

    /** The free day of a number, from 0. */
    public int day(int number) {
        int day = from();
        for (int i = 0; i < number; i++) {
            day = free.nextSetBit(day + 1);
        }
        return day;
    }

    /** The first free day. */
    public int from() {
        return free.nextSetBit(0);
    }

    /** The day after the last free one. */
    public int to() {
        return free.length();
    }

    @Override
    public String toString() {
        return free.toString();
    }
}
