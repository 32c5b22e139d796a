package io.github.paiban.headcount;

import io.github.paiban.model.Agent;
import io.github.paiban.model.Roster;
import io.github.paiban.notice.Message;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many people a desk takes in a month.
 *
 * @param desk the desk
 * @param bound fewer cannot do
 * @param people the smallest number for which a roster was made and confirmed; where {@code state} says otherwise, as near as was come
 * @param state how sure that is
 * @param team these people
 * @param kinds how many of each kind
 * @param roster their roster; null where none was made
 * @param served what its customers get, by simulation
 * @param fewer what keeps one person fewer from being enough; null where that was not looked at
 * @param hindrances what no roster could keep; empty where one is confirmed
 */
public record DeskPlan(
        Desk desk,
        Bound bound,
        int people,
        State state,
        List<Agent> team,
        Map<Kind, Integer> kinds,
        @Nullable Roster roster,
        List<Served> served,
        @Nullable Shortfall fewer,
        List<Message> hindrances) {
    /** How sure a number is. */
    public enum State {
        /** A legal roster of so many was made, and simulation confirms it. */
        CONFIRMED,
        /** There was no time to make rosters: the bound, and as much above it as in the months before. */
        ESTIMATED,
        /** No roster of any number tried is legal and keeps the target. */
        NONE,
        /** Nobody of the team does this work. */
        UNSERVED
    }

    public DeskPlan {
        team = List.copyOf(team);
        kinds = Collections.unmodifiableMap(new LinkedHashMap<>(kinds));
        served = List.copyOf(served);
        hindrances = List.copyOf(hindrances);
    }

    /** Full-time people with the same contracts together. */
    public double fullTime() {
        return team.stream().mapToDouble(Agent::contract).sum();
    }

    /** The stream that is furthest below its target, or least above it; null where nothing was simulated. */
    public @Nullable Served weakest() {
        return served.stream()
                .min(Comparator.comparingDouble(each -> each.share() - each.target()))
                .orElse(null);
    }
}
