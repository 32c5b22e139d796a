package io.github.paiban.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.Paiban;
import io.github.paiban.doctor.Contradiction.Member;
import io.github.paiban.doctor.Diagnosis.Verdict;
import io.github.paiban.model.Agent;
import io.github.paiban.model.Period;
import io.github.paiban.model.Requirement;
import io.github.paiban.model.ShiftType;
import io.github.paiban.model.ShopMonth;
import io.github.paiban.notice.Texts;
import io.github.paiban.rules.Breach;
import io.github.paiban.rules.DayFilter;
import io.github.paiban.rules.Level;
import io.github.paiban.rules.Limits;
import io.github.paiban.rules.RosterProblem;
import io.github.paiban.rules.Rule;
import io.github.paiban.rules.RuleBook;
import io.github.paiban.rules.RuleHead;
import io.github.paiban.rules.Scope;
import io.github.paiban.rules.Terms;
import io.github.paiban.rules.Window;
import io.github.paiban.rules.column.Cover;
import io.github.paiban.rules.row.Availability;
import io.github.paiban.rules.row.Count;
import io.github.paiban.rules.row.Hours;
import io.github.paiban.rules.row.Run;
import java.time.Duration;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Limits of labour law, written as must rules, against what the shop asks for: a month of people and shifts of many lengths. */
final class LawLimitsTest {
    private static final int PEOPLE = 8;
    private static final Period NOVEMBER = Period.ofMonth(YearMonth.of(2026, 11));
    private static final List<ShiftType> SHIFTS = List.of(
            ShiftType.of("early", "Early", "E", LocalTime.of(8, 0), LocalTime.of(16, 0)),
            ShiftType.of("late", "Late", "L", LocalTime.of(16, 0), LocalTime.of(22, 30)),
            ShiftType.of("half", "Half", "H", LocalTime.of(10, 0), LocalTime.of(15, 30)));
    private static final Availability AVAILABILITY = new Availability(RuleHead.must("availability"));
    private static final Run RUN = new Run(RuleHead.must("run"), List.of("work"), Limits.atMost(7));

    private static Hours hours(String id, Limits minutes) {
        return new Hours(RuleHead.must(id), Window.PERIOD, minutes);
    }

    private static Diagnosis examine(RosterProblem problem) {
        return Paiban.diagnose(problem, new Effort(Duration.ofMinutes(5), 1, 1, System::nanoTime));
    }

    private static RosterProblem problem(int early, Rule... rules) {
        ShopMonth month = ShopMonth.builder(NOVEMBER)
                .shifts(SHIFTS)
                .agents(IntStream.range(0, PEOPLE)
                        .mapToObj(i -> Agent.of("A" + i, "Agent " + i))
                        .toList())
                .requirements(NOVEMBER.dates()
                        .map(date -> Requirement.onShift(date, SHIFTS.getFirst(), early))
                        .toList())
                .build();
        RuleBook book = new RuleBook(
                Stream.concat(Stream.of(AVAILABILITY, RUN), Stream.of(rules)).toList());
        return new RosterProblem(month, book);
    }

    private static Set<String> rules(Contradiction contradiction) {
        return contradiction.members().stream().map(Member::group).collect(Collectors.toSet());
    }

    private static void assertIsSolved(Diagnosis diagnosis, Set<String> contradictory) {
        assertThat(diagnosis.remedies())
                .isNotEmpty()
                .allSatisfy(remedy -> assertThat(remedy.breaches().stream()
                                .filter(breach -> breach.level() == Level.MUST)
                                .map(Breach::rule))
                        .isSubsetOf(contradictory));
    }

    @Test
    void hoursThatNobodyCanHaveTogetherAreNamedAlone() {
        Diagnosis diagnosis =
                examine(problem(1, hours("most", Limits.atMost(201 * 60)), hours("least", Limits.atLeast(208 * 60))));

        assertThat(diagnosis.verdict()).isEqualTo(Verdict.CONTRADICTORY);
        Contradiction first = diagnosis.contradictions().getFirst();
        assertThat(rules(first)).containsExactlyInAnyOrder("most", "least");
        assertThat(first.isMinimal()).isTrue();
        assertThat(first.alike()).hasSize(PEOPLE - 1);
        assertIsSolved(diagnosis, Set.of("most", "least"));
    }

    @Test
    void aWeeklyRestAgainstWorkForAllEveryDayIsNamed() {
        Count rest = new Count(
                RuleHead.must("weekly-rest"),
                "rest-days",
                List.of("rest"),
                DayFilter.ALL,
                Window.WEEK,
                Limits.atLeast(1));
        Cover cover = new Cover(new RuleHead("cover", Level.MUST, 1, Scope.ALL), 1, 0);
        RosterProblem problem = problem(PEOPLE, rest, cover);
        Diagnosis diagnosis = examine(problem);

        assertThat(diagnosis.verdict()).isEqualTo(Verdict.CONTRADICTORY);
        assertThat(diagnosis.contradictions())
                .isNotEmpty()
                .allSatisfy(each -> assertThat(rules(each)).containsExactlyInAnyOrder("weekly-rest", "cover"));
        Contradiction first = diagnosis.contradictions().getFirst();
        assertThat(first.isMinimal()).isTrue();
        // one person's rest, and no more of the cover than one week's
        assertThat(first.pieces()).hasSize(1 + 7);
        assertThat(first.members())
                .anySatisfy(member -> assertThat(
                                Texts.in(Locale.ENGLISH).say(new PieceWords(Terms.of(problem)).say(member)))
                        .startsWith("cover in 7 places from Mon 2 Nov to Sun 8 Nov"));
        assertIsSolved(diagnosis, Set.of("weekly-rest", "cover"));
    }
}
