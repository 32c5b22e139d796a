package io.github.paiban.rotation;

import io.github.paiban.rostering.lp.IntegerProgramme;
import io.github.paiban.rostering.lp.LinearProgrammes;
import io.github.paiban.rules.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Looks for a cycle: exactly, as a circulation, where the solver for programmes in whole numbers can be loaded; where
 * lines are months, whose circulations fall apart for long, then as one way through all days. Without the solver by going
 * through all cycles for a while and then by a walk that mends a cycle window by window.
 */
public final class CycleSearch {
    private static final double SHARE_OF_ALL = 0.1;
    private static final double MOST_SECONDS_OF_ALL = 1;
    /** Of the time where lines are months, for circulations; then, of what is left, for a first walk. */
    private static final double SHARE_OF_CIRCULATIONS = 0.2;

    private static final double SHARE_OF_RESTS_FIRST = 0.8;
    private static final double SHARE_OF_WALK = 0.3;

    private CycleSearch() {}

    /** The best cycle that can be found in time. */
    public static CycleAnswer search(CycleProblem problem, CycleOptions options) {
        Deadline deadline = Deadline.of(options);
        Optional<CycleGraph> graph = CycleGraphBuilder.build(problem);
        return graph.isEmpty() ? new CycleAnswer.Unknown() : search(problem, graph.get(), options, deadline);
    }

    static CycleAnswer search(CycleProblem problem, CycleGraph graph, CycleOptions options, Deadline deadline) {
        if (graph.nodes() == 0) {
            return new CycleAnswer.None();
        }
        return LinearProgrammes.createInWholeNumbers()
                .filter(any -> options.usesLibrary())
                .map(programme -> searchWith(programme, problem, graph, options, deadline))
                .orElseGet(() -> searchAlone(problem, graph, options, deadline));
    }

    private static CycleAnswer searchWith(
            IntegerProgramme programme,
            CycleProblem problem,
            CycleGraph graph,
            CycleOptions options,
            Deadline deadline) {
        Circulation circulation = new Circulation(problem, graph, programme);
        if (!problem.hasMonths()) {
            return circulation.solve(deadline, options.threads(), options.seed());
        }
        CycleAnswer exact =
                circulation.solve(deadline.sooner(SHARE_OF_CIRCULATIONS), options.threads(), options.seed());
        boolean isKnown =
                exact instanceof CycleAnswer.None || (exact instanceof CycleAnswer.Found found && found.isBest());
        if (isKnown) {
            return exact;
        }
        CycleAnswer first = first(exact, problem, graph, options, deadline);
        return first instanceof CycleAnswer.Found found
                ? new CycleWindows(problem, graph, found.duties(), options).search(circulation.bound(), deadline)
                : first;
    }

    /** The cheaper of a circulation and of what is found in two steps; where there is neither, what a walk finds. */
    private static CycleAnswer first(
            CycleAnswer exact, CycleProblem problem, CycleGraph graph, CycleOptions options, Deadline deadline) {
        List<CycleAnswer.Found> all = new ArrayList<>();
        if (exact instanceof CycleAnswer.Found found) {
            all.add(found);
        }
        new RestsFirst(problem, graph, options)
                .search(deadline.sooner(SHARE_OF_RESTS_FIRST))
                .map(duties -> new CycleWindows(problem, graph, duties, options).answer(false))
                .ifPresent(all::add);
        return all.stream()
                .min(Comparator.comparingLong(found -> found.costs()[Level.SHOULD.rank()]))
                .<CycleAnswer>map(found -> found)
                .orElseGet(() -> new CycleWalk(problem, graph, options.seed()).search(deadline.sooner(SHARE_OF_WALK)));
    }

    private static CycleAnswer searchAlone(
            CycleProblem problem, CycleGraph graph, CycleOptions options, Deadline deadline) {
        CycleAnswer all =
                new AllCycles(problem, graph, deadline.sooner(SHARE_OF_ALL).within(MOST_SECONDS_OF_ALL)).search();
        return all instanceof CycleAnswer.Unknown
                ? new CycleWalk(problem, graph, options.seed()).search(deadline)
                : all;
    }
}
