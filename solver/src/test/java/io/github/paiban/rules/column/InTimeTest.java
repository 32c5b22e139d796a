package io.github.paiban.rules.column;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.model.Agent;
import io.github.paiban.model.Period;
import io.github.paiban.model.Requirement;
import io.github.paiban.model.ServiceCurve;
import io.github.paiban.model.ShiftType;
import io.github.paiban.model.ShopMonth;
import io.github.paiban.notice.Texts;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.RuleHead;
import io.github.paiban.rules.Tally;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class InTimeTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);
    private static final ShiftType DAY = ShiftType.of("day", "day", "D", LocalTime.of(9, 0), LocalTime.of(17, 0));
    private static final ShiftType NIGHT =
            ShiftType.of("night", "night", "N", LocalTime.of(13, 0), LocalTime.of(21, 0));

    @Test
    void intervalsThatTheSameShiftsCoverShareOneCount() {
        List<Tally> tallies = tallies(curve(9, 10), curve(10, 11), curve(11, 12), curve(13, 14));

        assertThat(tallies).hasSize(2);
        assertThat(tallies.getFirst().curve().at(0)).isEqualTo(3 * 8 * 5);
    }

    @Test
    void anIntervalThatAShiftEndsInIsCutByTime() {
        List<Tally> tallies = tallies(curve(12, 14));

        assertThat(tallies).hasSize(2);
        assertThat(tallies).extracting(tally -> tally.curve().at(0)).containsExactly(20L, 20L);
    }

    @Test
    void lateContactsAreSaidWithTheHours() {
        Tally tally = tallies(curve(9, 10), curve(10, 11)).getFirst();

        assertThat(Texts.in(Locale.ENGLISH).say(tally.describe(1).message()))
                .isEqualTo("Sun 1 Nov, 09:00–11:00: 1 on duty, about 8 of 20 contacts answered late");
        assertThat(tally.describe(1).amount()).isEqualTo(8);
    }

    @Test
    void whoServesTwoShopsCountsForEachByItsWork() {
        ShopMonth month = ShopMonth.builder(new Period(FIRST, FIRST.plusDays(2)))
                .shifts(List.of(DAY, NIGHT))
                .agents(List.of(
                        Agent.builder("both").shops("tea", "coffee").build(),
                        Agent.builder("own").shops("tea").build()))
                .curves(List.of(ofShop("tea", 3), ofShop("coffee", 1)))
                .build();

        List<Tally> tallies = new InTime(RuleHead.should("service", 12)).tallies(Frame.of(month));

        // Twelfths: three in four of who serves both go to the shop with three times the work.
        assertThat(tallies.getFirst().cells())
                .extracting(Tally.Cell::coefficient)
                .containsExactly(9, 12);
        assertThat(tallies.getLast().cells())
                .extracting(Tally.Cell::coefficient)
                .containsExactly(3);
        assertThat(List.of(
                        tallies.getFirst().curve().at(0),
                        tallies.getFirst().curve().at(6),
                        tallies.getFirst().curve().at(12)))
                .containsExactly(96L, 60L, 24L);
    }

    private static ServiceCurve ofShop(String shop, double load) {
        Requirement.Group group = new Requirement.Group(null, null, shop);
        return new ServiceCurve(FIRST, 540, 600, group, List.of(10.0, 4.0, 2.0), load);
    }

    private static ServiceCurve curve(int fromHour, int toHour) {
        return new ServiceCurve(FIRST, fromHour * 60, toHour * 60, Requirement.Group.ALL, List.of(10.0, 4.0, 2.0));
    }

    private static List<Tally> tallies(ServiceCurve... curves) {
        ShopMonth month = ShopMonth.builder(new Period(FIRST, FIRST.plusDays(2)))
                .shifts(List.of(DAY, NIGHT))
                .agents(List.of(Agent.builder("a").build(), Agent.builder("b").build()))
                .curves(List.of(curves))
                .build();
        return new InTime(RuleHead.should("service", 5)).tallies(Frame.of(month));
    }
}
