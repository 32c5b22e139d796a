package io.github.paiban.model;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one agent is inside a shift beside working it: the late duty, or the queue taken for the day.
 *
 * @param id short stable name, as in {@code late}
 * @param name what people call it, as in 值班
 * @param symbol what stands in the roster's cell behind the shift's symbol
 * @param shifts ids of the shifts that have it
 * @param skills what an agent must have to take it, beside the shift's skills
 * @param queue the only queue served while taking it; null where the role does not bind the agent to a queue
 */
public record Role(
        String id,
        String name,
        String symbol,
        Set<String> shifts,
        Set<String> skills,
        @Nullable String queue) {
    public Role {
        Names.required("The role's id", id);
        if (shifts.isEmpty()) {
            throw new IllegalArgumentException("Role " + id + " has no shift. Maybe name at least one in 'shifts'.");
        }
        shifts = Names.copy(shifts);
        skills = Names.copy(skills);
    }
}
