package io.github.paiban.rules;

import io.github.paiban.model.Agent;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;

/**
 * Whom a rule speaks of. An agent is meant who is in one of the teams, serves one of the shops, has one of the skills
 * and is one of the named; an empty part does not restrict.
 *
 * @param teams teams
 * @param shops shops
 * @param skills skills
 * @param agents agents' ids
 */
public record Scope(Set<String> teams, Set<String> shops, Set<String> skills, Set<String> agents) {
    /** Everyone. */
    public static final Scope ALL = new Scope(Set.of(), Set.of(), Set.of(), Set.of());

    public Scope {
        teams = Set.copyOf(teams);
        shops = Set.copyOf(shops);
        skills = Set.copyOf(skills);
        agents = Set.copyOf(agents);
    }

    /** Only the named agents. */
    public static Scope ofAgents(Collection<String> ids) {
        return new Scope(Set.of(), Set.of(), Set.of(), Set.copyOf(ids));
    }

    /** Only a team. */
    public static Scope ofTeam(String team) {
        return new Scope(Set.of(team), Set.of(), Set.of(), Set.of());
    }

    /** Whether the rule speaks of an agent. */
    public boolean includes(Agent agent) {
        return (teams.isEmpty() || teams.contains(agent.team()))
                && (shops.isEmpty() || shops.stream().anyMatch(agent::serves))
                && (skills.isEmpty() || !Collections.disjoint(skills, agent.skills()))
                && (agents.isEmpty() || agents.contains(agent.id()));
    }
}
