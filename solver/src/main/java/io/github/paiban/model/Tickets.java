package io.github.paiban.model;

import java.time.LocalDate;

/**
 * Work that comes in beside the chats and may wait: refunds, disputes, orders to check.
 *
 * @param date the day
 * @param fromMinute begin of the interval in which the tickets come, minutes from midnight
 * @param toMinute its end, exclusive; over 1440 past midnight
 * @param count tickets that come in it, evenly spread; a mean, so not always whole
 * @param effort seconds of an agent's whole attention for one ticket
 * @param dueMinutes minutes after which a ticket should be done, counted day and night
 * @param group whose work it is: the queue and the shop; null there for any
 */
public record Tickets(
        LocalDate date,
        int fromMinute,
        int toMinute,
        double count,
        double effort,
        int dueMinutes,
        Requirement.Group group) {
    /** No ticket may be due sooner, in minutes: sooner is a chat. */
    public static final int SOONEST = 15;

    /** No ticket may be due later, in minutes. */
    public static final int LATEST = 31 * 1440;

    public Tickets {
        if (fromMinute < 0 || toMinute <= fromMinute || toMinute - fromMinute > 1440) {
            throw new IllegalArgumentException("Interval of minutes " + fromMinute + " to " + toMinute + " on " + date
                    + " is not within a day's length. Maybe add 1440 to an end past midnight.");
        }
        if (!(count >= 0 && count <= 1e9) || !(effort > 0 && effort <= 86_400)) {
            throw new IllegalArgumentException(count + " tickets of " + effort + " s on " + date + ".");
        }
        if (dueMinutes < SOONEST || dueMinutes > LATEST || effort > 30.0 * dueMinutes) {
            throw new IllegalArgumentException("Tickets of " + effort + " s on " + date + " due within " + dueMinutes
                    + " minutes. Maybe leave twice the effort at least.");
        }
    }

    /** Length of the interval. */
    public int minutes() {
        return toMinute - fromMinute;
    }

    /** Seconds of attention that all of them take. */
    public double work() {
        return count * effort;
    }
}
