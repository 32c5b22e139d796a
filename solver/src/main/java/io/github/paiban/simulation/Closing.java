package io.github.paiban.simulation;

/**
 * How a day ends for the last agents on duty.
 *
 * @param day index of the day on which their stint began
 * @param plannedMinute when it should end, minutes from midnight of that day
 * @param meanMinute when the last of them could go, on average
 * @param p90Minute nine times of ten it is no later
 * @param waiting mean customers who wait at the planned end
 */
public record Closing(int day, double plannedMinute, double meanMinute, double p90Minute, double waiting) {}
