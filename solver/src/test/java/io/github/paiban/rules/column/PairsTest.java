package io.github.paiban.rules.column;

import static io.github.paiban.rules.SmallShop.agents;
import static io.github.paiban.rules.SmallShop.date;
import static io.github.paiban.rules.SmallShop.month;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.paiban.model.Agent;
import io.github.paiban.model.ShopMonthBuilder;
import io.github.paiban.rules.RuleHead;
import io.github.paiban.rules.Scope;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PairsTest {
    private static final RuleHead HEAD = RuleHead.must("pair");
    private static final List<List<String>> PAIR = List.of(List.of("a", "b"));
    private static final NeverOffTogether OFF = new NeverOffTogether(HEAD, PAIR);
    private static final NeverTogether TOGETHER = new NeverTogether(HEAD, PAIR);

    @ParameterizedTest
    @CsvSource({"D, D, 0", "D, ., 0", "., N, 0", "., ., 1", "V, ., 1", "V, H, 0"})
    void neverOffTogetherWantsOneAtWork(String a, String b, long cost) {
        assertThat(Judged.of(OFF, month(1, agents(3)), a, b, "D").cost()).isEqualTo(cost);
    }

    @Test
    void neverOffTogetherLooksAtEachDay() {
        Judged judged = Judged.of(OFF, month(4, agents(3)), "D..D", "..N.", "DDDD");

        assertThat(judged.inEnglish()).containsExactly("Mon 2 Nov: none of A, B works");
        assertThat(judged.inChinese()).containsExactly("11月2日周一：A、B没有一个人上班");
    }

    @Test
    void neverOffTogetherAsksNothingWhileOnlyOneIsUnderContract() {
        Agent late = Agent.builder("b").hired(date(2)).build();
        ShopMonthBuilder month = month(2, agents(1)[0], late);

        assertThat(Judged.of(OFF, month, "..", "..").breaches())
                .singleElement()
                .satisfies(breach -> assertThat(breach.from()).isEqualTo(date(2)));
    }

    @Test
    void allInScopeAreOneGroupWhereNoneIsNamed() {
        NeverOffTogether team = new NeverOffTogether(HEAD.in(Scope.ofAgents(List.of("a", "b", "c"))), List.of());

        assertThat(Judged.of(team, month(1, agents(4)), ".", ".", ".", "D").cost())
                .isEqualTo(1);
        assertThat(Judged.of(team, month(1, agents(4)), ".", ".", "H", ".").cost())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"D, ., 0", "D, N, 0", "D, D, 1", "D, P, 1", "N, L, 1", "., ., 0"})
    void neverTogetherAllowsOneOnAShift(String a, String b, long cost) {
        assertThat(Judged.of(TOGETHER, month(1, agents(3)), a, b, "D").cost()).isEqualTo(cost);
    }

    @Test
    void neverTogetherChargesEachOneTooManyOfAGroup() {
        NeverTogether rule = new NeverTogether(HEAD, List.of(List.of("a", "b", "c")));
        Judged judged = Judged.of(rule, month(1, agents(4)), "D", "D", "D", "D");

        assertThat(judged.cost()).isEqualTo(2);
        assertThat(judged.inEnglish()).containsExactly("Sun 1 Nov, day: 3 of A, B, C on the same shift, at most 1");
        assertThat(judged.inChinese()).containsExactly("11月1日周日day：A、B、C里有3人排在同一班，最多1人");
    }

    @Test
    void severalPairsAreLookedAtOneByOne() {
        List<List<String>> pairs = List.of(List.of("a", "b"), List.of("c", "d"));

        assertThat(Judged.of(new NeverTogether(HEAD, pairs), month(1, agents(4)), "D", "N", "D", "N")
                        .cost())
                .isZero();
        assertThat(Judged.of(new NeverOffTogether(HEAD, pairs), month(1, agents(4)), "D", ".", ".", ".")
                        .cost())
                .isEqualTo(1);
    }

    @Test
    void membersOutsideTheScopeAreLeftOut() {
        NeverTogether rule = new NeverTogether(HEAD.in(Scope.ofAgents(List.of("a", "c"))), PAIR);

        assertThat(Judged.of(rule, month(1, agents(3)), "D", "D", "D").cost()).isZero();
    }

    @Test
    void refusesGroupsOfFewerThanTwo() {
        assertThatIllegalArgumentException().isThrownBy(() -> new NeverTogether(HEAD, List.of(List.of("a"))));
        assertThatIllegalArgumentException().isThrownBy(() -> new NeverOffTogether(HEAD, List.of(List.of("a", "a"))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NeverOffTogether(HEAD, List.of(List.of("a", "b", "a"))));
        assertThat(OFF.kind()).isEqualTo("never-off-together");
        assertThat(TOGETHER.kind()).isEqualTo("never-together");
    }
}
