package io.github.paiban.staffing;

/**
 * Agents for one interval, and what they give.
 *
 * @param agents on duty; need not be whole
 * @param whole the same rounded up
 * @param scheduled so that {@code agents} are on duty in spite of shrinkage; not whole
 * @param people the fewest whole people of whom {@code whole} are on duty in spite of shrinkage
 * @param service what the agents give: the whole ones where they are what is needed
 * @param waitProbability share of contacts that find nobody free to take them at once
 */
public record Staffing(
        double agents, int whole, double scheduled, int people, Service service, double waitProbability) {}
