package io.github.paiban.rostering.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.RandomMonths;
import io.github.paiban.SampleRules;
import io.github.paiban.rules.Audit;
import io.github.paiban.rules.Duties;
import io.github.paiban.rules.RosterProblem;
import io.github.paiban.rules.RuleBook;
import io.github.paiban.rules.Terms;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The audit's score equals the search's, for 220 random rosters of each rule set and along walks from them. */
class LiveScoreTest {
    private static final int ROSTERS = 220;
    private static final int CHANGES = 12;

    @Test
    void equalsTheAuditWithAllRules() {
        compare(SampleRules.allRules());
    }

    @Test
    void equalsTheAuditWithTheRulesOfTheTrade() {
        compare(SampleRules.tradeRules());
    }

    @Test
    void equalsTheAuditWithRowRulesAlone() {
        compare(SampleRules.rowRulesAlone());
    }

    @Test
    void equalsTheAuditWithColumnRulesAlone() {
        compare(SampleRules.columnRulesAlone());
    }

    private static void compare(RuleBook rules) {
        for (long seed = 0; seed < ROSTERS; seed++) {
            walk(Terms.of(new RosterProblem(RandomMonths.month(seed), rules)), seed);
        }
    }

    private static void walk(Terms terms, long seed) {
        Audit audit = Audit.of(terms);
        int[][] grid = RandomMonths.grid(terms.frame(), seed);
        LiveScore live = new LiveScore(terms, grid);
        SplittableRandom random = new SplittableRandom(seed);
        assertThat(live.score()).as("seed %d", seed).isEqualTo(audit.judge(grid).score());
        for (int i = 0; i < CHANGES; i++) {
            int agent = random.nextInt(grid.length);
            int day = random.nextInt(grid[agent].length);
            int duty = random.nextInt(terms.frame().duties().size());
            grid[agent][day] = duty == Duties.OFF && terms.frame().isOnLeave(agent, day) ? Duties.LEAVE : duty;
            live.set(agent, day, grid[agent][day]);
            assertThat(live.score())
                    .as("seed %d after change %d", seed, i)
                    .isEqualTo(audit.judge(grid).score());
        }
    }
}
