package io.github.paiban.model;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Set;

/**
 * A kind of shift, such as the night shift from 17:00 to 23:30.
 *
 * @param id short stable name, as in {@code night}
 * @param name what people call it, as in 晚班
 * @param symbol what stands in the roster's cell, as in 晚
 * @param start when it begins
 * @param length from begin to end by the clock, over 0 and at most 24 hours; may pass midnight
 * @param paid the working time that counts, 0 to {@code length}
 * @param skills what an agent must have to work it; empty for anyone
 * @param tags groups that rules name, as in {@code full}
 */
public record ShiftType(
        String id,
        String name,
        String symbol,
        LocalTime start,
        Duration length,
        Duration paid,
        Set<String> skills,
        Set<String> tags) {
    private static final Duration DAY = Duration.ofDays(1);

    public ShiftType {
        Names.required("The shift's id", id);
        Names.required("The symbol of shift " + id, symbol);
        if (length.isNegative() || length.isZero() || length.compareTo(DAY) > 0) {
            throw new IllegalArgumentException("Shift " + id + " lasts " + length + ", not up to 24 hours.");
        }
        if (paid.isNegative() || paid.compareTo(length) > 0) {
            throw new IllegalArgumentException(
                    "Shift " + id + " pays " + paid + " of " + length + ". Maybe exchange them.");
        }
        skills = Names.copy(skills);
        tags = Names.copy(tags);
    }

    /** A shift that anyone may work, paid in full, its symbol and name as given. */
    public static ShiftType of(String id, String name, String symbol, LocalTime start, LocalTime end) {
        Duration length = Duration.between(start, end);
        Duration clock = end.isAfter(start) ? length : length.plus(DAY);
        return new ShiftType(id, name, symbol, start, clock, clock, Set.of(), Set.of());
    }

    /** The same shift with other tags. */
    public ShiftType withTags(String... newTags) {
        return new ShiftType(id, name, symbol, start, length, paid, skills, Set.of(newTags));
    }

    /** Minutes from midnight of its day to its begin. */
    public int startMinute() {
        return start.toSecondOfDay() / 60;
    }

    /** Minutes from midnight of its day to its end; over 1440 where it passes midnight. */
    public int endMinute() {
        return startMinute() + (int) length.toMinutes();
    }

    /** Paid minutes. */
    public int paidMinutes() {
        return (int) paid.toMinutes();
    }
}
