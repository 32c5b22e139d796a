package io.github.paiban.rules.row;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.model.Agent;
import io.github.paiban.model.Duty;
import io.github.paiban.model.Period;
import io.github.paiban.model.Requirement;
import io.github.paiban.model.Role;
import io.github.paiban.model.ShiftType;
import io.github.paiban.model.ShopMonth;
import io.github.paiban.model.TimeWindow;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Grids;
import io.github.paiban.rules.RuleHead;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class AvailabilityTest {
    private static final Availability AVAILABILITY = new Availability(RuleHead.must("availability"));

    @Test
    void workUnderContractIsAllowed() {
        assertThat(Grids.of("DHN.L").audit(AVAILABILITY)).isEmpty();
    }

    @Test
    void workBeforeTheFirstDayOrAfterTheLastIsABreach() {
        Grids grids = Grids.of("DDDD").under(1, 3);
        assertThat(grids.audit(AVAILABILITY)).isEqualTo("0..0 by 1 costs 1; 3..3 by 1 costs 1");
        assertThat(grids.said(AVAILABILITY))
                .containsExactly(
                        "Day before the contract begins on Tue 3 Nov",
                        "Day after the contract ended on Wed 4 Nov",
                        "Day排在入职日11月3日周二之前",
                        "Day排在最后在职日11月4日周三之后");
        assertThat(Grids.of(".DD.").under(1, 3).audit(AVAILABILITY)).isEmpty();
    }

    @Test
    void leaveNeedsARequest() {
        Grids grids = Grids.of("VvV");
        assertThat(grids.audit(AVAILABILITY)).isEqualTo("1..1 by 1 costs 1");
        assertThat(grids.said(AVAILABILITY)).containsExactly("leave without an approved request", "标了请假，但没有批准的请假");
    }

    @Test
    void workOnApprovedLeaveIsABreach() {
        Grids leave = Grids.of("V");
        Frame frame = leave.frame();
        int day = frame.duties().index(Duty.of("day"));
        assertThat(Availability.allows(frame, 0, 0, day)).isFalse();
        assertThat(AVAILABILITY
                        .automaton(frame, 0)
                        .breakage(0, 0, day)
                        .message()
                        .key())
                .isEqualTo("rules.availability.leave");
    }

    @Test
    void onApprovedLeaveThereIsNothingButLeave() {
        Frame frame = Grids.of("V.").frame();
        assertThat(Availability.allows(frame, 0, 0, 0)).isFalse();
        assertThat(Availability.allows(frame, 0, 0, 1)).isTrue();
        assertThat(Availability.allows(frame, 0, 1, 0)).isTrue();
        assertThat(Availability.allows(frame, 0, 1, 1)).isFalse();
        assertThat(AVAILABILITY.automaton(frame, 0).breakage(0, 0, 0).message().key())
                .isEqualTo("rules.availability.unmarked-leave");
    }

    @Test
    void shiftsAndRolesNeedTheirSkills() {
        ShiftType expert = new ShiftType(
                "expert",
                "Expert",
                "E",
                LocalTime.of(9, 0),
                Duration.ofHours(8),
                Duration.ofHours(8),
                Set.of("refunds"),
                Set.of());
        Role lead = new Role("lead", "Lead", "l", Set.of("expert"), Set.of("lead"), null);
        LocalDate first = LocalDate.of(2026, 11, 1);
        Frame frame = Frame.of(ShopMonth.builder(new Period(first, first.plusDays(1)))
                .shifts(List.of(expert))
                .roles(List.of(lead))
                .agents(List.of(
                        Agent.of("new", "New"),
                        Agent.builder("old").skills("refunds").build(),
                        Agent.builder("boss").skills("refunds", "lead").build()))
                .requirements(List.of(Requirement.onShift(first, expert, 1)))
                .build());
        assertThat(List.of(allows(frame, 0), allows(frame, 1), allows(frame, 2)))
                .containsExactly(List.of(false, false), List.of(true, false), List.of(true, true));
        assertThat(AVAILABILITY.automaton(frame, 0).breakage(0, 0, 3).message().args())
                .containsExactly("Expert·Lead", List.of("refunds", "lead"));
    }

    private static List<Boolean> allows(Frame frame, int agent) {
        return List.of(Availability.allows(frame, agent, 0, 2), Availability.allows(frame, agent, 0, 3));
    }

    @Test
    void shiftsFitTheAgentsOwnHoursToTheMinute() {
        assertThat(within(9 * 60, 17 * 60 + 30)).isEmpty();
        assertThat(within(9 * 60 + 1, 17 * 60 + 30)).isEqualTo("0..0 by 1 costs 1");
        assertThat(within(9 * 60, 17 * 60 + 29)).isEqualTo("0..0 by 1 costs 1");
        assertThat(Grids.of("D.")
                        .agent(agent -> agent.window(monday(600, 1410)))
                        .said(AVAILABILITY))
                .containsExactly(
                        "Day (09:00–17:30) lies outside the agent’s hours 10:00–23:30",
                        "Day（09:00–17:30）超出该员工可上班的时间10:00–23:30");
    }

    private static String within(int earliest, int latest) {
        return Grids.of("DN")
                .agent(agent -> agent.window(monday(earliest, latest)))
                .audit(AVAILABILITY);
    }

    private static TimeWindow monday(int earliest, int latest) {
        return new TimeWindow(EnumSet.of(DayOfWeek.MONDAY), earliest, latest);
    }

    @Test
    void remembersNothing() {
        assertThat(AVAILABILITY.automaton(Grids.of(".").frame(), 0).isMemoryless())
                .isTrue();
        assertThat(AVAILABILITY.kind()).isEqualTo("availability");
    }
}
