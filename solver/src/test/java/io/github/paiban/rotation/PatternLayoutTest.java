package io.github.paiban.rotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.paiban.model.Agent;
import io.github.paiban.model.Assignment;
import io.github.paiban.model.Duty;
import io.github.paiban.model.Period;
import io.github.paiban.model.Request;
import io.github.paiban.model.Roster;
import io.github.paiban.model.ShiftType;
import io.github.paiban.model.ShopMonth;
import io.github.paiban.model.ShopMonthBuilder;
import io.github.paiban.rotation.PatternLayout.Source;
import io.github.paiban.rotation.PatternLayout.Stand;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class PatternLayoutTest {
    private static final Duty DAY = Duty.of("day");
    private static final Duty OFF = Duty.OFF;
    /** A Monday. */
    private static final LocalDate ANCHOR = LocalDate.of(2026, 10, 26);

    private static final Period NOVEMBER = Period.ofMonth(YearMonth.of(2026, 11));
    private static final List<Duty> TWO_WEEKS =
            List.of(DAY, DAY, DAY, DAY, DAY, OFF, OFF, DAY, DAY, OFF, OFF, DAY, DAY, DAY);

    private static CyclePattern pattern(Map<String, Integer> begins) {
        return new CyclePattern(ANCHOR, 7, TWO_WEEKS, begins);
    }

    private static ShopMonthBuilder november(String... agents) {
        List<Agent> people = new ArrayList<>();
        for (String agent : agents) {
            people.add(Agent.of(agent, agent));
        }
        return ShopMonth.builder(NOVEMBER)
                .shifts(List.of(ShiftType.of("day", "Day", "D", LocalTime.of(9, 0), LocalTime.of(17, 0))))
                .agents(people);
    }

    private static List<Assignment> october(String agent, CyclePattern pattern, int place, int days) {
        List<Assignment> cells = new ArrayList<>();
        for (int back = 1; back <= days; back++) {
            LocalDate date = NOVEMBER.first().minusDays(back);
            cells.add(new Assignment(agent, date, pattern.duty(place, date)));
        }
        return cells;
    }

    @Test
    void placesMoveOnFromTheAnchorWeekByWeekAndRoundAgain() {
        CyclePattern pattern = pattern(Map.of());

        assertThat(pattern.places()).isEqualTo(2);
        assertThat(pattern.duty(0, ANCHOR)).isEqualTo(DAY);
        assertThat(pattern.duty(0, ANCHOR.plusDays(9))).isEqualTo(OFF);
        assertThat(pattern.duty(1, ANCHOR.plusDays(2))).isEqualTo(OFF);
        assertThat(pattern.duty(1, ANCHOR.plusDays(9))).isEqualTo(DAY);
        assertThat(pattern.duty(0, ANCHOR.minusDays(1))).isEqualTo(DAY);
        assertThat(pattern.duty(0, ANCHOR.plusDays(14 * 50 + 5))).isEqualTo(OFF);
    }

    @Test
    void whoeverIsNamedStandsThereAndNobodyElseHasAPattern() {
        PatternLayout layout =
                PatternLayout.of(pattern(Map.of("A", 1)), november("A", "B").build());

        assertThat(layout.stands()).containsExactly(Map.entry("A", new Stand(1, Source.PATTERN)));
        assertThat(layout.rows(NOVEMBER)).containsOnlyKeys("A");
        assertThat(layout.rows(NOVEMBER).getOrDefault("A", List.of()).subList(0, 4))
                .containsExactly(DAY, DAY, DAY, DAY);
    }

    @Test
    void lastMonthSaysWhereSomebodyStandsBeforeThePatternDoes() {
        CyclePattern pattern = pattern(Map.of("A", 0, "B", 1));
        ShopMonth month = november("A", "B")
                .history(october("A", pattern, 1, 28))
                .history(october("B", pattern, 1, 28))
                .build();

        assertThat(PatternLayout.of(pattern, month).stands())
                .containsEntry("A", new Stand(1, Source.HISTORY))
                .containsEntry("B", new Stand(1, Source.HISTORY));
    }

    @Test
    void aWeekOfHistoryIsEnoughAndLessIsNot() {
        CyclePattern pattern = pattern(Map.of("A", 0));

        assertThat(PatternLayout.of(
                                pattern,
                                november("A")
                                        .history(october("A", pattern, 1, 7))
                                        .build())
                        .stands())
                .containsEntry("A", new Stand(1, Source.HISTORY));
        assertThat(PatternLayout.of(
                                pattern,
                                november("A")
                                        .history(october("A", pattern, 1, 6))
                                        .build())
                        .stands())
                .containsEntry("A", new Stand(0, Source.PATTERN));
    }

    @Test
    void whereNobodyIsNamedPlacesFillEvenly() {
        PatternLayout layout =
                PatternLayout.of(pattern(Map.of()), november("A", "B", "C").build());

        assertThat(layout.stands().values()).extracting(Stand::place).containsExactly(0, 1, 0);
        assertThat(layout.stands().values()).extracting(Stand::source).containsOnly(Source.CHOSEN);
    }

    @Test
    void theRosterOfThePatternHasLeaveWhereItIsApproved() {
        LocalDate second = LocalDate.of(2026, 11, 2);
        ShopMonth month = november("A", "B")
                .requests(List.of(new Request("A", second, Request.Kind.LEAVE, null, 1)))
                .build();

        Roster roster = PatternLayout.of(pattern(Map.of("A", 0)), month).roster(month);

        assertThat(roster.duty("A", second)).isEqualTo(Duty.LEAVE);
        assertThat(roster.duty("A", second.plusDays(1))).isEqualTo(DAY);
        assertThat(roster.rows().get("B")).containsOnly(OFF);
    }

    @Test
    void aCycleWithACutRowIsRefused() {
        assertThatThrownBy(() -> new CyclePattern(ANCHOR, 7, TWO_WEEKS.subList(0, 13), Map.of()))
                .hasMessageContaining("Maybe a row is cut short");
    }
}
