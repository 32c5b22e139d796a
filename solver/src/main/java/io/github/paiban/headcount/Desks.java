package io.github.paiban.headcount;

import io.github.paiban.model.Requirement;
import io.github.paiban.model.Tickets;
import io.github.paiban.model.Volume;
import io.github.paiban.rules.Demand;
import io.github.paiban.rules.Duties;
import io.github.paiban.rules.Frame;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Cuts a team into desks: streams share a desk where at least half of the people of the smaller one serve the other too.
 * Somebody who serves several desks is counted at the one that has fewest people of its own.
 */
final class Desks {
    private static final double ALIKE = 0.5;

    private final List<Kind> kinds;
    private final Map<Requirement.Group, Set<Kind>> servants = new LinkedHashMap<>();
    private final List<Set<Requirement.Group>> clusters = new ArrayList<>();

    private Desks(HeadcountQuestion question, List<Kind> kinds) {
        this.kinds = kinds;
        Frame frame = new Problems(question).frame(kinds);
        Set<Requirement.Group> streams = new LinkedHashSet<>();
        for (MonthWork month : question.months()) {
            month.workload().volumes().stream().map(Volume::group).forEach(streams::add);
            month.workload().tickets().stream().map(Tickets::group).forEach(streams::add);
        }
        for (Requirement.Group stream : streams) {
            servants.put(stream, servants(frame, stream));
            clusters.add(new LinkedHashSet<>(Set.of(stream)));
        }
    }

    private Set<Kind> servants(Frame frame, Requirement.Group stream) {
        Set<Kind> able = new LinkedHashSet<>();
        for (int kind = 0; kind < kinds.size(); kind++) {
            int agent = kind;
            boolean serves = IntStream.range(Duties.FIRST_WORK, frame.duties().size())
                    .filter(duty -> frame.agent(agent)
                            .skills()
                            .containsAll(frame.duties().skills(duty)))
                    .anyMatch(duty -> Demand.belongs(frame, stream, agent, duty));
            if (serves) {
                able.add(kinds.get(kind));
            }
        }
        return able;
    }

    /** The desks of all months together; a stream that nobody serves has a desk without kinds. */
    static List<Desk> of(HeadcountQuestion question, List<Kind> kinds) {
        Desks desks = new Desks(question, kinds);
        desks.join();
        return desks.list();
    }

    private void join() {
        boolean joined = true;
        while (joined) {
            joined = false;
            for (int one = 0; one < clusters.size() && !joined; one++) {
                for (int other = one + 1; other < clusters.size() && !joined; other++) {
                    if (areAlike(clusters.get(one), clusters.get(other))) {
                        clusters.get(one).addAll(clusters.remove(other));
                        joined = true;
                    }
                }
            }
        }
    }

    private boolean areAlike(Set<Requirement.Group> some, Set<Requirement.Group> others) {
        Set<Kind> here = all(some);
        Set<Kind> there = all(others);
        Set<Kind> both = new LinkedHashSet<>(here);
        both.retainAll(there);
        int fewer = Math.min(people(here), people(there));
        return fewer > 0 && people(both) >= ALIKE * fewer;
    }

    private Set<Kind> all(Set<Requirement.Group> streams) {
        Set<Kind> able = new LinkedHashSet<>();
        streams.forEach(stream -> able.addAll(servants.getOrDefault(stream, Set.of())));
        return able;
    }

    private static int people(Set<Kind> some) {
        return some.stream().mapToInt(Kind::count).sum();
    }

    private List<Desk> list() {
        List<List<Kind>> homes = new ArrayList<>();
        clusters.forEach(each -> homes.add(new ArrayList<>()));
        List<Kind> byChoice = new ArrayList<>(kinds);
        byChoice.sort((one, other) -> Long.compare(choices(one), choices(other)));
        for (Kind kind : byChoice) {
            int home = home(kind, homes);
            if (home >= 0) {
                homes.get(home).add(kind);
            }
        }
        return IntStream.range(0, clusters.size())
                .mapToObj(desk -> new Desk(List.copyOf(clusters.get(desk)), homes.get(desk)))
                .toList();
    }

    private long choices(Kind kind) {
        return clusters.stream().filter(each -> all(each).contains(kind)).count();
    }

    private int home(Kind kind, List<List<Kind>> homes) {
        int best = -1;
        int fewest = Integer.MAX_VALUE;
        for (int desk = 0; desk < homes.size(); desk++) {
            int there = homes.get(desk).stream().mapToInt(Kind::count).sum();
            if (all(clusters.get(desk)).contains(kind) && there < fewest) {
                best = desk;
                fewest = there;
            }
        }
        return best;
    }
}
