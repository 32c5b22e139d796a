package io.github.paiban.benchmark.shop;

import io.github.paiban.Paiban;
import io.github.paiban.RosterResult;
import io.github.paiban.benchmark.progress.Figures;
import io.github.paiban.benchmark.progress.Timeline;
import io.github.paiban.rostering.Progress;
import io.github.paiban.rostering.SolveOptions;
import io.github.paiban.rules.RosterProblem;
import io.github.paiban.rules.Score;
import java.util.function.Consumer;

/**
 * Solves generated months with the public API.
 *
 * @param options how long and how to search
 * @param printer takes the lines of progress
 */
public record ShopRun(SolveOptions options, Consumer<String> printer) {
    /** Solves a problem. */
    public ShopOutcome solve(RosterProblem problem) {
        Timeline timeline = new Timeline(ShopRun::line, printer);
        RosterResult result = Paiban.roster(problem, options, timeline);
        timeline.note(result.score(), result.elapsed());
        return new ShopOutcome(
                problem.month().agents().size(),
                problem.month().period().days(),
                Paiban.check(problem, result.roster()).score(),
                result.certificate(),
                result.elapsed(),
                timeline.legalAfter(),
                timeline.bestAfter());
    }

    private static String line(Progress progress) {
        Score score = progress.score();
        return "t=" + Figures.seconds(progress.elapsed())
                + " must=" + score.must()
                + " should=" + score.should()
                + " prefer=" + score.prefer()
                + " bound-should=" + progress.bound().should()
                + " bound-prefer=" + progress.bound().prefer()
                + " steps=" + progress.steps();
    }
}
