package io.github.paiban.rules.row;

import static io.github.paiban.model.Request.Kind.NOT_SHIFT;
import static io.github.paiban.model.Request.Kind.OFF;
import static io.github.paiban.model.Request.Kind.ON;
import static io.github.paiban.model.Request.Kind.SHIFT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.rules.Grids;
import io.github.paiban.rules.RuleHead;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class WishesTest {
    private static final Wishes WISHES = new Wishes(RuleHead.prefer("wishes", 10));

    @Test
    void aRefusedWishCostsTheWeightTimesItsPriority() {
        assertThat(Grids.of("D").wish(0, OFF, "", 3).audit(WISHES)).isEqualTo("0..0 by 3 costs 30");
    }

    @Test
    void wishesOfTheFavouredWeighMore() {
        Grids grids = Grids.of("D").wish(0, OFF, "", 3);
        assertThat(grids.audit(WISHES.favouring(Map.of("a", 50)))).isEqualTo("0..0 by 3 costs 45");
        assertThat(grids.audit(WISHES.favouring(Map.of("b", 50)))).isEqualTo("0..0 by 3 costs 30");
        assertThat(grids.said(WISHES.favouring(Map.of("a", 50))).getFirst())
                .isEqualTo(
                        "wished for a day off, has Day; refused more often than others before, so it weighs 50 % more");
    }

    @Test
    void aWishForADayOffIsGrantedByRest() {
        assertThat(Grids.of(".").wish(0, OFF, "", 1).audit(WISHES)).isEmpty();
    }

    @Test
    void aWishToWorkIsGrantedByAnyShift() {
        assertThat(Grids.of("H.").wish(0, ON, "", 1).wish(1, ON, "", 1).audit(WISHES))
                .isEqualTo("1..1 by 1 costs 10");
    }

    @Test
    void aWishForAShiftIsGrantedInAnyRole() {
        assertThat(Grids.of("LD.")
                        .wish(0, SHIFT, "night", 1)
                        .wish(1, SHIFT, "night", 1)
                        .wish(2, SHIFT, "night", 2)
                        .audit(WISHES))
                .isEqualTo("1..1 by 1 costs 10; 2..2 by 2 costs 20");
    }

    @Test
    void aWishAgainstAShiftIsGrantedByRestOrAnother() {
        assertThat(Grids.of("LD.")
                        .wish(0, NOT_SHIFT, "night", 1)
                        .wish(1, NOT_SHIFT, "night", 1)
                        .wish(2, NOT_SHIFT, "night", 1)
                        .audit(WISHES))
                .isEqualTo("0..0 by 1 costs 10");
    }

    @Test
    void wishesOfADayAddUp() {
        Grids grids = Grids.of("N").wish(0, NOT_SHIFT, "night", 2).wish(0, SHIFT, "day", 1);
        assertThat(grids.audit(WISHES)).isEqualTo("0..0 by 3 costs 30");
        assertThat(grids.said(WISHES))
                .containsExactly("wished for anything but Night, Day, has Night", "想要不上Night、Day，实际是Night");
        assertThat(Grids.of("N.").wish(0, OFF, "", 1).wish(1, ON, "", 1).said(WISHES))
                .containsExactly(
                        "wished for a day off, has Night", "wished for work, has rest", "想要休息，实际是Night", "想要上班，实际是休息");
    }

    @Test
    void wishesOnLeaveOrOutsideTheContractCountForNothing() {
        assertThat(Grids.of("V..")
                        .wish(0, ON, "", 1)
                        .wish(2, ON, "", 1)
                        .under(0, 2)
                        .audit(WISHES))
                .isEmpty();
    }

    @Test
    void onlyTheOneWhoWishedIsMeant() {
        assertThat(Grids.of(".", "D").wish(0, OFF, "", 1).audit(WISHES)).isEmpty();
    }
}
