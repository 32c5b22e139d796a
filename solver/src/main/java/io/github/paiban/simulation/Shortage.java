package io.github.paiban.simulation;

/**
 * A stretch of a day in which a queue misses its target, surely by the confidence interval.
 *
 * @param queue the queue, by index
 * @param fromInterval first interval of the grid
 * @param toInterval the one after the last
 * @param worst share of replies in time in the worst of the intervals
 * @param extra agents who would have to be there in addition, throughout; 0 where it would be
 *     enough to have more people before, as only customers who wait from then spoil it
 */
public record Shortage(int queue, int fromInterval, int toInterval, double worst, int extra) {}
