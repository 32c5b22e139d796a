package io.github.paiban.ledger;

import io.github.paiban.model.Agent;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Scope;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
     */
    double[] of(double[] done, double[] weights) {
        Map<String, Double> allDone = new HashMap<>();
        Map<String, Double> allWeight = new HashMap<>();
        for (int agent = 0; agent < frame.agents(); agent++) {
            String team = team(frame.agent(agent));
            allDone.merge(team, done[agent], Double::sum);
            allWeight.merge(team, weights[agent], Double::sum);
        }
        return IntStream.range(0, frame.agents())
                .mapToDouble(agent -> {
                    String team = team(frame.agent(agent));
                    double weight = allWeight.getOrDefault(team, 0.0);
                    return weight == 0 ? done[agent] : allDone.getOrDefault(team, 0.0) * weights[agent] / weight;
                })
                .toArray();
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
