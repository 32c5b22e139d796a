package io.github.paiban.simulation;

import java.util.Arrays;

/** What will happen when, earliest first: a heap of four branches in two arrays. Not safe for use by several threads. */
final class EventHeap {
    private static final int BRANCHES = 4;

    private double[] times = new double[64];
    private int[] events = new int[64];
    private int size;

    /** The time of the earliest event; infinite where there is none. */
    double nextTime() {
        return size == 0 ? Double.POSITIVE_INFINITY : times[0];
    }

    /** Adds an event. */
    void add(double time, int event) {
        if (size == times.length) {
            times = Arrays.copyOf(times, 2 * size);
            events = Arrays.copyOf(events, 2 * size);
        }
        int at = size++;
        while (at > 0) {
            int parent = (at - 1) / BRANCHES;
            if (times[parent] <= time) {
                break;
            }
            times[at] = times[parent];
            events[at] = events[parent];
            at = parent;
        }
        times[at] = time;
        events[at] = event;
    }

    /** Takes the earliest event away. */
    int poll() {
        int first = events[0];
        size--;
        if (size > 0) {
            sink(times[size], events[size]);
        }
        return first;
    }

    /** Puts an event in from the top. */
    private void sink(double time, int event) {
        int at = 0;
        for (int child = leastChild(at); child >= 0 && times[child] < time; child = leastChild(at)) {
            times[at] = times[child];
            events[at] = events[child];
            at = child;
        }
        times[at] = time;
        events[at] = event;
    }

    private int leastChild(int at) {
        int first = BRANCHES * at + 1;
        if (first >= size) {
            return -1;
        }
        int least = first;
        int end = Math.min(first + BRANCHES, size);
        for (int child = first + 1; child < end; child++) {
            if (times[child] < times[least]) {
                least = child;
            }
        }
        return least;
    }
}
