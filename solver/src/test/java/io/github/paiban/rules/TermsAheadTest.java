package io.github.paiban.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.RandomMonths;
import io.github.paiban.model.Roster;
import org.junit.jupiter.api.Test;

final class TermsAheadTest {
    @Test
    void whatIsMadeAheadByAnotherThreadJudgesTwentyRandomMonthsTheSame() {
        for (long seed = 0; seed < 20; seed++) {
            RosterProblem problem = RandomMonths.problem(seed);
            Frame frame = Frame.of(problem.month());
            Roster roster = frame.roster(RandomMonths.grid(frame, seed));

            assertThat(Audit.of(Terms.ahead(problem)).judge(roster))
                    .as("seed %d", seed)
                    .isEqualTo(Audit.of(problem).judge(roster));
        }
    }
}
