package io.github.paiban.rostering.timefold;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.phase.custom.CustomPhaseConfig;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.monitoring.MonitoringConfig;
import io.github.paiban.model.Roster;
import io.github.paiban.rostering.ProgressListener;
import io.github.paiban.rostering.Search;
import io.github.paiban.rostering.SearchResult;
import io.github.paiban.rostering.SolveOptions;
import io.github.paiban.rules.Terms;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs the search as the phases of a Timefold solver. Stateless and safe for use by several threads. */
public final class TimefoldRostering {
    private TimefoldRostering() {}

    /** Searches until the options end it; the listener hears of the progress in the calling thread. */
    public static SearchResult solve(Terms terms, SolveOptions options, ProgressListener listener) {
        return solve(terms, options, listener, EnvironmentMode.NO_ASSERT);
    }

    static SearchResult solve(
            Terms terms, SolveOptions options, ProgressListener listener, EnvironmentMode environmentMode) {
        try (Search search = new Search(terms, options)) {
            Reporting reporting = new Reporting(listener, options.nanoClock());
            SearchPhase construct = new SearchPhase(search, working -> {
                working.construct();
                reporting.report(working);
            });
            SearchPhase improve = new SearchPhase(search, reporting::improve);
            SolverFactory.<RosterSolution>create(config(List.of(construct, improve), environmentMode))
                    .buildSolver()
                    .solve(new RosterSolution(terms, plain(terms, options.start())));
            return search.result();
        }
    }

    private static int[][] plain(Terms terms, @Nullable Roster start) {
        return start == null
                ? new int[terms.frame().agents()][terms.frame().days()]
                : terms.frame().grid(start);
    }

    private static SolverConfig config(List<SearchPhase> phases, EnvironmentMode environmentMode) {
        return new SolverConfig()
                .withEnvironmentMode(environmentMode)
                .withSolutionClass(RosterSolution.class)
                .withEntityClasses(RosterCell.class)
                .withScoreDirectorFactory(new ScoreDirectorFactoryConfig()
                        .withIncrementalScoreCalculatorClass(RosterScoreCalculator.class))
                .withMonitoringConfig(new MonitoringConfig().withSolverMetricList(List.of()))
                .withPhases(new CustomPhaseConfig().withCustomPhaseCommandList(phases));
    }
}
