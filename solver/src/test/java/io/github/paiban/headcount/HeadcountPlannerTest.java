package io.github.paiban.headcount;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.headcount.DeskPlan.State;
import io.github.paiban.law.LawProfile;
import io.github.paiban.model.Requirement;
import io.github.paiban.model.Role;
import io.github.paiban.rules.DayFilter;
import io.github.paiban.rules.Limits;
import io.github.paiban.rules.Rule;
import io.github.paiban.rules.RuleHead;
import io.github.paiban.rules.column.RoleCount;
import io.github.paiban.rules.row.Run;
import io.github.paiban.staffing.ServiceTarget;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

final class HeadcountPlannerTest {
    private static final Rule FIVE_DAYS = new Run(RuleHead.must("five-days"), List.of("work"), Limits.atMost(5));

    @Test
    void moreVolumeNeverNeedsFewerPeople() {
        HeadcountQuestion question = Samples.question(Samples.work(60), FIVE_DAYS);

        List<Integer> people = DoubleStream.of(0.4, 0.9, 1, 1.03, 1.3, 1.8)
                .mapToObj(times -> people(question.withVolumeTimes(times)))
                .toList();

        assertThat(people).isSorted();
        assertThat(people.getLast()).isGreaterThan(people.getFirst());
    }

    @Test
    void aLooserTargetNeverNeedsMorePeople() {
        HeadcountQuestion question = Samples.question(Samples.work(60), FIVE_DAYS);

        List<Integer> people = DoubleStream.of(0.5, 0.75, 0.85, 0.9, 0.97)
                .mapToObj(share -> people(question.withTerms(terms ->
                        terms.with(new ServiceTarget(share, terms.target().within())))))
                .toList();

        assertThat(people).isSorted();
        assertThat(people.getLast()).isGreaterThan(people.getFirst());
    }

    @Test
    void moreTimeToReplyNeverNeedsMorePeople() {
        HeadcountQuestion question = Samples.question(Samples.work(60), FIVE_DAYS);

        List<Integer> people = DoubleStream.of(300, 60, 40, 30, 25)
                .mapToObj(within -> people(question.withTerms(terms -> terms.with(new ServiceTarget(0.8, within)))))
                .toList();

        assertThat(people).isSorted();
        assertThat(people.getLast()).isGreaterThan(people.getFirst());
    }

    private static int people(HeadcountQuestion question) {
        MonthPlan month = only(question);
        assertThat(month.state()).isEqualTo(State.CONFIRMED);
        assertThat(month.people()).isGreaterThanOrEqualTo(month.bound());
        return month.people();
    }

    private static MonthPlan only(HeadcountQuestion question) {
        return HeadcountPlanner.plan(question, Samples.QUICK).months().getFirst();
    }

    @Test
    void oneFewerIsExplained() {
        DeskPlan desk =
                only(Samples.question(Samples.work(60), FIVE_DAYS)).desks().getFirst();

        Shortfall fewer = Objects.requireNonNull(desk.fewer());
        assertThat(fewer.people()).isEqualTo(desk.people() - 1);
        assertThat(fewer.binding()).isEqualTo("five-days");
        assertThat(desk.served()).allMatch(Served::isMet);
    }

    @Test
    void rulesThatBindMoreNeedNoFewerPeople() {
        Rule threeDays = new Run(RuleHead.must("three-days"), List.of("work"), Limits.atMost(1));

        assertThat(people(Samples.question(Samples.work(60), threeDays)))
                .isGreaterThan(people(Samples.question(Samples.work(60))));
    }

    @Test
    void aStreamThatNobodyServesIsSaid() {
        MonthWork work = Samples.work(60, new Requirement.Group(null, "coffee", null));

        assertThat(only(Samples.question(work)).state()).isEqualTo(State.UNSERVED);
    }

    @Test
    void aRoleThatNobodyMayHaveIsNamedAsTheHindrance() {
        Rule boss = new RoleCount(RuleHead.must("boss-daily"), "boss", DayFilter.ALL, Limits.exactly(1));
        HeadcountQuestion plain = Samples.question(Samples.work(20), boss);
        Role role = new Role("boss", "Boss", "B", Set.of("late"), Set.of("crown"), null);
        HeadcountQuestion question = new HeadcountQuestion(
                plain.shifts(),
                List.of(role),
                plain.team(),
                plain.rules(),
                List.of(),
                plain.months(),
                plain.flow(),
                null);

        DeskPlan desk = only(question).desks().getFirst();

        assertThat(desk.state()).isEqualTo(State.NONE);
        assertThat(desk.hindrances()).extracting(each -> each.key()).contains("rules.role-count.min");
    }

    @Test
    void withoutTimeOnlyTheBoundIsSaid() {
        HeadcountQuestion question = Samples.question(Samples.work(60), FIVE_DAYS);
        HeadcountOptions none = Samples.QUICK.withTimeLimit(Duration.ZERO);

        MonthPlan month = HeadcountPlanner.plan(question, none).months().getFirst();

        assertThat(month.state()).isEqualTo(State.ESTIMATED);
        assertThat(month.people()).isEqualTo(month.bound());
    }

    @Test
    void theLawIsHeldAgainstTheRosterWhereItIsAskedFor() {
        HeadcountQuestion plain = Samples.question(Samples.work(60));
        HeadcountQuestion question = new HeadcountQuestion(
                plain.shifts(),
                plain.roles(),
                plain.team(),
                plain.rules(),
                List.of(),
                plain.months(),
                plain.flow(),
                LawProfile.STANDARD);

        MonthPlan month = only(question);

        assertThat(Objects.requireNonNull(month.law()).hours()).hasSize(month.people());
    }

    @Test
    void equalQuestionsHaveEqualAnswers() {
        HeadcountQuestion question = Samples.question(Samples.work(60), FIVE_DAYS);

        assertThat(only(question).desks()).isEqualTo(only(question).desks());
    }

    @Test
    void peakDaysAreFoundAndSized() {
        MonthWork work = Samples.work(60);
        List<io.github.paiban.model.Volume> volumes = new ArrayList<>(work.workload().volumes().stream()
                .map(each -> each.date().equals(Samples.FIRST.plusDays(4)) ? MonthWork.times(each, 2) : each)
                .toList());
        MonthWork peaked = new MonthWork(
                work.period(),
                new io.github.paiban.staffing.Workload(volumes, work.workload().plan()),
                work.source(),
                Set.of(Samples.FIRST.plusDays(4)));

        MonthPlan month = only(Samples.question(peaked));

        assertThat(month.peaks()).singleElement().satisfies(peak -> {
            assertThat(peak.from()).isEqualTo(Samples.FIRST.plusDays(4));
            assertThat(peak.isPromotion()).isTrue();
            assertThat(peak.people()).isPositive();
        });
        assertThat(month.usualPeople()).isLessThan(month.people() + 1);
    }
}
