package io.github.paiban.staffing;

/**
 * The service that agents give in the long run, under a steady stream of contacts.
 *
 * @param inTime share of contacts answered in time, 0 to 1
 * @param occupancy share of the agents' time that is work, 0 to 1
 * @param meanWait mean seconds until the first reply begins to be of use to the customer; infinite where the queue grows
 *     without end
 * @param abandoned share of contacts that give up, 0 to 1
 */
public record Service(double inTime, double occupancy, double meanWait, double abandoned) {}
