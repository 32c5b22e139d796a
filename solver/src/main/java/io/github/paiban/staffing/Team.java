package io.github.paiban.staffing;

import java.util.List;

/**
 * People on duty who serve the same streams.
 *
 * @param streams the streams, by index, in order
 * @param people how many
 */
public record Team(List<Integer> streams, double people) {
    public Team {
        streams = List.copyOf(streams);
        if (!(people >= 0)) {
            throw new IllegalArgumentException(people + " people serve " + streams + ".");
        }
    }
}
