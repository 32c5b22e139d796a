package io.github.paiban.benchmark.curtoisqu;

import io.github.paiban.Paiban;
import io.github.paiban.RosterResult;
import io.github.paiban.benchmark.progress.Figures;
import io.github.paiban.benchmark.progress.Timeline;
import io.github.paiban.rostering.Progress;
import io.github.paiban.rostering.SolveOptions;
import io.github.paiban.rules.RosterProblem;
import java.util.List;
import java.util.function.Consumer;

/**
 * Solves instances with the public API and judges the rosters twice.
 *
 * @param options how long and how to search
 * @param printer takes the lines of progress
 */
public record InstanceRun(SolveOptions options, Consumer<String> printer) {
    /** Solves an instance. */
    public Outcome solve(Instance instance) {
        RosterProblem problem = Model.problem(instance);
        Timeline timeline = new Timeline(InstanceRun::line, printer);
        RosterResult result = Paiban.roster(problem, options, timeline);
        timeline.note(result.score(), result.elapsed());
        List<List<String>> cells = Solution.cells(result.roster());
        return new Outcome(
                instance,
                cells,
                new Verifier(instance).judge(cells),
                Paiban.check(problem, result.roster()).score(),
                result.certificate(),
                result.elapsed(),
                timeline.bestAfter());
    }

    private static String line(Progress progress) {
        return "t=" + Figures.seconds(progress.elapsed())
                + " hard=" + progress.score().must()
                + " objective=" + progress.score().should()
                + " bound=" + progress.bound().should();
    }
}
