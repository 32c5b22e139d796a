package io.github.paiban.rules.column;

import static io.github.paiban.rules.SmallShop.month;
import static io.github.paiban.rules.SmallShop.skilled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.paiban.model.ShopMonthBuilder;
import io.github.paiban.rules.DayFilter;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Level;
import io.github.paiban.rules.Limits;
import io.github.paiban.rules.RuleHead;
import io.github.paiban.rules.Scope;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SkillCoverTest {
    private static final RuleHead HEAD = new RuleHead("senior", Level.MUST, 10, Scope.ALL);

    private static ShopMonthBuilder team(int days) {
        return month(days, skilled("a", "senior"), skilled("b", "senior"), skilled("c", "senior"), skilled("d"));
    }

    private static SkillCover seniors(String what, Limits limits) {
        return new SkillCover(HEAD, "senior", List.of(what), DayFilter.ALL, limits);
    }

    @ParameterizedTest
    @CsvSource({"D, ., ., 10", "D, D, ., 0", "D, D, D, 0", "., ., ., 20", "N, D, ., 10", "D, P, ., 0"})
    void asksForAtLeastTwoHoldersOnTheDayShift(String a, String b, String c, long cost) {
        assertThat(Judged.of(seniors("day", Limits.atLeast(2)), team(1), a, b, c, "D")
                        .cost())
                .isEqualTo(cost);
    }

    @ParameterizedTest
    @CsvSource({"D, D, ., 10", "D, ., ., 0", "., ., ., 0", "D, D, D, 20"})
    void allowsAtMostOneHolder(String a, String b, String c, long cost) {
        assertThat(Judged.of(seniors("day", Limits.atMost(1)), team(1), a, b, c, "D")
                        .cost())
                .isEqualTo(cost);
    }

    @Test
    void holdsEachShiftOfEachDayToTheLimit() {
        SkillCover rule = seniors("work", Limits.atLeast(1));

        assertThat(rule.tallies(Frame.of(team(3).build()))).hasSize(4 * 3);
        assertThat(Judged.of(rule, team(1), "D", "H", "N", "O").inEnglish())
                .containsExactly("Sun 1 Nov, over: 0 with senior, at least 1");
    }

    @Test
    void saysTheFiguresInBothLanguages() {
        Judged few = Judged.of(seniors("day", Limits.atLeast(2)), team(1), "D", ".", ".", ".");
        Judged many = Judged.of(seniors("day", Limits.atMost(1)), team(1), "D", "D", "D", ".");

        assertThat(few.inChinese()).containsExactly("11月1日周日day：会senior的只有1人，至少2人");
        assertThat(many.inEnglish()).containsExactly("Sun 1 Nov, day: 3 with senior, at most 1");
        assertThat(many.inChinese()).containsExactly("11月1日周日day：会senior的有3人，最多1人");
        assertThat(many.breaches().getFirst().amount()).isEqualTo(2);
    }

    @Test
    void speaksOfCertainDaysOnly() {
        SkillCover weekend =
                new SkillCover(HEAD, "senior", List.of("day"), new DayFilter(List.of("weekend")), Limits.atLeast(1));

        assertThat(Judged.of(weekend, team(3), "...", "...", "...", "...").cost())
                .as("only the first day is a Sunday")
                .isEqualTo(10);
    }

    @Test
    void countsAgentsInScopeOnly() {
        SkillCover rule = new SkillCover(
                HEAD.in(Scope.ofAgents(List.of("a"))), "senior", List.of("day"), DayFilter.ALL, Limits.atLeast(1));

        assertThat(Judged.of(rule, team(1), ".", "D", "D", "D").cost()).isEqualTo(10);
        assertThat(Judged.of(rule, team(1), "D", ".", ".", ".").cost()).isZero();
    }

    @Test
    void refusesNoSkill() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SkillCover(HEAD, " ", List.of("work"), DayFilter.ALL, Limits.atLeast(1)));
        assertThat(seniors("work", Limits.atLeast(1)).kind()).isEqualTo("skill-cover");
    }
}
