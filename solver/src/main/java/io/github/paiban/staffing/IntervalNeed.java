package io.github.paiban.staffing;

import java.time.LocalDate;

/**
 * What a stream of contacts needs during an interval.
 *
 * @param date the day
 * @param fromMinute begin, minutes from midnight
 * @param toMinute end, exclusive
 * @param contacts contacts that begin in it
 * @param assessed share of the interval that lies in the assessed part of the day
 * @param arrivals contacts per second to staff for: those in hand from before weigh in
 * @param agents agents there for customers, not whole
 * @param scheduled the same after shrinkage, not whole
 * @param people {@code scheduled} rounded up
 * @param service what so many people give to the contacts
 * @param tickets the part that tickets have in all this
 */
public record IntervalNeed(
        LocalDate date,
        int fromMinute,
        int toMinute,
        double contacts,
        double assessed,
        double arrivals,
        double agents,
        double scheduled,
        int people,
        Service service,
        TicketShare tickets) {
    /** Contacts whose reply counts. */
    public double assessedContacts() {
        return contacts * assessed;
    }

    /** Length. */
    public int minutes() {
        return toMinute - fromMinute;
    }
}
