package io.github.paiban;

import io.github.paiban.feasibility.Check;
import io.github.paiban.feasibility.Proof;
import io.github.paiban.feasibility.Situation;
import io.github.paiban.feasibility.agent.RestRhythm;
import io.github.paiban.feasibility.agent.RowFeasibility;
import io.github.paiban.feasibility.demand.MentorPeople;
import io.github.paiban.feasibility.demand.OutOfReach;
import io.github.paiban.feasibility.demand.People;
import io.github.paiban.feasibility.hours.HoursSpread;
import io.github.paiban.feasibility.hours.HoursSteps;
import io.github.paiban.rules.Terms;
import java.util.Comparator;
import java.util.List;

/**
 * All checks that look for contradictions before any search. What would take too long to decide is passed over, so that
 * no finding does not mean that there is a legal roster.
 */
final class Proofs {
    private static final List<Check> CHECKS = List.of(
            new RowFeasibility(),
            new OutOfReach(),
            new People(),
            new MentorPeople(),
            new RestRhythm(),
            new HoursSpread(),
            new HoursSteps());

    private Proofs() {}

    /** What speaks against a problem, the certain first; empty where nothing does. */
    static List<Proof> of(Terms terms) {
        Situation situation = Situation.of(terms);
        return CHECKS.stream()
                .flatMap(check -> check.find(situation).stream())
                .sorted(Comparator.comparing(proof -> !proof.certain()))
                .toList();
    }
}
