package io.github.paiban.headcount;

import io.github.paiban.model.Agent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The team of each size of a desk, in the mix of its kinds: each more person is of the kind that lacks most of its share, so
 * that a larger team contains each smaller one.
 */
final class TeamMaker {
    private final List<Kind> kinds;
    private final String prefix;
    private final List<Kind> sequence = new ArrayList<>();

    /**
     * A maker.
     *
     * @param prefix begins the ids of its people
     */
    TeamMaker(List<Kind> kinds, String prefix) {
        this.kinds = kinds;
        this.prefix = prefix;
    }

    /** The kinds of the first so many people. */
    synchronized List<Kind> kinds(int people) {
        double all = kinds.stream().mapToInt(Kind::count).sum();
        while (sequence.size() < people) {
            Kind next = kinds.getFirst();
            double most = -1;
            for (Kind kind : kinds) {
                long there = sequence.stream().filter(kind::equals).count();
                double lacking = kind.count() / all * (sequence.size() + 1) - there;
                if (lacking > most + 1e-9) {
                    most = lacking;
                    next = kind;
                }
            }
            sequence.add(next);
        }
        return List.copyOf(sequence.subList(0, people));
    }

    /** The first so many people. */
    List<Agent> people(int number) {
        List<Kind> each = kinds(number);
        List<Agent> people = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            people.add(each.get(i).person(prefix + (i + 1)));
        }
        return people;
    }

    /** How many of each kind are among the first so many, those that are there. */
    Map<Kind, Integer> counts(int people) {
        Map<Kind, Integer> counts = new LinkedHashMap<>();
        kinds(people).forEach(kind -> counts.merge(kind, 1, Integer::sum));
        return counts;
    }
}
