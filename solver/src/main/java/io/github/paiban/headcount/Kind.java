package io.github.paiban.headcount;

import io.github.paiban.model.Agent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * People who differ in nothing that matters to a team: same shops, skills, contract, limits and windows.
 *
 * @param like one of them, without name, dates of hire and leaving, and marks of trainees
 * @param count how many there are today
 */
public record Kind(Agent like, int count) {
    /** The kinds of a team, those of more people first. */
    static List<Kind> of(List<Agent> team, Set<String> traineeSkills) {
        Map<Agent, Integer> counts = new LinkedHashMap<>();
        team.forEach(agent -> counts.merge(plain(agent, traineeSkills), 1, Integer::sum));
        List<Kind> kinds = new ArrayList<>();
        counts.forEach((like, count) -> kinds.add(new Kind(like, count)));
        kinds.sort((one, other) -> Integer.compare(other.count, one.count));
        return kinds;
    }

    private static Agent plain(Agent agent, Set<String> traineeSkills) {
        Set<String> skills = new TreeSet<>(agent.skills());
        skills.removeAll(traineeSkills);
        return new Agent(
                "-",
                "-",
                agent.team(),
                new TreeSet<>(agent.shops()),
                skills,
                agent.contract(),
                null,
                null,
                agent.limits(),
                agent.windows());
    }

    /** Somebody of this kind. */
    Agent person(String id) {
        return new Agent(
                id,
                id,
                like.team(),
                like.shops(),
                like.skills(),
                like.contract(),
                null,
                null,
                like.limits(),
                like.windows());
    }

    /** Whether the contract is less than a full-time one. */
    public boolean isPartTime() {
        return like.contract() < 1;
    }
}
