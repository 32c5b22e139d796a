package io.github.paiban.staffing;

/**
 * What comes of the tickets of a stream.
 *
 * @param tickets how many come in the period
 * @param late how many are not done when they are due
 * @param left how many are neither done nor due at its end
 */
public record TicketOutcome(double tickets, double late, double left) {}
