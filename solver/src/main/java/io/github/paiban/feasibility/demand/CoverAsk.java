package io.github.paiban.feasibility.demand;

import io.github.paiban.model.Requirement;
import io.github.paiban.model.ShiftType;
import io.github.paiban.notice.Message;
import io.github.paiban.rules.Demand;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Need;
import io.github.paiban.rules.Rule;
import io.github.paiban.rules.Words;
import io.github.paiban.rules.column.Cover;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the requirements of one group ask of each day. Lines of the same shift count the same agents, so the largest of
 * them stands; time that a shift of another day covers is left out.
 */
final class CoverAsk implements AskSource {
    private final Frame frame;
    private final Cover rule;
    private final Requirement.Group group;
    private final Map<Integer, List<Line>> linesByDay = new HashMap<>();

    /** A need with the shifts that cover it. */
    private record Line(Need need, Set<String> shifts) {}

    CoverAsk(Frame frame, Cover rule, Requirement.Group group, List<Need> needs) {
        this.frame = frame;
        this.rule = rule;
        this.group = group;
        for (Need need : needs) {
            boolean ownDay = !need.slots().isEmpty() && need.slots().stream().allMatch(slot -> slot.offset() == 0);
            if (ownDay) {
                linesByDay.computeIfAbsent(need.day(), day -> new ArrayList<>()).add(new Line(need, shiftsOf(need)));
            }
        }
        linesByDay.values().forEach(lines -> lines.sort(Comparator.comparingInt(CoverAsk::beginAfterShifts)));
    }

    private static int beginAfterShifts(Line line) {
        return line.need.isShift() ? -1 : line.need.fromMinute();
    }

    private Set<String> shiftsOf(Need need) {
        Set<String> shifts = new LinkedHashSet<>();
        need.slots()
                .forEach(slot -> shifts.add(frame.duties().shift(slot.duty()).id()));
        return shifts;
    }

    @Override
    public Rule rule() {
        return rule;
    }

    @Override
    public boolean counts(int agent, int duty) {
        return rule.head().scope().includes(frame.agent(agent)) && Demand.belongs(frame, group, agent, duty);
    }

    @Override
    public Set<String> shifts(int day) {
        Set<String> asked = new LinkedHashSet<>();
        frame.month().shifts().stream()
                .map(ShiftType::id)
                .filter(shift ->
                        lines(day).stream().anyMatch(line -> line.shifts().contains(shift)))
                .forEach(asked::add);
        return asked;
    }

    private List<Line> lines(int day) {
        return linesByDay.getOrDefault(day, List.of());
    }

    /**
     * The lines about shifts first; then, from morning to night, whoever is missing comes with the shift that stays
     * longest. As every shift is one stretch of time, no other choice needs fewer.
     */
    @Override
    public int fewest(int day, Set<String> shifts) {
        Map<String, Integer> there = new HashMap<>();
        for (Line line : lines(day)) {
            if (shifts.containsAll(line.shifts())) {
                int missing = line.need.agents() - sum(there, line.shifts());
                if (missing > 0) {
                    there.merge(longest(line.shifts()), missing, Integer::sum);
                }
            }
        }
        return sum(there, there.keySet());
    }

    private static int sum(Map<String, Integer> there, Collection<String> shifts) {
        return shifts.stream().mapToInt(shift -> there.getOrDefault(shift, 0)).sum();
    }

    private String longest(Set<String> shifts) {
        return frame.month().shifts().stream()
                .filter(shift -> shifts.contains(shift.id()))
                .max(Comparator.comparingInt(ShiftType::endMinute))
                .map(ShiftType::id)
                .orElseThrow();
    }

    @Override
    public int largestLine(int day, Set<String> shifts) {
        return lines(day).stream()
                .filter(line -> shifts.containsAll(line.shifts()))
                .mapToInt(line -> line.need.agents())
                .max()
                .orElse(0);
    }

    @Override
    public Message group() {
        return Words.say(group);
    }
}
