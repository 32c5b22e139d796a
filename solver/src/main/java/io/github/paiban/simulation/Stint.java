package io.github.paiban.simulation;

import java.util.List;

/**
 * One time on duty.
 *
 * @param fromMinute begin, minutes from midnight before the first day
 * @param toMinute end, exclusive
 * @param breaks in order of time, within the stint, apart from each other
 */
public record Stint(int fromMinute, int toMinute, List<Break> breaks) {
    /**
     * A time without customers: no new chats; the message in hand is answered first.
     *
     * @param fromMinute begin, minutes from midnight before the first day
     * @param toMinute end, exclusive
     */
    public record Break(int fromMinute, int toMinute) {}

    public Stint {
        breaks = List.copyOf(breaks);
        if (fromMinute < 0 || toMinute <= fromMinute) {
            throw new IllegalArgumentException("On duty from minute " + fromMinute + " to " + toMinute + ".");
        }
        int free = fromMinute;
        for (Break each : breaks) {
            if (each.fromMinute() < free || each.toMinute() <= each.fromMinute() || each.toMinute() >= toMinute) {
                throw new IllegalArgumentException(
                        each + " does not fit into minutes " + free + " to " + toMinute + ".");
            }
            free = each.toMinute() + 1;
        }
    }

    /** A stint without breaks. */
    public static Stint of(int fromMinute, int toMinute) {
        return new Stint(fromMinute, toMinute, List.of());
    }
}
