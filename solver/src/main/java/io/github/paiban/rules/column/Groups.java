package io.github.paiban.rules.column;

import io.github.paiban.rules.Frame;
import io.github.paiban.rules.RuleHead;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Groups of agents that a rule names. */
final class Groups {
    private Groups() {}

    static List<List<String>> checked(RuleHead head, List<List<String>> groups) {
        for (List<String> group : groups) {
            if (new HashSet<>(group).size() < 2 || new HashSet<>(group).size() < group.size()) {
                throw new IllegalArgumentException("Rule '" + head.id() + "' has the group " + group
                        + ". Maybe name at least two agents, each once.");
            }
        }
        return groups.stream().map(List::copyOf).toList();
    }

    /** The groups as indexes of the agents in scope; all in scope are one group where none is named. */
    static List<int[]> in(Frame frame, RuleHead head, List<List<String>> groups) {
        int[] all = frame.agentsIn(head.scope());
        if (groups.isEmpty()) {
            return List.of(all);
        }
        return groups.stream()
                .map(group -> named(frame, all, Set.copyOf(group)))
                .toList();
    }

    private static int[] named(Frame frame, int[] agents, Set<String> ids) {
        return Arrays.stream(agents)
                .filter(agent -> ids.contains(frame.agent(agent).id()))
                .toArray();
    }

    static List<Object> names(Frame frame, int[] group) {
        return Arrays.stream(group)
                .<Object>mapToObj(agent -> frame.agent(agent).name())
                .toList();
    }
}
