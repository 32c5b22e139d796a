package io.github.paiban.feasibility.agent;

import io.github.paiban.feasibility.path.RowLayers;
import io.github.paiban.feasibility.path.RowLayers.Measure;
import io.github.paiban.feasibility.path.RowSpace;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Rule;
import io.github.paiban.rules.Terms.RowTerm;
import java.util.List;
import java.util.Optional;

/**
 * Must rules that together leave an agent no row at all; without any one of them there would be one, as far as that is
 * known.
 *
 * @param agent index of the agent
 * @param terms the rules, at work for the agent
 * @param daysKept the longest beginning of the period that can be rostered, in days
 */
record Conflict(int agent, List<RowTerm> terms, int daysKept) {
    private static final int STATES_OF_A_RANGE = 4_000;

    Conflict {
        terms = List.copyOf(terms);
    }

    List<Rule> rules() {
        return terms.stream().<Rule>map(RowTerm::rule).toList();
    }

    List<String> ruleIds() {
        return rules().stream().map(rule -> rule.head().id()).toList();
    }

    /** The least and the most of something that the other rules leave; empty where that takes too many states. */
    Optional<long[]> findRange(Frame frame, RowTerm without, Measure measure) {
        List<RowTerm> rest =
                terms.stream().filter(term -> !term.equals(without)).toList();
        RowSpace space = RowSpace.of(frame, agent, rest);
        Measure negative = (day, duty) -> -measure.of(day, duty);
        return new RowLayers(space, STATES_OF_A_RANGE)
                .findMost(List.of(negative, measure))
                .map(most -> new long[] {-most[0], most[1]});
    }
}
