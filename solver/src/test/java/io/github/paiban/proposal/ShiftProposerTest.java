package io.github.paiban.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.model.Requirement;
import io.github.paiban.model.ShiftType;
import io.github.paiban.staffing.AgentCapacity;
import io.github.paiban.staffing.Assessment;
import io.github.paiban.staffing.Discipline;
import io.github.paiban.staffing.Effort;
import io.github.paiban.staffing.IntervalNeed;
import io.github.paiban.staffing.Service;
import io.github.paiban.staffing.ServiceTarget;
import io.github.paiban.staffing.ServiceTerms;
import io.github.paiban.staffing.StreamNeeds;
import io.github.paiban.staffing.TicketShare;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Needs are hours of a day from 8:00 on, a digit for each. */
final class ShiftProposerTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);
    private static final Offset<Double> NEAR = Offset.offset(1e-6);
    private static final ServiceTerms TERMS = new ServiceTerms(
            new Effort(1, 10, 10, 10),
            1,
            Double.POSITIVE_INFINITY,
            1,
            new AgentCapacity(1, Discipline.FIRST_COME, 0.85, 0),
            new ServiceTarget(0.8, 30),
            new Assessment(Assessment.Replies.FIRST, 0, 1440, Double.POSITIVE_INFINITY),
            null);

    private static ShiftType shift(String id, int from, int to) {
        return ShiftType.of(id, id, id, LocalTime.of(from, 0), LocalTime.of(to, 0));
    }

    private static StreamNeeds needs(List<StreamNeeds.Unattended> unattended, String... days) {
        List<IntervalNeed> intervals = new ArrayList<>();
        for (int day = 0; day < days.length; day++) {
            for (int i = 0; i < days[day].length(); i++) {
                int people = days[day].charAt(i) - '0';
                int from = 60 * (8 + i);
                intervals.add(new IntervalNeed(
                        FIRST.plusDays(day),
                        from,
                        from + 60,
                        people,
                        1,
                        0,
                        people,
                        people,
                        people,
                        new Service(1, 0, 0, 0),
                        TicketShare.NONE));
            }
        }
        return new StreamNeeds(Requirement.Group.ALL, TERMS, 60, intervals, unattended, true, null);
    }

    private static NewShifts propose(StreamNeeds needs, ShiftType... shifts) {
        return new ShiftProposer(List.of(shifts), 6 * 60, 20 * 60, 60).of(List.of(needs));
    }

    @Test
    void anEveningPeakWantsAShiftThatBeginsWithIt() {
        // 8 to 22: one person but three from 16 to 20; day 8–16 and late 14–22 take 8 + 3 × 8 = 32 h.
        NewShifts found = propose(
                needs(List.of(), "11111111333311"), shift("day", 8, 16), shift("late", 14, 22), shift("half", 8, 12));

        assertThat(found.minutes()).isCloseTo(60 * 32.0, NEAR);
        NewShift best = found.saving().getFirst();
        // two people for four hours in place of eight
        assertThat(best.start()).isEqualTo(LocalTime.of(16, 0));
        assertThat(best.length()).isEqualTo(Duration.ofHours(4));
        assertThat(best.savedMinutes()).isCloseTo(60 * 8.0, NEAR);
        assertThat(best.savedShifts()).isCloseTo(0, NEAR);
    }

    @Test
    void whereTheShiftsFitNothingIsProposed() {
        assertThat(propose(needs(List.of(), "1111111122222222"), shift("day", 8, 16), shift("late", 16, 23))
                        .saving())
                .isEmpty();
    }

    @Test
    void equalDaysSaveEqually() {
        StreamNeeds one = needs(List.of(), "1111111133331111");
        StreamNeeds three = needs(List.of(), "1111111133331111", "1111111133331111", "1111111133331111");
        ShiftType[] shifts = {shift("day", 8, 16), shift("late", 16, 23), shift("half", 8, 12)};

        NewShift once = propose(one, shifts).saving().getFirst();
        NewShift thrice = propose(three, shifts).saving().getFirst();
        assertThat(thrice.savedMinutes()).isCloseTo(3 * once.savedMinutes(), NEAR);
        assertThat(thrice.start()).isEqualTo(once.start());
    }

    @Test
    void contactsBeforeTheFirstShiftAreToldOf() {
        StreamNeeds needs = needs(List.of(new StreamNeeds.Unattended(7 * 60, 8 * 60, 90)), "1333311111111111");
        NewShifts found = propose(needs, shift("day", 8, 16), shift("late", 16, 23), shift("half", 8, 12));

        assertThat(found.saving())
                .filteredOn(each -> each.start().equals(LocalTime.of(9, 0)))
                .allSatisfy(each -> assertThat(each.attended()).isZero());
        assertThat(found.saving())
                .filteredOn(each -> each.start().isBefore(LocalTime.of(8, 0)))
                .allSatisfy(each -> assertThat(each.attended()).isCloseTo(90, NEAR));
    }

    @Test
    void savingsAreThoseOfCountingAllWays() {
        SplittableRandom random = new SplittableRandom(7);
        ShiftType day = shift("day", 8, 12);
        ShiftType late = shift("late", 10, 14);
        for (int round = 0; round < 40; round++) {
            StringBuilder text = new StringBuilder();
            for (int hour = 0; hour < 6; hour++) {
                text.append((char) ('0' + random.nextInt(4)));
            }
            NewShifts found = new ShiftProposer(List.of(day, late), 9 * 60, 9 * 60, 60)
                    .of(List.of(needs(List.of(), text.toString())));
            ShiftType added =
                    new ShiftType("new", "new", "+", LocalTime.of(9, 0), day.length(), day.paid(), Set.of(), Set.of());
            double before = least(text.toString(), day, late);
            double saved =
                    found.saving().isEmpty() ? 0 : found.saving().getFirst().savedMinutes();
            assertThat(saved).as(text.toString()).isCloseTo(before - least(text.toString(), day, late, added), NEAR);
        }
    }

    /** The fewest paid minutes by trying all numbers of people on all shifts. */
    private static double least(String needs, ShiftType... shifts) {
        int[] people = new int[shifts.length];
        double best = Double.MAX_VALUE;
        while (people[shifts.length - 1] <= 4) {
            best = Math.min(best, covers(needs, people, shifts) ? paid(people, shifts) : best);
            int next = 0;
            people[next]++;
            while (people[next] > 4 && next + 1 < shifts.length) {
                people[next++] = 0;
                people[next]++;
            }
        }
        return best;
    }

    private static double paid(int[] people, ShiftType... shifts) {
        double paid = 0;
        for (int i = 0; i < shifts.length; i++) {
            paid += people[i] * shifts[i].paidMinutes();
        }
        return paid;
    }

    private static boolean covers(String needs, int[] people, ShiftType... shifts) {
        for (int hour = 0; hour < needs.length(); hour++) {
            int there = 0;
            int from = 60 * (8 + hour);
            for (int i = 0; i < shifts.length; i++) {
                there += shifts[i].startMinute() <= from && from + 60 <= shifts[i].endMinute() ? people[i] : 0;
            }
            if (there < needs.charAt(hour) - '0') {
                return false;
            }
        }
        return true;
    }
}
