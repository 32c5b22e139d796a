package io.github.paiban.headcount;

import io.github.paiban.model.Requirement;

/**
 * What the simulation found of a stream.
 *
 * @param stream whom the contacts reach
 * @param target the share in time that is promised
 * @param wanted the share held to: the target, or nearly what any team could reach where that is less
 * @param share the share in time that the roster gives
 * @param halfWidth of its 95 % confidence interval
 */
public record Served(Requirement.Group stream, double target, double wanted, double share, double halfWidth) {
    /** Whether the share is what is held to. */
    public boolean isMet() {
        return share >= wanted;
    }

    /** Whether no team can keep the promise with these shifts and replies. */
    public boolean isOutOfReach() {
        return wanted < target;
    }
}
