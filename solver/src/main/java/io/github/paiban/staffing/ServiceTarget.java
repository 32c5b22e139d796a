package io.github.paiban.staffing;

/**
 * The service that is promised: the share of replies that come in time.
 *
 * @param share 0 to 1
 * @param within seconds
 */
public record ServiceTarget(double share, double within) {
    public ServiceTarget {
        if (!(share > 0 && share < 1) || !(within >= 0)) {
            throw new IllegalArgumentException("Not a target: " + share + " within " + within + " s.");
        }
    }
}
