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

    /** A table by variation and by load, as in the docs. */
    public List<String> table() {
        List<String> lines = new ArrayList<>();
        lines.add("| cases | number | error of the share: mean | mean of its size | 90 % at most | most"
                + " | agents within 1 | fewer by 2 or more |");
        lines.add("|---|--:|--:|--:|--:|--:|--:|--:|");
        lines.add(row("all", any -> true));
        for (double variation : List.of(0.5, 1.0, 1.5)) {
            lines.add(row("variation " + variation, each -> each.asked().terms().variation() == variation));
        }
        lines.add(row("load to 0.5", each -> each.asked().load() <= 0.5));
        lines.add(row("load 0.65 to 0.85", each -> within(each, 0.6, 0.86)));
        lines.add(row("load 0.92 to 0.98", each -> within(each, 0.9, 1)));
        lines.add(row("teams to 4", each -> each.asked().agents() <= 4));
        lines.add(row("teams from 30", each -> each.asked().agents() >= 30));
        lines.add(
                row("one chat at once", each -> each.asked().terms().capacity().concurrency() == 1));
        return lines;
    }

    private static boolean within(ChatOutcome outcome, double low, double high) {
        return outcome.asked().load() > low && outcome.asked().load() < high;
    }

    private String row(String name, Predicate<ChatOutcome> isIn) {
        List<ChatOutcome> some = outcomes.stream().filter(isIn).toList();
        if (some.isEmpty()) {
            return "| " + name + " | 0 | | | | | | |";
        }
        List<Double> sizes = new ArrayList<>();
        some.forEach(each -> sizes.add(100 * Math.abs(each.error())));
        Collections.sort(sizes);
        double mean =
                100 * some.stream().mapToDouble(ChatOutcome::error).average().orElse(0);
        List<ChatOutcome> staffed =
                some.stream().filter(each -> each.modelAgents() > 0).toList();
        long near =
                staffed.stream().filter(each -> Math.abs(each.surplus()) <= 1).count();
        long shortBy = staffed.stream().filter(each -> each.surplus() < -1).count();
        return String.format(
                Locale.ROOT,
                "| %s | %d | %+.1f | %.1f | %.1f | %.1f | %.0f %% | %d |",
                name,
                some.size(),
                mean,
                sizes.stream().mapToDouble(Double::doubleValue).average().orElse(0),
                sizes.get((int) Math.ceil(0.9 * sizes.size()) - 1),
                sizes.getLast(),
                100.0 * near / Math.max(1, staffed.size()),
                shortBy);
    }
}
