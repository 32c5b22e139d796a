package io.github.paiban.headcount;

import io.github.paiban.model.Agent;
import io.github.paiban.model.Roster;
import io.github.paiban.notice.Message;
import java.util.List;

/**
 * All desks together under all must rules.
 *
 * @param rules ids of the rules that count people of several desks
 * @param added people beyond those of the desks, whom these rules cost
 * @param isLegal whether a roster of them keeps all must rules
 * @param broken what it breaks, in words
 * @param team everyone
 * @param roster the roster
 * @param served what the customers get
 * @param isUnfinished whether time was up before people were added for the service that is missing
 */
public record JointPlan(
        List<String> rules,
        int added,
        boolean isLegal,
        List<Message> broken,
        List<Agent> team,
        Roster roster,
        List<Served> served,
        boolean isUnfinished) {
    public JointPlan {
        rules = List.copyOf(rules);
        broken = List.copyOf(broken);
        team = List.copyOf(team);
        served = List.copyOf(served);
    }

    /** The same, time being up. */
    JointPlan unfinished() {
        return new JointPlan(rules, added, isLegal, broken, team, roster, served, true);
    }

    /** Whether the roster is legal and each stream keeps what it is held to. */
    public boolean isConfirmed() {
        return isLegal && served.stream().allMatch(Served::isMet);
    }
}
