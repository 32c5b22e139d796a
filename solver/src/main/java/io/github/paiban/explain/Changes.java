package io.github.paiban.explain;

import io.github.paiban.rules.Breach;
import io.github.paiban.rules.Level;
import io.github.paiban.rules.Rule;
import io.github.paiban.rules.Score;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects, rule by rule, what appears and what disappears. Not safe for use by several threads. */
public final class Changes {
    private final Map<Rule, List<Breach>> before = new LinkedHashMap<>();
    private final Map<Rule, List<Breach>> after = new LinkedHashMap<>();
    private boolean isForbidden;

    /**
     * Adds what a rule found before and what it finds after, for one agent or one count; nothing where that is the same.
     */
    public void add(Rule rule, List<Breach> foundBefore, List<Breach> foundAfter) {
        if (!foundBefore.equals(foundAfter)) {
            before.computeIfAbsent(rule, key -> new ArrayList<>()).addAll(foundBefore);
            after.computeIfAbsent(rule, key -> new ArrayList<>()).addAll(foundAfter);
            isForbidden |= rule.head().level() == Level.MUST && cost(foundAfter) > cost(foundBefore);
        }
    }

    /** Whether a must rule is broken more for any agent or in any count, though it may be broken less elsewhere. */
    public boolean isForbidden() {
        return isForbidden;
    }

    /** The changes of each rule, in the order in which they were added. */
    public List<RuleChange> byRule() {
        return before.keySet().stream().map(this::change).toList();
    }

    /** The sum of all changes. */
    public Score difference() {
        return byRule().stream()
                .map(change -> Score.of(change.level(), change.difference()))
                .reduce(Score.ZERO, Score::plus);
    }

    private RuleChange change(Rule rule) {
        List<Breach> old = before.getOrDefault(rule, List.of());
        List<Breach> now = after.getOrDefault(rule, List.of());
        return new RuleChange(
                rule.head().id(),
                rule.kind(),
                rule.head().level(),
                cost(now) - cost(old),
                without(now, old),
                without(old, now));
    }

    private static long cost(List<Breach> breaches) {
        return breaches.stream().mapToLong(Breach::cost).sum();
    }

    private static List<Breach> without(List<Breach> breaches, List<Breach> others) {
        return breaches.stream().filter(breach -> !others.contains(breach)).toList();
    }
}
