package io.github.paiban.simulation;

import io.github.paiban.staffing.Assessment;
import io.github.paiban.staffing.ServiceTarget;
import java.util.List;

/**
 * A stream of contacts: those of a shop, or of a queue of it.
 *
 * @param name what people call it
 * @param profile what its contacts are like
 * @param contacts expected contacts of each interval of the grid
 * @param target the share of replies that is promised, and what is in time
 * @param assessment which replies count
 */
public record ContactQueue(
        String name, ContactProfile profile, List<Double> contacts, ServiceTarget target, Assessment assessment) {
    public ContactQueue {
        contacts = List.copyOf(contacts);
        for (double each : contacts) {
            if (!(each >= 0 && each <= 1e9)) {
                throw new IllegalArgumentException("Queue " + name + " expects " + each + " contacts in an interval.");
            }
        }
    }

    /** Expected contacts of all intervals. */
    public double expected() {
        return contacts.stream().mapToDouble(Double::doubleValue).sum();
    }
}
