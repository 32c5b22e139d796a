package io.github.paiban;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.rostering.Cancellation;
import io.github.paiban.rostering.ProgressListener;
import io.github.paiban.rostering.SolveOptions;
import io.github.paiban.rostering.StopReason;
import io.github.paiban.rules.RosterProblem;
import io.github.paiban.rules.Score;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PaibanTest {
    private static final SolveOptions STEPS =
            SolveOptions.defaults().withStepLimit(300).withTimeLimit(Duration.ofMinutes(5));

    @Test
    void scoresARosterAsTheAuditDoes() {
        for (long seed = 0; seed < 10; seed++) {
            RosterProblem problem = RandomMonths.problem(seed);
            RosterResult result = Paiban.roster(problem, STEPS.withStepLimit(50), ProgressListener.NONE);
            assertThat(Paiban.check(problem, result.roster()).score()).isEqualTo(result.score());
        }
    }

    @Test
    void givesTheSameRosterForTheSameSeedAndSteps() {
        RosterProblem problem = RandomMonths.problem(7);
        RosterResult first = Paiban.roster(problem, STEPS, ProgressListener.NONE);
        RosterResult second = Paiban.roster(problem, STEPS, ProgressListener.NONE);
        assertThat(second.roster()).isEqualTo(first.roster());
        assertThat(second.stopReason()).isEqualTo(StopReason.STEPS);
    }

    @Test
    void keepsTheBestRosterWhenCancelled() {
        RosterProblem problem = RandomMonths.problem(3);
        Cancellation cancellation = new Cancellation();
        SolveOptions options =
                SolveOptions.defaults().withTimeLimit(Duration.ofMinutes(5)).withCancellation(cancellation);
        List<Score> heard = new ArrayList<>();
        RosterResult result = Paiban.roster(problem, options, progress -> {
            heard.add(progress.score());
            cancellation.cancel();
        });
        assertThat(result.stopReason()).isEqualTo(StopReason.CANCELLED);
        assertThat(result.score()).isLessThanOrEqualTo(heard.getFirst());
        assertThat(result.elapsed()).isLessThan(Duration.ofMinutes(1));
    }

    @Test
    void improvesAGivenRosterNeverForTheWorse() {
        RosterProblem problem = RandomMonths.problem(5);
        RosterResult first = Paiban.roster(problem, STEPS.withStepLimit(20), ProgressListener.NONE);
        RosterResult second = Paiban.roster(problem, STEPS.withStart(first.roster()), ProgressListener.NONE);
        assertThat(second.score()).isLessThanOrEqualTo(first.score());
    }

    @Test
    void solvesSeveralProblemsAtOnce() {
        List<RosterResult> alone =
                IntStream.range(0, 4).mapToObj(PaibanTest::solve).toList();
        List<RosterResult> together =
                IntStream.range(0, 4).parallel().mapToObj(PaibanTest::solve).toList();
        for (int i = 0; i < alone.size(); i++) {
            assertThat(together.get(i).roster()).isEqualTo(alone.get(i).roster());
        }
    }

    private static RosterResult solve(int seed) {
        return Paiban.roster(RandomMonths.problem(seed), STEPS.withStepLimit(100), ProgressListener.NONE);
    }
}
