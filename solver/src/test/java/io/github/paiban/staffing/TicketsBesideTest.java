package io.github.paiban.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.paiban.model.Period;
import io.github.paiban.model.Requirement;
import io.github.paiban.model.ServiceCurve;
import io.github.paiban.model.ShiftType;
import io.github.paiban.model.Tickets;
import io.github.paiban.model.Volume;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** One day, open from nine to five, with forty chats an hour where there are any; tickets of ten minutes. */
final class TicketsBesideTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 2);
    private static final Period DAY = new Period(FIRST, FIRST.plusDays(1));
    private static final List<ShiftType> SHIFTS =
            List.of(ShiftType.of("day", "day", "D", LocalTime.of(9, 0), LocalTime.of(17, 0)));
    private static final int SLOTS = 288;

    @Test
    void chatsAndTicketsAreStaffedTogether() {
        Workload chatsAlone = new Workload(chats(), ServicePlan.usual());
        Workload both = new Workload(chats(), List.of(tickets(540, 1020, 120, 120)), ServicePlan.usual());

        StreamNeeds without = staffing(chatsAlone).needs().getFirst();
        StreamNeeds with = staffing(both).needs().getFirst();

        TicketNeeds tickets = Objects.requireNonNull(with.tickets());
        assertThat(tickets.workMinutes()).isCloseTo(1200, within(1e-6));
        assertThat(tickets.idleMinutes()).isPositive();
        for (int i = 0; i < without.intervals().size(); i++) {
            IntervalNeed alone = without.intervals().get(i);
            IntervalNeed together = with.intervals().get(i);
            assertThat(together.people())
                    .isEqualTo(alone.people() + together.tickets().people());
            assertThat(together.service().occupancy()).isLessThanOrEqualTo(0.85 + 1e-9);
            assertThat(together.service().inTime()).isEqualTo(alone.service().inTime());
        }
    }

    @Test
    void theCurveSaysWhatFewerPeopleLeaveUndone() {
        Workload work = new Workload(List.of(), List.of(tickets(540, 1020, 96, 120)), ServicePlan.usual());
        MonthStaffing staffing = staffing(work);

        List<ServiceCurve> curves = staffing.curves();

        double left =
                Objects.requireNonNull(staffing.needs().getFirst().tickets()).left();
        double all = curves.stream().mapToDouble(curve -> curve.late(0)).sum();
        assertThat(all + left).isCloseTo(96, within(1e-3));
        for (ServiceCurve curve : curves) {
            assertThat(curve.late(100)).isZero();
        }
    }

    @Test
    void aRostersPeopleDecideHowManyAreLate() {
        Workload work = new Workload(List.of(), List.of(tickets(540, 720, 48, 60)), ServicePlan.usual());
        int[] nobody = new int[SLOTS];
        int[] six = new int[SLOTS];
        Arrays.fill(six, 108, 204, 6);

        assertThat(outcome(work, nobody).late()).isCloseTo(48, within(1e-6));
        assertThat(outcome(work, six).late()).isZero();
    }

    private static TicketOutcome outcome(Workload work, int[] present) {
        return staffing(work).tickets(group -> present).values().iterator().next();
    }

    private static MonthStaffing staffing(Workload work) {
        return new MonthStaffing(DAY, SHIFTS, work, ModelChoice.CHAT);
    }

    private static List<Volume> chats() {
        List<Volume> volumes = new ArrayList<>();
        for (int minute = 540; minute < 1020; minute += 30) {
            volumes.add(new Volume(FIRST, minute, minute + 30, 20, Requirement.Group.ALL));
        }
        return volumes;
    }

    private static Tickets tickets(int from, int to, double count, int due) {
        return new Tickets(FIRST, from, to, count, 600, due, Requirement.Group.ALL);
    }
}
