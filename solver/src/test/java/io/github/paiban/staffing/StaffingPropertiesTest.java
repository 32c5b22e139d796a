package io.github.paiban.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.paiban.model.Period;
import io.github.paiban.model.Requirement;
import io.github.paiban.model.ShiftType;
import io.github.paiban.model.Volume;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds of needs whatever the volumes: ten days drawn by seeds, by each model. */
final class StaffingPropertiesTest {
    private static final int SEEDS = 10;
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 2);
    private static final Period DAY = new Period(FIRST, FIRST.plusDays(1));
    private static final List<ShiftType> SHIFTS =
            List.of(ShiftType.of("day", "Day", "D", LocalTime.of(9, 0), LocalTime.of(21, 0)));

    private static List<Volume> volumes(long seed, double times) {
        Random random = new Random(seed);
        List<Volume> volumes = new ArrayList<>();
        for (int from = 9 * 60; from < 21 * 60; from += 30) {
            double contacts = times * (1 + random.nextInt(120));
            volumes.add(new Volume(FIRST, from, from + 30, contacts, Requirement.Group.ALL));
        }
        return volumes;
    }

    private static StreamNeeds needs(ModelChoice model, List<Volume> volumes, ServiceTarget target) {
        ServiceTerms usual = ServicePlan.usual().general();
        ServiceTerms terms = new ServiceTerms(
                new Effort(4, 8, 12, 40),
                usual.variation(),
                200,
                4,
                new AgentCapacity(4, Discipline.FIRST_COME, 0.85, 0.1),
                target,
                usual.assessment(),
                null);
        Workload work = new Workload(volumes, ServicePlan.of(terms));
        return new MonthStaffing(DAY, SHIFTS, work, model).needs().getFirst();
    }

    private static void assertNoneFewer(StreamNeeds more, StreamNeeds less) {
        for (int i = 0; i < less.intervals().size(); i++) {
            IntervalNeed least = less.intervals().get(i);
            assertThat(more.intervals().get(i).people())
                    .as("minute %d", least.fromMinute())
                    .isGreaterThanOrEqualTo(least.people());
            assertThat(more.intervals().get(i).scheduled()).isGreaterThanOrEqualTo(least.scheduled() - 1e-6);
        }
        assertThat(more.minutes()).isGreaterThan(less.minutes());
    }

    @ParameterizedTest
    @EnumSource(ModelChoice.class)
    void moreVolumeNeverNeedsFewerPeopleInAnyInterval(ModelChoice model) {
        ServiceTarget target = new ServiceTarget(0.8, 30);
        for (long seed = 0; seed < SEEDS; seed++) {
            StreamNeeds less = needs(model, volumes(seed, 1), target);
            for (double times : new double[] {1.01, 1.1, 1.7}) {
                assertNoneFewer(needs(model, volumes(seed, times), target), less);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(ModelChoice.class)
    void aLooserTargetNeverNeedsMorePeopleInAnyInterval(ModelChoice model) {
        for (long seed = 0; seed < SEEDS; seed++) {
            StreamNeeds strict = needs(model, volumes(seed, 1), new ServiceTarget(0.85, 30));
            assertThat(strict.reachable()).isTrue();
            assertNoneFewer(strict, needs(model, volumes(seed, 1), new ServiceTarget(0.8, 30)));
            assertNoneFewer(strict, needs(model, volumes(seed, 1), new ServiceTarget(0.85, 40)));
        }
    }

    @ParameterizedTest
    @EnumSource(ModelChoice.class)
    void totalsAreTheSumsOfTheirIntervals(ModelChoice model) {
        for (long seed = 0; seed < SEEDS; seed++) {
            List<Volume> volumes = volumes(seed, 1);
            StreamNeeds needs = needs(model, volumes, new ServiceTarget(0.8, 30));

            assertThat(needs.intervals().stream()
                            .mapToDouble(IntervalNeed::contacts)
                            .sum())
                    .isCloseTo(volumes.stream().mapToDouble(Volume::contacts).sum(), within(1e-6));
            assertThat(needs.minutes())
                    .isCloseTo(
                            needs.intervals().stream()
                                    .mapToDouble(each -> 30 * each.scheduled())
                                    .sum(),
                            within(1e-6));
        }
    }
}
