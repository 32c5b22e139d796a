package io.github.paiban.staffing;

import org.jspecify.annotations.Nullable;

/**
 * All that is known and promised about one stream of contacts: what a contact takes, what an agent can carry, what
 * counts as in time.
 *
 * @param effort what a contact asks of an agent
 * @param variation standard deviation of the working time of a reply, as a fraction of its mean
 * @param patience mean seconds until a customer who waits for a free agent gives up; infinite where nobody does
 * @param messagesPerContact customer's messages of a contact, over 0: where only messages are counted
 * @param capacity what may be asked of an agent
 * @param target share of replies in time
 * @param assessment which replies count, and when
 * @param penalty what late replies cost on the platform; null where they cost nothing there
 */
public record ServiceTerms(
        Effort effort,
        double variation,
        double patience,
        double messagesPerContact,
        AgentCapacity capacity,
        ServiceTarget target,
        Assessment assessment,
        @Nullable Penalty penalty) {
    public ServiceTerms {
        if (!(variation >= 0) || !(patience > 0) || !(messagesPerContact > 0)) {
            throw new IllegalArgumentException("Not terms of service: variation " + variation + ", patience " + patience
                    + " s, " + messagesPerContact + " messages a contact. Maybe leave patience out for none.");
        }
    }

    /** The same with another target. */
    public ServiceTerms with(ServiceTarget other) {
        return new ServiceTerms(effort, variation, patience, messagesPerContact, capacity, other, assessment, penalty);
    }
}
