package io.github.paiban.feasibility.demand;

import io.github.paiban.feasibility.Proof;
import io.github.paiban.feasibility.Situation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The need of one day plus the need of the next where nobody may do both: who works the night is not there for the full
 * day shift after it, so both together need no more than the people there.
 */
final class SuccessionPeople implements AskCheck {
    private final Situation situation;
    private final List<ForbiddenPairs> forbidden;
    private final Set<Pair> pairs = new LinkedHashSet<>();

    /**
     * Duties of a day, and duties of the next day that may not follow any of them.
     *
     * @param first indexes of duties
     * @param second indexes of duties
     */
    record Pair(Set<Integer> first, Set<Integer> second) {}

    SuccessionPeople(Situation situation) {
        this.situation = situation;
        this.forbidden = IntStream.range(0, situation.frame().agents())
                .mapToObj(agent -> ForbiddenPairs.of(situation, agent))
                .toList();
        forbidden.forEach(this::addPairs);
    }

    private void addPairs(ForbiddenPairs some) {
        situation.workDuties().forEach(first -> {
            Set<Integer> second = some.after(first);
            if (!second.isEmpty()) {
                pairs.add(new Pair(likewise(some, second), second));
            }
        });
    }

    private Set<Integer> likewise(ForbiddenPairs some, Set<Integer> second) {
        Set<Integer> first = new TreeSet<>();
        situation
                .workDuties()
                .filter(duty -> some.after(duty).containsAll(second))
                .forEach(first::add);
        return first;
    }

    @Override
    public List<Proof> find(Ask ask) {
        return pairs.stream()
                .flatMap(pair -> new TwoDays(situation, forbidden, ask, pair).find().stream())
                .toList();
    }
}
