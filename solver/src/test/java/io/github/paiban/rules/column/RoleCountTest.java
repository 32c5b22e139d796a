package io.github.paiban.rules.column;

import static io.github.paiban.rules.SmallShop.agents;
import static io.github.paiban.rules.SmallShop.month;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.paiban.rules.DayFilter;
import io.github.paiban.rules.Limits;
import io.github.paiban.rules.RuleHead;
import io.github.paiban.rules.Scope;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RoleCountTest {
    private static final RuleHead HEAD = RuleHead.must("late-duty");
    private static final RoleCount ONE_LATE = new RoleCount(HEAD, "late", DayFilter.ALL, Limits.exactly(1));

    @ParameterizedTest
    @CsvSource({"N, N, 1", "N, L, 0", "L, L, 1", "., ., 1"})
    void wantsExactlyOne(String a, String b, long cost) {
        assertThat(Judged.of(ONE_LATE, month(1, agents(2)), a, b).cost()).isEqualTo(cost);
    }

    @Test
    void saysTheFiguresInBothLanguages() {
        Judged none = Judged.of(ONE_LATE, month(1, agents(2)), "N", "D");
        Judged both = Judged.of(ONE_LATE, month(1, agents(2)), "L", "L");

        assertThat(none.inEnglish()).containsExactly("Sun 1 Nov: 0 on Late duty, at least 1");
        assertThat(none.inChinese()).containsExactly("11月1日周日：Late duty只有0人，至少1人");
        assertThat(both.inEnglish()).containsExactly("Sun 1 Nov: 2 on Late duty, at most 1");
        assertThat(both.inChinese()).containsExactly("11月1日周日：Late duty有2人，最多1人");
        assertThat(both.breaches().getFirst().amount()).isEqualTo(1);
    }

    @Test
    void speaksOfCertainDaysAndAgentsOnly() {
        RoleCount sundays = new RoleCount(
                HEAD.in(Scope.ofAgents(List.of("a"))), "late", new DayFilter(List.of("sun")), Limits.atLeast(1));

        assertThat(Judged.of(sundays, month(2, agents(2)), "..", "LL").cost()).isEqualTo(1);
        assertThat(Judged.of(sundays, month(2, agents(2)), "L.", "..").cost()).isZero();
    }

    @Test
    void refusesNoRole() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RoleCount(HEAD, "", DayFilter.ALL, Limits.exactly(1)));
        assertThat(ONE_LATE.kind()).isEqualTo("role-count");
    }
}
