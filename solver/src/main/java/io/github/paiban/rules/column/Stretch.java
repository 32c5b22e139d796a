package io.github.paiban.rules.column;

import io.github.paiban.model.Requirement;
import io.github.paiban.rules.Need;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Needs of one group that follow each other without a gap and that the same duties cover, so that the same head count
 * answers all of them; or a single need of a shift.
 *
 * @param needs the needs in order of time, at least one
 */
record Stretch(List<Need> needs) {
    private record Line(int day, Requirement.Group group) {}

    Stretch {
        needs = List.copyOf(needs);
    }

    /** Joins needs. */
    static List<Stretch> of(List<Need> needs) {
        List<Stretch> stretches = new ArrayList<>();
        Map<Line, List<Need>> lines = new LinkedHashMap<>();
        for (Need need : needs) {
            if (need.isShift()) {
                stretches.add(new Stretch(List.of(need)));
            } else {
                lines.computeIfAbsent(new Line(need.day(), need.group()), line -> new ArrayList<>())
                        .add(need);
            }
        }
        lines.values().forEach(line -> join(line, stretches));
        return stretches;
    }

    private static void join(List<Need> line, List<Stretch> stretches) {
        List<Need> open = new ArrayList<>();
        for (Need need :
                line.stream().sorted(Comparator.comparingInt(Need::fromMinute)).toList()) {
            if (!open.isEmpty() && !continues(open.getLast(), need)) {
                stretches.add(new Stretch(open));
                open.clear();
            }
            open.add(need);
        }
        stretches.add(new Stretch(open));
    }

    private static boolean continues(Need last, Need next) {
        return last.toMinute() == next.fromMinute() && last.slots().equals(next.slots());
    }

    Need first() {
        return needs.getFirst();
    }

    int day() {
        return first().day();
    }

    Requirement.Group group() {
        return first().group();
    }
}
