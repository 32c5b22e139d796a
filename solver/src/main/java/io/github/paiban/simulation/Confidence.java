package io.github.paiban.simulation;

import io.github.paiban.staffing.ServiceTarget;
import java.util.Optional;

/**
 * How sure it is, by simulation, that so many agents meet a target and one fewer does not.
 *
 * @param share the agents' share in time
 * @param meets whether its whole 95 % interval meets the target
 * @param isFewest whether it surely does and one agent fewer surely does not
 * @param contacts about how many contacts were simulated
 */
public record Confidence(Estimate share, boolean meets, boolean isFewest, long contacts) {
    /** Of whole agents; empty where more work comes than they can ever do, or nothing at all. */
    public static Optional<Confidence> find(SimulatedModel model, int agents, double arrivals, ServiceTarget target) {
        Estimate enough = model.findInTime(agents, arrivals, target.within());
        if (enough == null) {
            return Optional.empty();
        }
        Estimate fewer = model.findInTime(agents - 1, arrivals, target.within());
        boolean meets = enough.low() >= target.share();
        boolean isFewest = meets && (fewer == null || fewer.high() < target.share());
        return Optional.of(new Confidence(enough, meets, isFewest, model.contacts()));
    }
}
