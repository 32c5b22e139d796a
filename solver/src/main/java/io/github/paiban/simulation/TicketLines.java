package io.github.paiban.simulation;

import io.github.paiban.model.Requirement;
import io.github.paiban.model.Tickets;
import io.github.paiban.staffing.Workload;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tickets of a workload by kind: those of a group that take the same effort and are due within the same time. */
final class TicketLines {
    private record Kind(Requirement.Group group, double effort, int dueMinutes) {}

    private final Workload workload;
    private final Map<Kind, List<Tickets>> byKind = new LinkedHashMap<>();

    TicketLines(Workload workload) {
        this.workload = workload;
        for (Tickets each : workload.tickets()) {
            Kind kind = new Kind(each.group(), each.effort(), each.dueMinutes());
            byKind.computeIfAbsent(kind, any -> new ArrayList<>()).add(each);
        }
    }

    /** Whose tickets each line has. */
    List<Requirement.Group> groups() {
        return byKind.keySet().stream().map(Kind::group).toList();
    }

    /** The lines on a grid. */
    List<TicketLine> on(VolumeGrid grid) {
        List<TicketLine> lines = new ArrayList<>();
        byKind.forEach((kind, tickets) -> lines.add(new TicketLine(
                RosterScenario.name(kind.group),
                kind.effort,
                workload.plan().terms(kind.group).variation(),
                60.0 * kind.dueMinutes,
                grid.tickets(tickets))));
        return lines;
    }
}
