package io.github.paiban.benchmark.staffing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Sums the cases of the grid up. */
public final class ChatGrid {
    private final List<ChatOutcome> outcomes;

    /** The cases. */
    public ChatGrid(List<ChatOutcome> outcomes) {
        this.outcomes = List.copyOf(outcomes);
    }

    /** A table by variation, load and size, as in the docs. */
    public List<String> table() {
        List<String> lines = new ArrayList<>();
        lines.add("| cases | number | sure | mean error | mean size | nine of ten | most | agents within 1"
                + " | 2 or more too few | 2 or more too many |");
        lines.add("|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
        lines.add(row("all", any -> true));
        for (double variation : List.of(0.5, 1.0, 1.5)) {
            lines.add(row("variation " + variation, each -> each.asked().terms().variation() == variation));
        }
        lines.add(row("loads 0.3 and 0.5", each -> each.asked().load() <= 0.5));
        lines.add(row("loads 0.65 to 0.85", each -> within(each, 0.6, 0.86)));
        lines.add(row("loads 0.92 and 0.98", each -> within(each, 0.9, 1)));
        lines.add(row("up to 30 agents needed", each -> each.agents() <= 30));
        lines.add(row("more than 30", each -> each.agents() > 30));
        lines.add(row("one chat at once", each -> concurrency(each) == 1));
        lines.add(row(
                "one round, several at once",
                each -> concurrency(each) > 1 && each.asked().terms().effort().rounds() == 1));
        return lines;
    }

    private static int concurrency(ChatOutcome outcome) {
        return outcome.asked().terms().capacity().concurrency();
    }

    private static boolean within(ChatOutcome outcome, double low, double high) {
        return outcome.asked().load() > low && outcome.asked().load() < high;
    }

    /** Errors of the share over the cases that the simulation is sure of, agents over those that any number can keep. */
    private String row(String name, Predicate<ChatOutcome> isIn) {
        List<ChatOutcome> some = outcomes.stream().filter(isIn).toList();
        List<Double> errors = some.stream()
                .filter(ChatOutcome::isSure)
                .map(each -> 100 * each.error())
                .toList();
        List<Double> sizes = new ArrayList<>(errors.stream().map(Math::abs).toList());
        Collections.sort(sizes);
        List<ChatOutcome> staffed =
                some.stream().filter(each -> each.modelAgents() > 0).toList();
        if (sizes.isEmpty() || staffed.isEmpty()) {
            return "| " + name + " | " + some.size() + " | " + sizes.size() + " | | | | | | | |";
        }
        return String.format(
                Locale.ROOT,
                "| %s | %d | %d | %+.1f | %.1f | %.1f | %.1f | %.1f %% | %d | %d |",
                name,
                some.size(),
                sizes.size(),
                mean(errors),
                mean(sizes),
                sizes.get((int) Math.ceil(0.9 * sizes.size()) - 1),
                sizes.getLast(),
                100.0
                        * staffed.stream()
                                .filter(each -> Math.abs(each.surplus()) <= 1)
                                .count()
                        / staffed.size(),
                staffed.stream().filter(each -> each.surplus() < -1).count(),
                staffed.stream().filter(each -> each.surplus() > 1).count());
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }
}
