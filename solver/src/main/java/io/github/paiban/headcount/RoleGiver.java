package io.github.paiban.headcount;

import io.github.paiban.model.Agent;
import io.github.paiban.model.Duty;
import io.github.paiban.model.Role;
import io.github.paiban.model.Roster;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Rule;
import io.github.paiban.rules.column.RoleCount;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Gives roles that rules ask for to people who work a shift of theirs anyway, those first who have had them least. */
final class RoleGiver {
    private final Frame frame;
    private final List<RoleCount> counts;

    RoleGiver(Frame frame, List<Rule> rules) {
        this.frame = frame;
        this.counts = rules.stream()
                .filter(RoleCount.class::isInstance)
                .map(RoleCount.class::cast)
                .toList();
    }

    /** The roster with roles; what nobody there may do stays open. */
    Roster give(Roster roster) {
        Map<String, List<Duty>> rows = new LinkedHashMap<>();
        roster.rows().forEach((id, row) -> rows.put(id, new ArrayList<>(row)));
        for (RoleCount count : counts) {
            Optional<Role> role = frame.month().roles().stream()
                    .filter(each -> each.id().equals(count.role()))
                    .findFirst();
            role.ifPresent(each -> give(count, each, rows));
        }
        return new Roster(roster.period(), rows);
    }

    private void give(RoleCount count, Role role, Map<String, List<Duty>> rows) {
        Map<String, Integer> had = new LinkedHashMap<>();
        count.on().days(frame).forEach(day -> {
            long there = able(count, role).stream()
                    .filter(id -> row(rows, id).get(day).role().equals(role.id()))
                    .count();
            able(count, role).stream()
                    .filter(id -> isPlain(row(rows, id).get(day), role))
                    .sorted((one, other) -> Integer.compare(had.getOrDefault(one, 0), had.getOrDefault(other, 0)))
                    .limit(Math.max(0, count.limits().least() - there))
                    .forEach(id -> {
                        List<Duty> row = row(rows, id);
                        row.set(day, Duty.of(row.get(day).shift(), role.id()));
                        had.merge(id, 1, Integer::sum);
                    });
        });
    }

    private static List<Duty> row(Map<String, List<Duty>> rows, String id) {
        return Objects.requireNonNull(rows.get(id));
    }

    private static boolean isPlain(Duty duty, Role role) {
        return duty.isWork() && duty.role().isEmpty() && role.shifts().contains(duty.shift());
    }

    private List<String> able(RoleCount count, Role role) {
        return frame.month().agents().stream()
                .filter(agent -> count.head().scope().includes(agent))
                .filter(agent -> agent.skills().containsAll(role.skills()))
                .map(Agent::id)
                .toList();
    }
}
