package io.github.paiban.rules.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.paiban.model.Duty;
import io.github.paiban.rules.Grids;
import io.github.paiban.rules.RuleHead;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class FollowPatternTest {
    private static final Duty DAY = Duty.of("day");
    private static final Duty NIGHT = Duty.of("night");

    private static FollowPattern pattern(Duty... row) {
        return new FollowPattern(RuleHead.prefer("stability", 20), Map.of("a", List.of(row)));
    }

    @Test
    void eachDayWithAnotherShiftCostsTheWeight() {
        assertThat(Grids.of("DN.").audit(pattern(DAY, NIGHT, Duty.OFF))).isEmpty();
        assertThat(Grids.of("DD.").audit(pattern(DAY, NIGHT, Duty.OFF))).isEqualTo("1..1 by 1 costs 20");
        assertThat(Grids.of("DN.").audit(pattern(DAY, NIGHT, NIGHT))).isEqualTo("2..2 by 1 costs 20");
    }

    @Test
    void aDayOfLeaveBreaksNoPattern() {
        assertThat(Grids.of("DV.").audit(pattern(DAY, NIGHT, Duty.OFF))).isEmpty();
    }

    @Test
    void daysOutsideTheContractBreakNoPattern() {
        assertThat(Grids.of("D..").under(0, 1).audit(pattern(DAY, NIGHT, NIGHT)))
                .isEmpty();
    }

    @Test
    void withoutARowThereIsNoPattern() {
        assertThat(Grids.of("DN.").audit(new FollowPattern(RuleHead.prefer("stability", 20), Map.of())))
                .isEmpty();
    }

    @Test
    void aPatternOfAnotherLengthIsRefused() {
        assertThatThrownBy(() -> Grids.of("DN.").audit(pattern(DAY))).hasMessageContaining("Maybe lay it");
    }

    @Test
    void saysBothDuties() {
        assertThat(Grids.of("DD.").said(pattern(DAY, NIGHT, Duty.OFF)))
                .containsExactly("the pattern has Night, not Day", "循环里是Night，实际是Day");
    }
}
