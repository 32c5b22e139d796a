package io.github.paiban.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.Paiban;
import io.github.paiban.RandomMonths;
import io.github.paiban.doctor.Action.Pay;
import io.github.paiban.doctor.Diagnosis.Verdict;
import io.github.paiban.model.Period;
import io.github.paiban.model.Roster;
import io.github.paiban.notice.Message;
import io.github.paiban.notice.Texts;
import io.github.paiban.rules.Audit;
import io.github.paiban.rules.Level;
import io.github.paiban.rules.RosterProblem;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class RemedyTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);
    private static final Wages WAGES = new Wages(
            new BigDecimal("20"), new BigDecimal("4500"), new BigDecimal("1000"), Currency.getInstance("CNY"));

    @Test
    void everyRemedyIsARosterThatBreaksWhatItSaysAndEveryContradictionHasAWayOutForSeeds1To12() {
        int remedies = 0;
        for (long seed = 1; seed <= 12; seed++) {
            RosterProblem problem = RandomMonths.small(seed, 3, 8);
            Diagnosis diagnosis = Paiban.diagnose(problem, effort());
            if (diagnosis.verdict() != Verdict.CONTRADICTORY) {
                continue;
            }
            assertThat(diagnosis.remedies()).as("seed " + seed).isNotEmpty();
            for (Remedy remedy : diagnosis.remedies()) {
                if (remedy.hire() == null) {
                    remedies++;
                    assertThat(Audit.of(problem).judge(remedy.roster()).at(Level.MUST))
                            .isEqualTo(remedy.breaches());
                    assertThat(remedy.actions()).isNotEmpty();
                }
            }
            diagnosis.contradictions().forEach(RemedyTest::hasAWayOut);
        }
        assertThat(remedies).isPositive();
    }

    private static void hasAWayOut(Contradiction contradiction) {
        assertThat(contradiction.ways()).isNotEmpty();
        contradiction.ways().stream()
                .flatMap(way -> way.actions().stream())
                .forEach(action -> Stream.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)
                        .forEach(locale -> assertThat(Texts.in(locale).say(action.said()))
                                .isNotBlank()
                                .doesNotContain("doctor.do")));
    }

    @Test
    void workIsPricedByTheHourAndByTheDayOnWhichItFalls() {
        assertThat(WAGES.price(action(Pay.NONE, 0))).isEmpty();
        assertThat(WAGES.price(action(Pay.PLAIN, 90))).contains(new BigDecimal("30.00"));
        assertThat(WAGES.price(action(Pay.REST_DAY, 90))).contains(new BigDecimal("60.00"));
    }

    private static Action action(Pay pay, long minutes) {
        return new Action(Message.literal("work"), pay, minutes);
    }

    @Test
    void whoeverIsHiredCostsTheRestOfTheMonthAndIsFoundAndTrainedOnce() {
        Roster roster = new Roster(new Period(FIRST, FIRST.plusDays(30)), Map.of());
        Remedy.Hire hire = new Remedy.Hire(2, Set.of(), FIRST.plusDays(20), "");
        Remedy remedy = new Remedy(Remedy.Kind.HIRE, List.of(), List.of(), List.of(), true, hire, roster);

        assertThat(WAGES.price(remedy)).contains(new BigDecimal("5000.00"));
    }

    @Test
    void whatAddsNoWorkComesFirstThenTheCheapestAndWhatCostsTheSameStaysInOrder() {
        Roster roster = new Roster(new Period(FIRST, FIRST.plusDays(30)), Map.of());
        Remedy dear = remedy(roster, action(Pay.REST_DAY, 60));
        Remedy cheap = remedy(roster, action(Pay.PLAIN, 90), action(Pay.NONE, 0));
        Remedy free = remedy(roster, action(Pay.NONE, 0));
        Remedy asCheap = remedy(roster, action(Pay.PLAIN, 60), action(Pay.PLAIN, 30));
        Diagnosis diagnosis = new Diagnosis(
                Verdict.CONTRADICTORY,
                null,
                List.of(new Contradiction(List.of(), true, List.of(way(dear), way(free)), List.of())),
                List.of(dear, cheap, free, asCheap),
                true,
                Duration.ZERO);

        Diagnosis sorted = diagnosis.cheapestFirst(WAGES);

        assertThat(sorted.remedies()).containsExactly(free, cheap, asCheap, dear);
        assertThat(sorted.contradictions().getFirst().ways()).containsExactly(way(free), way(dear));
    }

    private static Remedy remedy(Roster roster, Action... actions) {
        return new Remedy(Remedy.Kind.RULE, List.of("rest"), List.of(), List.of(actions), true, null, roster);
    }

    private static Way way(Remedy remedy) {
        return new Way(List.of(), List.of(), remedy.actions());
    }

    @Test
    void daysThatFollowEachOtherAreAStretchFromThreeOn() {
        assertThat(Days.say(List.of(day(3), day(1), day(2), day(5), day(8), day(9), day(8))))
                .containsExactly(Message.of("doctor.days", day(1), day(3)), day(5), day(8), day(9));
    }

    private static LocalDate day(int day) {
        return FIRST.withDayOfMonth(day);
    }

    private static Effort effort() {
        return new Effort(Duration.ofMinutes(5), 1, 1, System::nanoTime);
    }
}
