package io.github.paiban.headcount;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.headcount.DeskPlan.State;
import io.github.paiban.model.Agent;
import io.github.paiban.model.Requirement;
import io.github.paiban.model.Role;
import io.github.paiban.rules.DayFilter;
import io.github.paiban.rules.Limits;
import io.github.paiban.rules.Rule;
import io.github.paiban.rules.RuleHead;
import io.github.paiban.rules.column.RoleCount;
import io.github.paiban.rules.row.Run;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/** Desks of dozens, desks under common rules, and what is said where time runs out. */
final class DesksTest {
    private static final Rule FIVE_DAYS = new Run(RuleHead.must("five-days"), List.of("work"), Limits.atMost(5));

    /** Numbers above 16 are tried by eighths first; the properties hold for them as well. */
    @Test
    void largerDesksKeepTheirOrderToo() {
        HeadcountQuestion question = Samples.question(Samples.work(900), FIVE_DAYS);

        List<Integer> people = DoubleStream.of(1, 1.05, 1.4)
                .mapToObj(times -> people(question.withVolumeTimes(times)))
                .toList();

        assertThat(people).isSorted();
        assertThat(people.getFirst()).isGreaterThan(20);
    }

    private static int people(HeadcountQuestion question) {
        MonthPlan month = only(question);
        assertThat(month.state()).isEqualTo(State.CONFIRMED);
        DeskPlan desk = month.desks().getFirst();
        assertThat(Objects.requireNonNull(desk.fewer()).people()).isEqualTo(desk.people() - 1);
        return month.people();
    }

    private static MonthPlan only(HeadcountQuestion question) {
        return HeadcountPlanner.plan(question, Samples.QUICK).months().getFirst();
    }

    /** One late duty for both desks, which few may have: keeping it may cost changes and people, but not the service. */
    @Test
    void rulesAcrossDesksAreKeptWithoutLosingTheService() {
        MonthWork work =
                Samples.work(60, new Requirement.Group(null, "tea", null), new Requirement.Group(null, "coffee", null));
        Rule duty = new RoleCount(RuleHead.must("late-duty"), "duty", DayFilter.ALL, Limits.exactly(1));
        HeadcountQuestion plain = Samples.question(work, FIVE_DAYS, duty);
        HeadcountQuestion question = new HeadcountQuestion(
                plain.shifts(),
                List.of(new Role("duty", "Duty", "!", Set.of("late"), Set.of("duty"), null)),
                List.of(
                        Agent.builder("1").skills("tea", "duty").build(),
                        Agent.builder("2").skills("tea").build(),
                        Agent.builder("3").skills("tea").build(),
                        Agent.builder("4").skills("coffee", "duty").build(),
                        Agent.builder("5").skills("coffee").build(),
                        Agent.builder("6").skills("coffee").build()),
                plain.rules(),
                List.of(),
                plain.months(),
                plain.flow(),
                null);

        MonthPlan month = only(question);

        assertThat(month.desks()).hasSize(2);
        JointPlan joint = Objects.requireNonNull(month.joint());
        assertThat(joint.rules()).containsExactly("late-duty");
        assertThat(joint.isConfirmed())
                .as(joint.broken() + " " + joint.served())
                .isTrue();
        assertThat(joint.team()).hasSize(month.people());
    }

    @Test
    void whereTimeRunsOutTheNumbersNotTriedAreSaid() {
        HeadcountQuestion question = Samples.question(Samples.work(900), FIVE_DAYS);
        int smallest = people(question);
        boolean isSaid = false;
        for (long looks = 2; looks < 6; looks++) {
            long most = looks;
            AtomicLong clock = new AtomicLong();
            HeadcountOptions some =
                    new HeadcountOptions(40, 8, 2, 1, 1, Duration.ofNanos(most), clock::getAndIncrement);

            DeskPlan desk = HeadcountPlanner.plan(question, some)
                    .months()
                    .getFirst()
                    .desks()
                    .getFirst();

            assertThat(desk.people()).isGreaterThanOrEqualTo(desk.bound().people());
            if (desk.state() == State.CONFIRMED && desk.people() > smallest) {
                Shortfall fewer = Objects.requireNonNull(desk.fewer());
                isSaid |= fewer.people() < desk.people() - 1;
            }
        }
        assertThat(isSaid).isTrue();
    }
}
