package io.github.paiban.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.rules.Limits;
import io.github.paiban.rules.RowRule;
import io.github.paiban.rules.RuleHead;
import io.github.paiban.rules.row.Run;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CycleCauseTest {
    private static final CycleOptions OPTIONS =
            CycleOptions.DEFAULT.withTime(Duration.ofSeconds(60)).withThreads(1);

    @Test
    void namesTheRuleAndTheNeedsThatCannotBeKeptTogether() {
        RowRule work = new Run(RuleHead.must("work-run"), List.of("work"), Limits.atMost(2));
        RowRule nights = new Run(RuleHead.must("night-run"), List.of("N"), Limits.atMost(4));
        List<CycleNeed> needs = new ArrayList<>();
        for (int column = 0; column < 3; column++) {
            needs.add(CycleNeed.exactly(column, TinyCycle.duty('D'), 2));
        }
        needs.add(CycleNeed.exactly(0, TinyCycle.duty('N'), 0));
        CycleProblem problem =
                new CycleProblem(TinyCycle.FRAME, List.of(nights, work), TinyCycle.duties(), 3, 2, 1, needs);

        CycleCause cause = CycleCause.find(problem, OPTIONS);

        assertThat(cause.rules()).containsExactly(work);
        assertThat(cause.needs()).isEqualTo(needs.subList(0, 3));
        assertThat(cause.isSmallest()).isTrue();
    }

    @Test
    void withoutAnyPartOfACauseThereIsACycle() {
        int looked = 0;
        for (long seed = 0; seed < 60; seed++) {
            TinyCycle tiny = TinyCycle.random(seed);
            CycleProblem problem = tiny.problem();
            if (tiny.hasCycle()) {
                continue;
            }
            looked++;
            CycleCause cause = CycleCause.find(problem, OPTIONS);
            assertThat(cause.isSmallest()).as("seed %s", seed).isTrue();
            assertThat(search(problem.with(cause.rules(), cause.needs()))).isInstanceOf(CycleAnswer.None.class);
            for (CycleNeed need : cause.needs()) {
                List<CycleNeed> fewer = new ArrayList<>(cause.needs());
                fewer.remove(need);
                assertThat(search(problem.with(cause.rules(), fewer))).isInstanceOf(CycleAnswer.Found.class);
            }
        }
        assertThat(looked).isPositive();
    }

    private static CycleAnswer search(CycleProblem problem) {
        return CycleSearch.search(problem, OPTIONS);
    }
}
