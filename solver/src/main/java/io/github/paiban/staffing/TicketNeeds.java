package io.github.paiban.staffing;

/**
 * What the tickets of a stream take over a period.
 *
 * @param tickets how many come
 * @param workMinutes minutes of attention for them
 * @param idleMinutes how much of it fits into the idle attention of those who are there for the chats
 * @param peopleMinutes minutes of people who are there for tickets alone
 * @param unkept tickets that nobody can do when they are due, because no shift is there in time; done as soon as can be
 * @param left tickets that are not done, nor due, at the end of the period
 */
public record TicketNeeds(
        double tickets, double workMinutes, double idleMinutes, double peopleMinutes, double unkept, double left) {}
