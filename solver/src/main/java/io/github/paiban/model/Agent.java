package io.github.paiban.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A customer-service agent.
 *
 * @param id staff number, kept as text
 * @param name what people call the agent
 * @param team the team; empty for none
 * @param shops the shops served; empty for all
 * @param skills what the agent can do
 * @param contract fraction of a full-time contract, over 0 and at most 2
 * @param hired first day under contract; null where that was before anything of interest
 * @param leaves the first day no longer under contract; null where that is not known
 * @param limits this agent's own limits of rules: {@code <rule id>.min} or {@code <rule id>.max} to a value in the
 *     rule's unit (days, or minutes for rules about hours)
 * @param windows when the agent can work at all; a shift must fit all of them
 */
public record Agent(
        String id,
        String name,
        String team,
        Set<String> shops,
        Set<String> skills,
        double contract,
        @Nullable LocalDate hired,
        @Nullable LocalDate leaves,
        Map<String, Long> limits,
        List<TimeWindow> windows) {
    public Agent {
        Names.required("The agent's id", id);
        if (!(contract > 0 && contract <= 2)) {
            throw new IllegalArgumentException("Agent " + id + " has contract fraction " + contract
                    + ", not over 0 and up to 2. Maybe 50 % should be 0.5.");
        }
        shops = Names.copy(shops);
        skills = Names.copy(skills);
        limits = Names.copy(limits);
        windows = List.copyOf(windows);
    }

    /** A full-time agent with an id and a name. */
    public static Agent of(String id, String name) {
        return builder(id).name(name).build();
    }

    /** Starts an agent; full time, no team, no skills. */
    public static AgentBuilder builder(String id) {
        return new AgentBuilder(id);
    }

    /** Whether the agent is under contract on a day. */
    public boolean isEmployedOn(LocalDate date) {
        return (hired == null || !date.isBefore(hired)) && (leaves == null || date.isBefore(leaves));
    }

    /** Whether the agent serves a shop. */
    public boolean serves(String shop) {
        return shops.isEmpty() || shops.contains(shop);
    }

    /** The agent's own limit of a rule, if there is one. */
    public OptionalLong findLimit(String rule, String bound) {
        Long own = limits.get(rule + "." + bound);
        return own == null ? OptionalLong.empty() : OptionalLong.of(own);
    }
}
