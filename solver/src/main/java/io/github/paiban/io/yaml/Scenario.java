package io.github.paiban.io.yaml;

import io.github.paiban.staffing.AgentCapacity;
import io.github.paiban.staffing.ServiceTarget;
import io.github.paiban.staffing.ServiceTerms;
import org.jspecify.annotations.Nullable;

/**
 * A case to compare with the folder as it is.
 *
 * @param id its id
 * @param name what people call it
 * @param volume so many times the contacts
 * @param target the target of every stream; null for their own
 * @param concurrency chats at once of every stream; null for their own
 * @param addsBestShift whether the one new shift that saves most is added
 * @param settings what comes over paiban.yaml
 * @param quote what comes over quote.yaml
 */
public record Scenario(
        String id,
        String name,
        double volume,
        @Nullable ServiceTarget target,
        @Nullable Integer concurrency,
        boolean addsBestShift,
        Overlay settings,
        Overlay quote) {
    public Scenario {
        if (!(volume >= 0 && volume <= 100)) {
            throw new IllegalArgumentException(
                    volume + " times the volume is not 0 to 100. Maybe write 1.2 for 120 %.");
        }
    }

    /** The folder as it is. */
    public static Scenario asItIs(String name) {
        return new Scenario("as-it-is", name, 1, null, null, false, Overlay.NONE, Overlay.NONE);
    }

    /** A stream's terms of service as they are in this case. */
    public ServiceTerms of(ServiceTerms terms) {
        AgentCapacity capacity =
                concurrency == null ? terms.capacity() : terms.capacity().withConcurrency(concurrency);
        ServiceTerms same = new ServiceTerms(
                terms.effort(),
                terms.variation(),
                terms.patience(),
                terms.messagesPerContact(),
                capacity,
                terms.target(),
                terms.assessment(),
                terms.penalty());
        return target == null ? same : same.with(target);
    }
}
