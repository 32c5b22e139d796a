package io.github.paiban.rules.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.paiban.rules.Grids;
import io.github.paiban.rules.RuleHead;
import io.github.paiban.rules.Scope;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SuccessionTest {
    private static final Succession NO_DAY_AFTER_NIGHT = forbid(List.of(List.of("night"), List.of("full")));
    private static final Succession NO_DAY_TWO_AFTER_NIGHT =
            forbid(List.of(List.of("night"), List.of("off"), List.of("full")));

    private static Succession forbid(List<List<String>> sequence) {
        return new Succession(RuleHead.must("no-day-after-night"), List.of(sequence));
    }

    @Test
    void aNightMayBeFollowedByHalfNightOrRest() {
        assertThat(Grids.of("NHNNL.D").audit(NO_DAY_AFTER_NIGHT)).isEmpty();
    }

    @Test
    void aFullDayAfterANightIsABreach() {
        assertThat(Grids.of("NDD.LD").audit(NO_DAY_AFTER_NIGHT)).isEqualTo("0..1 by 1 costs 1; 4..5 by 1 costs 1");
    }

    @Test
    void theLastNightOfTheHistoryCounts() {
        assertThat(Grids.of("DN|D").audit(NO_DAY_AFTER_NIGHT)).isEqualTo("-1..0 by 1 costs 1");
        assertThat(Grids.of("N?|D").audit(NO_DAY_AFTER_NIGHT)).isEmpty();
    }

    @Test
    void threeDaysInARowAreRead() {
        assertThat(Grids.of("N|.D").audit(NO_DAY_TWO_AFTER_NIGHT)).isEqualTo("-1..1 by 1 costs 1");
        assertThat(Grids.of("NVD").audit(NO_DAY_TWO_AFTER_NIGHT)).isEqualTo("0..2 by 1 costs 1");
        assertThat(Grids.of("ND.D").audit(NO_DAY_TWO_AFTER_NIGHT)).isEmpty();
        assertThat(Grids.of("N..D").audit(NO_DAY_TWO_AFTER_NIGHT)).isEmpty();
    }

    @Test
    void overlappingSequencesAreAllSeen() {
        Succession noThreeNights = forbid(List.of(List.of("night"), List.of("night"), List.of("night")));
        assertThat(Grids.of("NNNN").audit(noThreeNights)).isEqualTo("0..3 by 1 costs 2");
        assertThat(Grids.of("NN.NN").audit(noThreeNights)).isEmpty();
    }

    @Test
    void differentSequencesFromTheSameDayAreSaidEach() {
        Succession both = new Succession(
                RuleHead.must("order"),
                List.of(
                        List.of(List.of("night"), List.of("day")),
                        List.of(List.of("night"), List.of("day"), List.of("night"))));
        assertThat(Grids.of("NDN").audit(both)).isEqualTo("0..1 by 1 costs 1; 0..2 by 1 costs 1");
    }

    @Test
    void eachSequenceCostsItsWeight() {
        Succession both = new Succession(
                RuleHead.should("order", 5),
                List.of(
                        List.of(List.of("work"), List.of("night"), List.of("day")),
                        List.of(List.of("night"), List.of("day"))));
        assertThat(Grids.of("HND").audit(both)).isEqualTo("0..2 by 2 costs 10");
        assertThat(Grids.of(".ND").audit(both)).isEqualTo("1..2 by 1 costs 5");
    }

    @Test
    void daysOutsideTheContractBreakTheOrder() {
        assertThat(Grids.of("ND").under(1, 5).audit(NO_DAY_AFTER_NIGHT)).isEmpty();
        assertThat(Grids.of("ND").under(0, 1).audit(NO_DAY_AFTER_NIGHT)).isEmpty();
    }

    @Test
    void onlyTheScopeIsHeldToIt() {
        Succession onlyB =
                new Succession(RuleHead.must("order").in(Scope.ofAgents(List.of("b"))), NO_DAY_AFTER_NIGHT.sequences());
        assertThat(Grids.of("ND", "ND").audit(onlyB)).isEqualTo("b 0..1 by 1 costs 1");
    }

    @Test
    void saysWhatFollowsWhat() {
        assertThat(Grids.of("LD").said(NO_DAY_AFTER_NIGHT))
                .containsExactly("not allowed in this order: Day the day after Night", "不允许这样接班：Night之后第二天上Day");
        assertThat(Grids.of("N.D").said(NO_DAY_TWO_AFTER_NIGHT))
                .containsExactly(
                        "not allowed in this order: Day after Night and then off", "不允许这样接班：Night、不上班之后接着上Day");
    }

    @Test
    void refusesSequencesOfOneDayOrFourAndTooMany() {
        assertThatThrownBy(() -> forbid(List.of(List.of("night")))).hasMessageContaining("not 2 or 3 days long");
        assertThatThrownBy(() -> forbid(Collections.nCopies(4, List.of("night"))))
                .hasMessageContaining("not 2 or 3");
        List<List<List<String>>> many =
                Collections.nCopies(63, NO_DAY_AFTER_NIGHT.sequences().getFirst());
        assertThatThrownBy(() -> new Succession(RuleHead.must("many"), many)).hasMessageContaining("Maybe join some");
    }
}
