package io.github.paiban.report;

import io.github.paiban.rules.Breach;
import io.github.paiban.rules.Level;
import io.github.paiban.rules.RuleBook;
import java.util.List;

/**
 * What one rule costs in a roster.
 *
 * @param rule the rule's id
 * @param kind the rule's word in the vocabulary
 * @param level how binding it is
 * @param cost the sum over its breaches
 * @param breaches how many there are
 */
public record RuleCost(String rule, String kind, Level level, long cost, int breaches) {
    /** Every rule of a book with what it costs, in the order of the book; those that are kept cost 0. */
    public static List<RuleCost> of(RuleBook rules, List<Breach> breaches) {
        return rules.rules().stream()
                .map(rule -> {
                    List<Breach> own = breaches.stream()
                            .filter(breach -> breach.rule().equals(rule.head().id()))
                            .toList();
                    long cost = own.stream().mapToLong(Breach::cost).sum();
                    return new RuleCost(
                            rule.head().id(), rule.kind(), rule.head().level(), cost, own.size());
                })
                .toList();
    }
}
