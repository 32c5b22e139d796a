package io.github.paiban.rostering;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.RandomMonths;
import io.github.paiban.rules.Audit;
import io.github.paiban.rules.Duties;
import io.github.paiban.rules.Terms;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LiveScoreTest {
    private static final int CHANGES = 40;

    static java.util.stream.LongStream seeds() {
        return java.util.stream.LongStream.range(0, 250);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void staysEqualToTheAuditAlongARandomWalk(long seed) {
        Terms terms = Terms.of(RandomMonths.problem(seed));
        Audit audit = Audit.of(terms);
        int[][] grid = RandomMonths.grid(terms.frame(), seed);
        LiveScore live = new LiveScore(terms, grid);
        SplittableRandom random = new SplittableRandom(seed);

        assertThat(live.score()).isEqualTo(audit.judge(grid).score());
        for (int i = 0; i < CHANGES; i++) {
            int agent = random.nextInt(grid.length);
            int day = random.nextInt(grid[agent].length);
            int duty = random.nextInt(terms.frame().duties().size());
            grid[agent][day] = duty == Duties.OFF && terms.frame().isOnLeave(agent, day) ? Duties.LEAVE : duty;
            live.set(agent, day, grid[agent][day]);
            assertThat(live.score())
                    .as("after change %d", i)
                    .isEqualTo(audit.judge(grid).score());
        }
    }
}
