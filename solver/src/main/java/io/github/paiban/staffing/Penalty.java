package io.github.paiban.staffing;

/**
 * Points that a platform takes for contacts answered late, and what happens when too many have gathered in a month.
 *
 * @param points points of one miss, over 0
 * @param limit points at which the platform steps in, over 0
 * @param fine what that costs in yuan, 0 or more
 */
public record Penalty(double points, double limit, double fine) {
    public Penalty {
        if (!(points > 0) || !(limit > 0) || !(fine >= 0)) {
            throw new IllegalArgumentException(
                    "Not a penalty: " + points + " points a miss, limit " + limit + ", fine " + fine + ".");
        }
    }
}
