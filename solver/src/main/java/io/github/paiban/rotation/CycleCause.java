package io.github.paiban.rotation;

import io.github.paiban.rules.RowRule;
import java.util.ArrayList;
import java.util.List;

/**
 * Why there is no cycle: rules and needs that cannot be kept together. Where {@code isSmallest}, there would be a cycle
 * without any one of them.
 *
 * @param rules the rules
 * @param needs the needs
 * @param isSmallest whether it is proved that none of them can be left out
 */
public record CycleCause(List<RowRule> rules, List<CycleNeed> needs, boolean isSmallest) {
    private static final double SECONDS_OF_ONE_QUESTION = 5;

    public CycleCause {
        rules = List.copyOf(rules);
        needs = List.copyOf(needs);
    }

    /** The smallest cause that can be found in time for a problem that has no cycle. */
    public static CycleCause find(CycleProblem problem, CycleOptions options) {
        return new Reduction(problem, options).run();
    }

    /** Leaves out what can be left out: first halves of what there is, then quarters, at last single parts. */
    private static final class Reduction {
        private final CycleProblem problem;
        private final CycleOptions options;
        private final Deadline deadline;
        private final List<Object> parts = new ArrayList<>();
        private boolean smallest = true;

        Reduction(CycleProblem problem, CycleOptions options) {
            this.problem = problem;
            this.options = options;
            this.deadline = Deadline.of(options);
            problem.rules().stream()
                    .filter(rule -> rule.head().level().rank() == 0)
                    .forEach(parts::add);
            parts.addAll(problem.needs());
        }

        CycleCause run() {
            for (int size = parts.size() / 2; size >= 1; size /= 2) {
                leaveOut(size);
            }
            return new CycleCause(rules(parts), needs(parts), smallest);
        }

        private void leaveOut(int size) {
            int from = parts.size();
            while (from > 0) {
                from = Math.max(0, from - size);
                List<Object> fewer = new ArrayList<>(parts);
                fewer.subList(from, Math.min(from + size, fewer.size())).clear();
                CycleAnswer answer = ask(fewer);
                if (answer instanceof CycleAnswer.None) {
                    parts.clear();
                    parts.addAll(fewer);
                } else if (size == 1) {
                    smallest &= answer instanceof CycleAnswer.Found;
                }
            }
        }

        private CycleAnswer ask(List<Object> some) {
            if (deadline.isOver()) {
                return new CycleAnswer.Unknown();
            }
            CycleProblem fewer = problem.with(rules(some), needs(some));
            return CycleGraphBuilder.build(fewer)
                    .map(graph -> CycleSearch.search(fewer, graph, options, deadline.within(SECONDS_OF_ONE_QUESTION)))
                    .orElseGet(CycleAnswer.Unknown::new);
        }

        private static List<RowRule> rules(List<Object> parts) {
            return parts.stream()
                    .filter(RowRule.class::isInstance)
                    .map(RowRule.class::cast)
                    .toList();
        }

        private static List<CycleNeed> needs(List<Object> parts) {
            return parts.stream()
                    .filter(CycleNeed.class::isInstance)
                    .map(CycleNeed.class::cast)
                    .toList();
        }
    }
}
