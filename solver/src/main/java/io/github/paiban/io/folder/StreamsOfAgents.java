package io.github.paiban.io.folder;

import io.github.paiban.model.Requirement;
import io.github.paiban.model.ShopMonth;
import io.github.paiban.model.Tickets;
import io.github.paiban.model.Volume;
import io.github.paiban.rules.Demand;
import io.github.paiban.rules.Duties;
import io.github.paiban.rules.Frame;
import io.github.paiban.staffing.Workload;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which streams of contacts and tickets each agent serves at a time: on the duty that lets them serve most. */
final class StreamsOfAgents {
    private StreamsOfAgents() {}

    static List<Set<Requirement.Group>> of(ShopMonth month, Workload workload) {
        Frame frame = Frame.of(month);
        Set<Requirement.Group> groups = Stream.concat(
                        workload.volumes().stream().map(Volume::group),
                        workload.tickets().stream().map(Tickets::group))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<Set<Requirement.Group>> served = new ArrayList<>();
        for (int agent = 0; agent < frame.agents(); agent++) {
            Set<Requirement.Group> most = Set.of();
            for (int duty = Duties.FIRST_WORK; duty < frame.duties().size(); duty++) {
                Set<Requirement.Group> mine = served(frame, groups, agent, duty);
                most = mine.size() > most.size() ? mine : most;
            }
            served.add(most);
        }
        return served;
    }

    private static Set<Requirement.Group> served(Frame frame, Set<Requirement.Group> groups, int agent, int duty) {
        return groups.stream()
                .filter(group -> Demand.belongs(frame, group, agent, duty))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
