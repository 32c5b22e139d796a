package io.github.paiban.rotation;

import io.github.paiban.rostering.lp.LinearProgrammes;
import java.util.Optional;

/**
 * Looks for a cycle: exactly, as a circulation, where the solver for programmes in whole numbers can be loaded; else by
 * going through all cycles for a while and then by a walk that mends a cycle window by window.
 */
public final class CycleSearch {
    private static final double SHARE_OF_ALL = 0.1;
    private static final double MOST_SECONDS_OF_ALL = 1;

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
                .map(programme ->
                        new Circulation(problem, graph, programme).solve(deadline, options.threads(), options.seed()))
                .orElseGet(() -> searchAlone(problem, graph, options, deadline));
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
