package io.github.paiban.rostering;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.Paiban;
import io.github.paiban.RandomMonths;
import io.github.paiban.RosterResult;
import io.github.paiban.SampleRules;
import io.github.paiban.model.Duty;
import io.github.paiban.model.Roster;
import io.github.paiban.rules.Audit;
import io.github.paiban.rules.RosterProblem;
import io.github.paiban.rules.Terms;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class HomecomingTest {
    private static final SolveOptions STEPS =
            SolveOptions.defaults().withThreads(1).withStepLimit(300).withTimeLimit(Duration.ofMinutes(5));

    static LongStream seeds() {
        return LongStream.range(0, 20);
    }

    private static long differing(Roster one, Roster other) {
        long differing = 0;
        for (Map.Entry<String, List<Duty>> row : one.rows().entrySet()) {
            List<Duty> there = other.rows().getOrDefault(row.getKey(), List.of());
            for (int day = 0; day < row.getValue().size(); day++) {
                differing += row.getValue().get(day).equals(there.get(day)) ? 0 : 1;
            }
        }
        return differing;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theScoreStaysTheSameAndNoCellGoesFurtherAway(long seed) {
        RosterProblem problem = new RosterProblem(RandomMonths.month(seed, 5, 14), SampleRules.tradeRules());
        Terms terms = Terms.of(problem);
        Roster wanted = Paiban.roster(problem, STEPS.withSeed(seed), ProgressListener.NONE)
                .roster();
        Roster found = Paiban.roster(problem, STEPS.withSeed(seed + 100), ProgressListener.NONE)
                .roster();

        Roster brought = Homecoming.bring(terms, found, wanted);

        assertThat(Audit.of(terms).judge(brought).score())
                .isEqualTo(Audit.of(terms).judge(found).score());
        assertThat(differing(brought, wanted)).isLessThanOrEqualTo(differing(found, wanted));
    }

    @Test
    void aRosterThatCannotBeMadeBetterIsKeptCellByCell() {
        RosterProblem problem = new RosterProblem(RandomMonths.month(12, 6, 14), SampleRules.tradeRules());
        Roster best = Paiban.roster(problem, STEPS.withStepLimit(3_000), ProgressListener.NONE)
                .roster();

        RosterResult again = Paiban.rosterNear(problem, best, STEPS, ProgressListener.NONE);

        boolean same = again.score().equals(Paiban.check(problem, best).score());
        assertThat(same ? differing(again.roster(), best) : 0).isZero();
        assertThat(again.score())
                .isLessThanOrEqualTo(Paiban.check(problem, best).score());
    }
}
