package io.github.paiban.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** The best plans for each number of people, with those that are equally good. Not thread-safe. */
final class Bests {
    private static final int MOST_EQUALS = 400;

    private final TreeMap<Integer, List<Plan>> byPeople = new TreeMap<>();

    /** Takes a plan over where none is better; says whether it beats all so far, people left aside. */
    boolean offer(Plan plan) {
        List<Plan> equals = byPeople.computeIfAbsent(plan.people(), any -> new ArrayList<>());
        int order = equals.isEmpty() ? -1 : Plan.ORDER.compare(plan, equals.getFirst());
        if (order > 0 || (order == 0 && equals.size() >= MOST_EQUALS)) {
            return false;
        }
        boolean beats = order < 0
                && byPeople.values().stream()
                        .filter(others -> !others.isEmpty())
                        .allMatch(others -> Plan.ORDER.compare(plan, others.getFirst()) < 0);
        if (order < 0) {
            equals.clear();
        }
        equals.add(plan);
        return beats;
    }

    /** The best, and those as good. */
    List<Plan> best() {
        return byPeople.values().stream()
                .min((some, others) -> Plan.ORDER.compare(some.getFirst(), others.getFirst()))
                .orElseThrow();
    }

    /** Those with the fewest people among all that break must rules as little as the best. */
    List<Plan> fewestPeople() {
        long must = best().getFirst().must();
        return byPeople.values().stream()
                .filter(plans -> plans.getFirst().must() == must)
                .findFirst()
                .orElseThrow();
    }
}
