package io.github.paiban.staffing;

import io.github.paiban.model.Requirement;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The terms of each stream of contacts.
 *
 * @param general the terms of all streams without their own
 * @param own terms of single queues, shops, and queues of a shop; null in the key for any. A queue and a shop that both
 *     have their own terms have an entry together
 */
public record ServicePlan(ServiceTerms general, Map<Requirement.Group, ServiceTerms> own) {
    public ServicePlan {
        own = Collections.unmodifiableMap(new LinkedHashMap<>(own));
    }

    /** The same terms for everyone. */
    public static ServicePlan of(ServiceTerms terms) {
        return new ServicePlan(terms, Map.of());
    }

    /**
     * What is usual where nothing is said: 80 % of first replies within 30 s, all day; chats of 5 rounds with replies of
     * 29 s (20 characters at 50 a minute, 5 s to read) and 60 s to think, 5 at once; nobody gives up.
     */
    public static ServicePlan usual() {
        AgentCapacity capacity = new AgentCapacity(5, Discipline.FIRST_COME, 0.85, 0);
        return of(new ServiceTerms(
                new Effort(5, 29, 29, 60),
                1,
                Double.POSITIVE_INFINITY,
                5,
                capacity,
                new ServiceTarget(0.8, 30),
                Assessment.ALL_DAY,
                null));
    }

    /** The terms of a stream. */
    public ServiceTerms terms(Requirement.Group stream) {
        ServiceTerms both = own.get(new Requirement.Group(null, stream.queue(), stream.shop()));
        ServiceTerms shop = own.get(new Requirement.Group(null, null, stream.shop()));
        ServiceTerms queue = own.get(new Requirement.Group(null, stream.queue(), null));
        return both != null ? both : shop != null ? shop : queue != null ? queue : general;
    }
}
