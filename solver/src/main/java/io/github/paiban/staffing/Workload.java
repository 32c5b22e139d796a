package io.github.paiban.staffing;

import io.github.paiban.model.Volume;
import java.util.List;

/**
 * The work of a month and the terms on which it is done.
 *
 * @param volumes how many contacts begin when, in order of days within each stream; intervals of a stream do not overlap
 * @param plan the terms of each stream
 */
public record Workload(List<Volume> volumes, ServicePlan plan) {
    public Workload {
        volumes = List.copyOf(volumes);
    }

    /** Whether there is nothing to do, because no volumes are known. */
    public boolean isEmpty() {
        return volumes.isEmpty();
    }
}
