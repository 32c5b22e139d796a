package io.github.paiban.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.paiban.model.Requirement;
import io.github.paiban.model.Requirement.Group;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** D is 510 minutes paid, H 330, N 390, X 480; all by the clock. */
final class ExpectedWorkTest {
    private static final Offset<Double> EXACT = within(1e-9);
    private static final String IDLE = "..........";

    private static double minutes(Grids grids, Scope scope) {
        return ExpectedWork.of(grids.frame(), scope).paidMinutes();
    }

    private static double days(Grids grids, String... what) {
        Frame frame = grids.frame();
        return ExpectedWork.of(frame, Scope.ALL).days(DutySet.of(frame.duties(), what), DayFilter.ALL);
    }

    @Test
    void demandByShiftIsTakenAsItIs() {
        Grids grids = Grids.of(IDLE, IDLE, IDLE).need('D', 1).need(0, 'N', 1);
        assertThat(minutes(grids, Scope.ALL)).isEqualTo(10 * 510 + 390, EXACT);
        assertThat(days(grids, "day")).isEqualTo(10, EXACT);
        assertThat(days(grids, "night")).isEqualTo(1, EXACT);
        assertThat(days(grids, "work")).isEqualTo(11, EXACT);
        assertThat(days(grids, "late", "full")).isEqualTo(11, EXACT);
    }

    @Test
    void daysOffAreWhatRemains() {
        Grids grids = Grids.of(IDLE, "....VV....").need('D', 1);
        assertThat(days(grids, "rest")).isEqualTo(8, EXACT);
        assertThat(days(grids, "leave")).isZero();
    }

    @Test
    void aRoleIsExpectedOnceADay() {
        Grids grids = Grids.of(IDLE, IDLE, IDLE).need('N', 1);
        assertThat(days(grids, "role:late")).isEqualTo(10, EXACT);
        assertThat(days(grids, "night", "role:late")).isEqualTo(10, EXACT);
    }

    @Test
    void aPartOfTheTeamHasItsPartByContractAndPresence() {
        Grids grids = Grids.of(IDLE, IDLE, "VVVVV.....")
                .agent(1, agent -> agent.contract(0.5))
                .need('D', 1);
        assertThat(minutes(grids, Scope.ofAgents(List.of("a")))).isEqualTo(5100 / 2.0, EXACT);
        assertThat(minutes(grids, Scope.ofAgents(List.of("b")))).isEqualTo(5100 / 4.0, EXACT);
        assertThat(minutes(grids, Scope.ofAgents(List.of("c")))).isEqualTo(5100 / 4.0, EXACT);
    }

    @Test
    void demandForASkillFallsToItsHolders() {
        Grids grids = Grids.of(IDLE, IDLE).agent(agent -> agent.skills("refunds"));
        grids.need(line(grids, 0, 1).of(new Group("refunds", null, null)));
        grids.need(line(grids, 1, 1).of(new Group(null, "refunds", null)));
        grids.need(line(grids, 2, 1).of(new Group(null, null, "north")));
        grids.need(line(grids, 3, 1).of(new Group("nobody", null, null)));
        assertThat(minutes(grids, Scope.ofAgents(List.of("a")))).isEqualTo(2.5 * 510, EXACT);
        assertThat(minutes(grids, Scope.ALL)).isEqualTo(3 * 510, EXACT);
    }

    @Test
    void linesAboutTheSamePeopleAreNotAddedUp() {
        Grids grids = Grids.of(IDLE, IDLE, IDLE, IDLE).agent(agent -> agent.skills("refunds"));
        grids.need(line(grids, 0, 3)).need(line(grids, 0, 1).of(new Group("refunds", null, null)));
        grids.need(line(grids, 1, 1).of(new Group(null, null, "north")));
        grids.need(line(grids, 1, 2).of(new Group(null, null, "south")));
        assertThat(days(grids, "day")).isEqualTo(6, EXACT);
    }

    private static Requirement line(Grids grids, int day, int need) {
        return Requirement.onShift(grids.date(day), grids.month().shifts().getFirst(), need);
    }

    @Test
    void demandByIntervalsIsTurnedIntoPeople() {
        Grids grids = Grids.of(IDLE, IDLE);
        double meanLength = (510 + 330 + 390 + 480) / 4.0;
        grids.need(Requirement.during(grids.date(0), 600, 660, 3)).need(Requirement.during(grids.date(0), 660, 720, 2));
        assertThat(minutes(grids, Scope.ALL)).isEqualTo(300, EXACT);
        assertThat(days(grids, "work")).isEqualTo(300 / meanLength, EXACT);
        assertThat(days(grids, "night")).isEqualTo(300 / meanLength / 4, EXACT);
        grids.need(0, 'D', 1);
        assertThat(minutes(grids, Scope.ALL)).isEqualTo(510, EXACT);
    }

    @Test
    void withoutAnyDemandEveryoneWorksTwentySixOfThirtyDays() {
        Grids grids = Grids.of(IDLE, "....VV....");
        assertThat(days(grids, "work")).isEqualTo(18 * 26 / 30.0, EXACT);
        assertThat(days(grids, "rest")).isEqualTo(18 * 4 / 30.0, EXACT);
        assertThat(days(grids, "half")).isEqualTo(18 * 26 / 30.0 / 4, EXACT);
    }

    @Test
    void noMoreIsExpectedThanPeopleCanWork() {
        Grids grids = Grids.of(IDLE).need('D', 2);
        assertThat(days(grids, "day")).isEqualTo(10 * 26 / 30.0, within(1e-6));
    }

    @Test
    void fairSharesOfHoursAddUpToWhatIsExpected() {
        Grids grids = Grids.of(IDLE, IDLE, "VVVVV.....")
                .agent(1, agent -> agent.contract(0.5))
                .need('D', 1);
        FairShares shares = FairShares.of(grids.frame(), Scope.ALL);
        assertThat(shares.fullTimeMinutes()).isEqualTo(2550, EXACT);
        assertThat(shares.paidMinutes(0) + shares.paidMinutes(1) + shares.paidMinutes(2))
                .isEqualTo(5100, EXACT);
        assertThat(shares.paidMinutes(1)).isEqualTo(1275, EXACT);
    }

    @Test
    void nobodyThereHasNoShare() {
        Grids grids = Grids.of(IDLE).under(-5, -1).need('D', 1);
        assertThat(FairShares.of(grids.frame(), Scope.ALL).paidMinutes(0)).isZero();
        assertThat(minutes(Grids.of(IDLE).under(-5, -1), Scope.ALL)).isZero();
    }
}
