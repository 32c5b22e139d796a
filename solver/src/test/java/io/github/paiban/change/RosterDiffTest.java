package io.github.paiban.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.paiban.model.Agent;
import io.github.paiban.model.Duty;
import io.github.paiban.model.Period;
import io.github.paiban.model.Requirement;
import io.github.paiban.model.Roster;
import io.github.paiban.model.ShiftType;
import io.github.paiban.model.ShopMonth;
import io.github.paiban.rules.Breach;
import io.github.paiban.rules.DayFilter;
import io.github.paiban.rules.Limits;
import io.github.paiban.rules.RosterProblem;
import io.github.paiban.rules.RuleBook;
import io.github.paiban.rules.RuleHead;
import io.github.paiban.rules.Score;
import io.github.paiban.rules.Terms;
import io.github.paiban.rules.column.Cover;
import io.github.paiban.rules.row.FairShare;
import io.github.paiban.rules.row.Run;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class RosterDiffTest {
    /** A Sunday. */
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);

    private static final ShiftType DAY = ShiftType.of("day", "白班", "白", LocalTime.of(9, 0), LocalTime.of(17, 30));
    private static final ShiftType NIGHT = ShiftType.of("night", "晚班", "晚", LocalTime.of(17, 0), LocalTime.of(23, 30));
    private static final RuleBook RULES = RuleBook.of(
            new Run(RuleHead.must("run"), List.of("work"), Limits.atMost(3)),
            new FairShare(RuleHead.prefer("nights", 10), List.of("night"), DayFilter.ALL, 0),
            new Cover(RuleHead.should("cover", 1), 100, 20));

    private final Terms terms = Terms.of(new RosterProblem(month(), RULES));

    @Test
    void equalRostersHaveNoDifference() {
        RosterDiff diff = diff("DD.N .NDD", "DD.N .NDD");

        assertThat(diff.isEmpty()).isTrue();
        assertThat(diff.difference()).isEqualTo(Score.ZERO);
        assertThat(diff.rules()).isEmpty();
        assertThat(diff.agents()).isEmpty();
    }

    @Test
    void aChangedCellSaysWhatStoodThereAndWhichBreachesCameWithIt() {
        RosterDiff diff = diff("DD.N .NDD", "DDDN .NDD");

        assertThat(diff.cells()).hasSize(1);
        CellChange cell = diff.cells().getFirst();
        assertThat(cell.agent()).isEqualTo("a");
        assertThat(cell.date()).isEqualTo(FIRST.plusDays(2));
        assertThat(cell.before()).isEqualTo(Duty.OFF);
        assertThat(cell.after()).isEqualTo(Duty.of("day"));
        assertThat(cell.gone()).isEmpty();
        assertThat(cell.come()).extracting(Breach::rule).containsExactly("run", "cover");
    }

    @Test
    void aBreachThatWentIsNamedWithTheCellThatEndedIt() {
        RosterDiff diff = diff("DDDN .NDD", "DD.N .NDD");

        assertThat(diff.cells().getFirst().gone()).extracting(Breach::rule).containsExactly("run", "cover");
        assertThat(diff.difference().must()).isNegative();
    }

    @Test
    void aCountIsNamedOnlyWithCellsThatItTakesDifferently() {
        RosterDiff diff = diff("DD.N .ND.", "D..D .ND.");

        assertThat(diff.cells().get(0).come())
                .filteredOn(breach -> breach.rule().equals("cover"))
                .extracting(Breach::from)
                .containsExactly(FIRST.plusDays(1));
        assertThat(diff.cells().get(1).come())
                .filteredOn(breach -> breach.rule().equals("cover"))
                .extracting(Breach::from)
                .containsExactly(FIRST.plusDays(3));
    }

    @Test
    void hoursNightsWeekendsAndRestsStandSideBySide() {
        RosterDiff diff = diff("DD.N .NDD", "DN.. .NDD");

        assertThat(diff.agents()).hasSize(1);
        AgentChange a = diff.agents().getFirst();
        assertThat(a.cells()).isEqualTo(2);
        assertThat(a.before().paidMinutes()).isEqualTo(2 * 510 + 390);
        assertThat(a.after().paidMinutes()).isEqualTo(510 + 390);
        assertThat(a.before().nights()).isEqualTo(1);
        assertThat(a.after().nights()).isEqualTo(1);
        assertThat(a.before().rests()).isEqualTo(1);
        assertThat(a.after().rests()).isEqualTo(2);
        assertThat(a.after().weekends()).isEqualTo(1);
        assertThat(a.before().overMinutes() - a.after().overMinutes()).isEqualTo(510);
    }

    @Test
    void aFairShareSaysWhetherAnAgentComesNearer() {
        RosterDiff diff = diff("NNN. ...N", "NN.. ..NN");

        ShareChange a = diff.agents().get(0).shares().getFirst();
        assertThat(a.rule()).isEqualTo("nights");
        assertThat(a.before()).isEqualTo(3);
        assertThat(a.after()).isEqualTo(2);
        assertThat(a.fairDays()).isCloseTo(2, within(0.1));
        assertThat(a.nearer()).isCloseTo(1, within(0.1));
    }

    @Test
    void everybodyTogetherStandsBeforeTheTeams() {
        RosterDiff diff = diff("NNN. ...N", "NN.. ..NN");

        assertThat(diff.teams()).extracting(TeamChange::team).containsExactly("", "x", "y");
        TeamChange all = diff.teams().getFirst();
        assertThat(all.agents()).isEqualTo(2);
        assertThat(all.before().nights()).isEqualTo(4);
        assertThat(all.before().nightsSpread()).isEqualTo(2);
        assertThat(all.after().nightsSpread()).isZero();
    }

    private RosterDiff diff(String before, String after) {
        return RosterDiff.of(terms, roster(before), roster(after));
    }

    private static ShopMonth month() {
        Period period = new Period(FIRST, FIRST.plusDays(4));
        return ShopMonth.builder(period)
                .shifts(List.of(DAY, NIGHT))
                .agents(List.of(
                        Agent.builder("a").team("x").build(),
                        Agent.builder("b").team("y").build()))
                .requirements(period.dates()
                        .flatMap(date ->
                                List.of(Requirement.onShift(date, DAY, 1), Requirement.onShift(date, NIGHT, 1))
                                        .stream())
                        .toList())
                .build();
    }

    /** The rows of a and b, a letter for each day. */
    private static Roster roster(String rows) {
        Map<String, List<Duty>> byAgent = new LinkedHashMap<>();
        String[] both = rows.split(" ", -1);
        byAgent.put("a", both[0].chars().mapToObj(RosterDiffTest::duty).toList());
        byAgent.put("b", both[1].chars().mapToObj(RosterDiffTest::duty).toList());
        return new Roster(new Period(FIRST, FIRST.plusDays(4)), byAgent);
    }

    private static Duty duty(int letter) {
        return letter == '.' ? Duty.OFF : Duty.of(letter == 'D' ? "day" : "night");
    }
}
