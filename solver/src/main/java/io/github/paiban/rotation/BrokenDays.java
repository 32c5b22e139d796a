package io.github.paiban.rotation;

import io.github.paiban.explain.Alternative;
import io.github.paiban.explain.Explainer;
import io.github.paiban.explain.RuleChange;
import io.github.paiban.model.Agent;
import io.github.paiban.model.Duty;
import io.github.paiban.model.Roster;
import io.github.paiban.rotation.Stability.BrokenDay;
import io.github.paiban.rotation.Stability.Reason;
import io.github.paiban.rules.ColumnRule;
import io.github.paiban.rules.Level;
import io.github.paiban.rules.RosterProblem;
import io.github.paiban.rules.Rule;
import io.github.paiban.rules.row.FollowPattern;
import io.github.paiban.rules.row.Wishes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The days on which a roster differs from what rows would have, and why. */
final class BrokenDays {
    private final RosterProblem problem;
    private final Roster roster;
    private final Explainer explainer;
    private final Map<String, Rule> rules;

    BrokenDays(RosterProblem problem, Roster roster) {
        this.problem = problem;
        this.roster = roster;
        this.explainer = Explainer.of(problem, roster);
        this.rules = problem.rules().rules().stream()
                .collect(Collectors.toMap(rule -> rule.head().id(), rule -> rule));
    }

    /** How many cells of an agent count. */
    int cells(Agent agent) {
        return (int) problem.month()
                .period()
                .dates()
                .filter(date -> agent.isEmployedOn(date) && !isLeave(agent, date))
                .count();
    }

    private boolean isLeave(Agent agent, LocalDate date) {
        return roster.duty(agent.id(), date).kind() == Duty.Kind.LEAVE;
    }

    /** The days that differ from a row. */
    List<BrokenDay> of(Agent agent, List<Duty> row) {
        List<BrokenDay> broken = new ArrayList<>();
        for (int day = 0; day < row.size(); day++) {
            LocalDate date = problem.month().period().date(day);
            Duty duty = roster.duty(agent.id(), date);
            Duty pattern = row.get(day);
            if (isLeave(agent, date) && pattern.isWork()) {
                broken.add(new BrokenDay(date, pattern, duty, Reason.LEAVE, List.of()));
            } else if (agent.isEmployedOn(date)
                    && !isLeave(agent, date)
                    && !FollowPattern.follows(duty, pattern)) {
                List<String> ids = rules(agent, date, pattern);
                broken.add(new BrokenDay(date, pattern, duty, reason(ids), ids));
            }
        }
        return broken;
    }

    /** What tells most: rules that bind the agent's own row come first, as nobody else could have helped. */
    private Reason reason(List<String> ids) {
        if (ids.isEmpty()) {
            return Reason.NONE;
        }
        List<Rule> broken = ids.stream().map(rules::get).toList();
        if (broken.stream().allMatch(Wishes.class::isInstance)) {
            return Reason.WISH;
        }
        return broken.stream().anyMatch(rule -> !(rule instanceof ColumnRule)) ? Reason.RULE : Reason.DEMAND;
    }

    private List<String> rules(Agent agent, LocalDate date, Duty pattern) {
        return explainer.cell(agent.id(), date).alternatives().stream()
                .filter(other -> other.duty().kind() != Duty.Kind.LEAVE)
                .filter(other -> FollowPattern.follows(other.duty(), pattern))
                .findFirst()
                .map(BrokenDays::rules)
                .orElse(List.of());
    }

    private static List<String> rules(Alternative back) {
        for (Level level : Level.values()) {
            List<String> worse = back.changes().stream()
                    .filter(change -> change.level() == level && change.difference() > 0)
                    .map(RuleChange::rule)
                    .toList();
            if (!worse.isEmpty()) {
                return worse;
            }
        }
        return List.of();
    }
}
