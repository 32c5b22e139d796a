package io.github.paiban.rostering.timefold;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.config.solver.EnvironmentMode;
import io.github.paiban.RandomMonths;
import io.github.paiban.rostering.ProgressListener;
import io.github.paiban.rostering.SearchResult;
import io.github.paiban.rostering.SolveOptions;
import io.github.paiban.rules.Audit;
import io.github.paiban.rules.Terms;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class TimefoldRosteringTest {
    @Test
    void agreesWithTimefoldsOwnChecksOfScoreAndMoves() {
        Terms terms = Terms.of(RandomMonths.problem(11));
        SolveOptions options = SolveOptions.defaults().withStepLimit(100).withTimeLimit(Duration.ofMinutes(5));
        SearchResult result =
                TimefoldRostering.solve(terms, options, ProgressListener.NONE, EnvironmentMode.FULL_ASSERT);
        assertThat(result.certificate().score())
                .isEqualTo(Audit.of(terms).judge(result.roster()).score());
    }
}
