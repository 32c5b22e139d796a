package io.github.paiban.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.paiban.model.Period;
import io.github.paiban.model.Requirement;
import io.github.paiban.model.ServiceCurve;
import io.github.paiban.model.ShiftType;
import io.github.paiban.model.Volume;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class MonthStaffingTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);
    private static final Period PERIOD = new Period(FIRST, FIRST.plusDays(2));
    private static final List<ShiftType> SHIFTS = List.of(
            ShiftType.of("day", "day", "D", LocalTime.of(9, 0), LocalTime.of(17, 0)),
            ShiftType.of("night", "night", "N", LocalTime.of(15, 0), LocalTime.of(23, 0)));

    @Test
    void wholePeopleKeepTheTargetInEveryAssessedInterval() {
        StreamNeeds needs = needs(ModelChoice.CHAT, terms(0.2, 9 * 60, 22 * 60));

        assertThat(needs.reachable()).isTrue();
        assertThat(needs.intervals()).isNotEmpty();
        for (IntervalNeed each : needs.intervals()) {
            assertThat(each.people()).isEqualTo((int) Math.ceil(each.scheduled() - 1e-6));
            if (each.assessed() > 0) {
                assertThat(each.service().inTime()).isGreaterThanOrEqualTo(0.8 - 1e-6);
            }
        }
    }

    @Test
    void shrinkageIsAddedBeforePeopleAreFormed() {
        StreamNeeds without = needs(ModelChoice.CHAT, terms(0, 0, 1440));
        StreamNeeds with = needs(ModelChoice.CHAT, terms(0.2, 0, 1440));

        assertThat(with.minutes()).isCloseTo(without.minutes() / 0.8, within(1e-6));
    }

    @Test
    void contactsWithoutAShiftWaitForTheNextAndAreListedWhereTheyAreAssessed() {
        StreamNeeds needs = needs(ModelChoice.CHAT, terms(0, 8 * 60, 23 * 60));

        assertThat(needs.unattended()).containsExactly(new StreamNeeds.Unattended(480, 540, 40));
        assertThat(needs.intervals().getFirst().arrivals()).isGreaterThan(20 / 1800.0);
    }

    @Test
    void outsideTheAssessedHoursOnlyTheWorkCounts() {
        StreamNeeds needs = needs(ModelChoice.CHAT, terms(0, 9 * 60, 12 * 60));

        IntervalNeed late = needs.intervals().get(10);
        assertThat(late.assessed()).isZero();
        assertThat(late.agents()).isCloseTo(late.arrivals() * 80 / 0.85, within(1e-9));
    }

    @Test
    void callCentreFormulasAskForFewerPeopleThanChatsNeed() {
        ServiceTerms terms = terms(0, 0, 1440);

        assertThat(needs(ModelChoice.ERLANG_C, terms).minutes())
                .isLessThan(needs(ModelChoice.CHAT, terms).minutes());
    }

    @Test
    void aTargetThatTypingAloneMissesIsSaidToBeOutOfReach() {
        ServiceTerms slow = ChatTerms.of(new Effort(5, 60, 60, 45));

        StreamNeeds needs = needs(ModelChoice.CHAT, slow);

        assertThat(needs.reachable()).isFalse();
        assertThat(needs.intervals()).allMatch(each -> each.people() >= 1);
    }

    @Test
    void curvesFallFromAllContacts() {
        for (ServiceCurve curve : staffing(ModelChoice.CHAT, terms(0, 0, 1440)).curves()) {
            assertThat(curve.late(0)).isCloseTo(20, within(1e-9));
            assertThat(curve.late(100)).isLessThan(1);
        }
    }

    @Test
    void peopleByShiftMeetTheNeedsOfTheDay() {
        StreamNeeds needs = needs(ModelChoice.CHAT, terms(0, 9 * 60, 23 * 60));

        Map<LocalDate, Map<ShiftType, Integer>> people = new ShiftNeeds(SHIFTS).of(needs);

        for (IntervalNeed each : needs.intervals()) {
            int there = people.getOrDefault(each.date(), Map.of()).entrySet().stream()
                    .filter(entry -> entry.getKey().startMinute() <= each.fromMinute()
                            && entry.getKey().endMinute() >= each.toMinute())
                    .mapToInt(Map.Entry::getValue)
                    .sum();
            assertThat(there).isGreaterThanOrEqualTo(each.people());
        }
    }

    private static StreamNeeds needs(ModelChoice choice, ServiceTerms terms) {
        return staffing(choice, terms).needs().getFirst();
    }

    /** Twenty chats each half-hour from 8 to 23. */
    private static MonthStaffing staffing(ModelChoice choice, ServiceTerms terms) {
        List<Volume> volumes = new ArrayList<>();
        for (LocalDate date : PERIOD.dates().toList()) {
            for (int minute = 480; minute < 1380; minute += 30) {
                volumes.add(new Volume(date, minute, minute + 30, minute < 540 ? 10 : 20, Requirement.Group.ALL));
            }
        }
        return new MonthStaffing(PERIOD, SHIFTS, new Workload(volumes, ServicePlan.of(terms)), choice);
    }

    private static ServiceTerms terms(double shrinkage, int fromMinute, int toMinute) {
        return ChatTerms.of(
                new Effort(5, 8, 18, 45),
                0.85,
                shrinkage,
                new Assessment(Assessment.Replies.FIRST, fromMinute, toMinute, Double.POSITIVE_INFINITY));
    }
}
