package io.github.paiban.ledger;

import io.github.paiban.model.Agent;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Scope;
import io.github.paiban.rules.row.Parts;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Divides what a team did into fair parts. A team are those whom the same rule shares it among; those of whom no rule
 * speaks share it with their own team.
 *
 * @param frame the month
 * @param scopes the scopes of the rules
 */
record FairParts(Frame frame, List<Scope> scopes) {
    FairParts {
        scopes = List.copyOf(scopes);
    }

    /**
     * Each agent's part, by index.
     *
     * @param done what each did
     * @param weights what the parts go by, such as days present times contract
     * @param most the most that can be asked of each by limits of their own; infinite for no limit
     */
    double[] of(double[] done, double[] weights, double[] most) {
        double[] parts = done.clone();
        Map<String, List<Integer>> teams = IntStream.range(0, frame.agents())
                .boxed()
                .collect(Collectors.groupingBy(agent -> team(frame.agent(agent))));
        for (List<Integer> team : teams.values()) {
            double all = team.stream().mapToDouble(agent -> done[agent]).sum();
            double[] weight = team.stream().mapToDouble(agent -> weights[agent]).toArray();
            double[] limits = team.stream().mapToDouble(agent -> most[agent]).toArray();
            if (Arrays.stream(weight).sum() > 0) {
                double[] ofTeam = Parts.of(all, weight, limits);
                IntStream.range(0, ofTeam.length).forEach(i -> parts[team.get(i)] = ofTeam[i]);
            }
        }
        return parts;
    }

    private String team(Agent agent) {
        for (int i = 0; i < scopes.size(); i++) {
            if (scopes.get(i).includes(agent)) {
                return "rule " + i;
            }
        }
        return "team " + agent.team();
    }
}
