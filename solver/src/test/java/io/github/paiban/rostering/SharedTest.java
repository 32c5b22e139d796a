package io.github.paiban.rostering;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.rostering.board.Incumbent;
import io.github.paiban.rostering.board.Standing;
import io.github.paiban.rules.DayFilter;
import io.github.paiban.rules.Duties;
import io.github.paiban.rules.Limits;
import io.github.paiban.rules.RosterProblem;
import io.github.paiban.rules.RuleBook;
import io.github.paiban.rules.RuleHead;
import io.github.paiban.rules.Score;
import io.github.paiban.rules.SmallShop;
import io.github.paiban.rules.Terms;
import io.github.paiban.rules.Window;
import io.github.paiban.rules.column.SkillCover;
import io.github.paiban.rules.row.Count;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SharedTest {
    /** 4 nights without the expert that nobody is, 20 000 at the level prefer, are no 19 at the level should. */
    @Test
    void whatNobodyCanCountInAtTheLevelPreferIsNotPartOfTheBoundAtTheLevelShould() {
        Layout layout = Layout.of(Terms.of(new RosterProblem(
                SmallShop.month(4, SmallShop.agents(2)).build(),
                RuleBook.of(
                        new SkillCover(
                                RuleHead.prefer("expert", 5_000),
                                "expert",
                                List.of("night"),
                                DayFilter.ALL,
                                Limits.atLeast(1)),
                        new Count(
                                RuleHead.should("none", 30),
                                "work-days",
                                List.of("work"),
                                DayFilter.ALL,
                                Window.PERIOD,
                                Limits.atMost(0))))));
        int[][] allAtWork = new int[2][4];
        Arrays.stream(allAtWork).forEach(row -> Arrays.fill(row, Duties.FIRST_WORK));
        Incumbent first = new Incumbent(new Standing(layout.board(), allAtWork));
        Shared shared = new Shared(layout, first, new Budget(SolveOptions.defaults()));
        shared.sumUp();
        assertThat(shared.score()).isEqualTo(new Score(0, 240, 20_000));
        assertThat(shared.certificate().bound().should()).isZero();
    }
}
