package io.github.paiban.simulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** When agents come and go, in order of time. Immutable. */
final class DutyPlan {
    private final List<Server> servers;
    private final List<DutyChange> changes;

    private DutyPlan(List<Server> servers, List<DutyChange> changes) {
        this.servers = servers;
        this.changes = changes;
    }

    /** The plan of all agents. */
    static List<DutyChange> of(Scenario scenario) {
        List<DutyChange> changes = new ArrayList<>();
        for (int agent = 0; agent < scenario.servers().size(); agent++) {
            for (Stint stint : joined(scenario.servers().get(agent).stints())) {
                add(changes, agent, stint);
            }
        }
        changes.sort(Comparator.comparingDouble(DutyChange::time)
                .thenComparing(DutyChange::kind)
                .thenComparingInt(DutyChange::agent));
        return new DutyPlan(scenario.servers(), changes)
                .withClosings(scenario.queues().size());
    }

    /** Stints that follow each other without a gap are one. */
    private static List<Stint> joined(List<Stint> stints) {
        List<Stint> joined = new ArrayList<>();
        for (Stint stint : stints) {
            Stint last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && last.toMinute() == stint.fromMinute()) {
                List<Stint.Break> breaks = new ArrayList<>(last.breaks());
                breaks.addAll(stint.breaks());
                joined.set(joined.size() - 1, new Stint(last.fromMinute(), stint.toMinute(), breaks));
            } else {
                joined.add(stint);
            }
        }
        return joined;
    }

    private static void add(List<DutyChange> changes, int agent, Stint stint) {
        int begin = stint.fromMinute();
        changes.add(DutyChange.of(begin, DutyChange.Kind.BEGIN, agent, begin));
        for (Stint.Break each : stint.breaks()) {
            changes.add(DutyChange.of(each.fromMinute(), DutyChange.Kind.PAUSE, agent, begin));
            changes.add(DutyChange.of(each.toMinute(), DutyChange.Kind.RESUME, agent, begin));
        }
        changes.add(DutyChange.of(stint.toMinute(), DutyChange.Kind.END, agent, begin));
    }

    /** Marks the agents after whom nobody serves one of their queues. */
    private List<DutyChange> withClosings(int queues) {
        int[] serving = new int[queues];
        for (int from = 0; from < changes.size(); ) {
            int to = from;
            while (to < changes.size()
                    && changes.get(to).time() == changes.get(from).time()) {
                count(changes.get(to++), serving);
            }
            for (; from < to; from++) {
                mark(from, serving);
            }
        }
        return List.copyOf(changes);
    }

    private void count(DutyChange change, int[] serving) {
        int step = change.kind() == DutyChange.Kind.BEGIN ? 1 : change.kind() == DutyChange.Kind.END ? -1 : 0;
        for (int queue : servers.get(change.agent()).queues()) {
            serving[queue] += step;
        }
    }

    private void mark(int index, int[] serving) {
        DutyChange change = changes.get(index);
        boolean isLast = servers.get(change.agent()).queues().stream().anyMatch(queue -> serving[queue] == 0);
        if (change.kind() == DutyChange.Kind.END && isLast) {
            changes.set(index, change.closing());
        }
    }
}
