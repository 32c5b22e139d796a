package io.github.paiban;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.model.Agent;
import io.github.paiban.model.Duty;
import io.github.paiban.model.Period;
import io.github.paiban.model.Requirement;
import io.github.paiban.model.Roster;
import io.github.paiban.model.ShiftType;
import io.github.paiban.model.ShopMonth;
import io.github.paiban.rostering.Cancellation;
import io.github.paiban.rostering.Certificate;
import io.github.paiban.rostering.ProgressListener;
import io.github.paiban.rostering.SearchResult;
import io.github.paiban.rostering.SolveOptions;
import io.github.paiban.rostering.StopReason;
import io.github.paiban.rules.Audit;
import io.github.paiban.rules.Level;
import io.github.paiban.rules.Limits;
import io.github.paiban.rules.RosterProblem;
import io.github.paiban.rules.RuleBook;
import io.github.paiban.rules.RuleHead;
import io.github.paiban.rules.Scope;
import io.github.paiban.rules.Terms;
import io.github.paiban.rules.column.Cover;
import io.github.paiban.rules.row.Availability;
import io.github.paiban.rules.row.Run;
import java.time.Duration;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Seven people who are needed by fives, with at most six days in a row. */
final class SecondLookTest {
    private static final Period NOVEMBER = Period.ofMonth(YearMonth.of(2026, 11));
    private static final ShiftType DAY = ShiftType.of("day", "Day", "D", LocalTime.of(9, 0), LocalTime.of(17, 0));
    private static final List<Agent> PEOPLE =
            IntStream.range(0, 7).mapToObj(i -> Agent.of("A" + i, "A" + i)).toList();

    private static Terms terms(int needed) {
        ShopMonth month = ShopMonth.builder(NOVEMBER)
                .shifts(List.of(DAY))
                .agents(PEOPLE)
                .requirements(NOVEMBER.dates()
                        .map(date -> Requirement.onShift(date, DAY, needed))
                        .toList())
                .build();
        return Terms.of(new RosterProblem(
                month,
                RuleBook.of(
                        new Availability(RuleHead.must("availability")),
                        new Run(RuleHead.must("run"), List.of("work"), Limits.atMost(6)),
                        new Cover(new RuleHead("cover", Level.MUST, 1, Scope.ALL), 1, 1))));
    }

    /** A search that ended with nobody at work. */
    private static SearchResult nobody(Terms terms) {
        Map<String, List<Duty>> rows =
                PEOPLE.stream().collect(Collectors.toMap(Agent::id, any -> Collections.nCopies(30, Duty.OFF)));
        Roster roster = new Roster(NOVEMBER, rows);
        Certificate certificate = Certificate.none(Audit.of(terms).judge(roster).score());
        return new SearchResult(roster, certificate, StopReason.UNIMPROVED, Duration.ofSeconds(3), 70);
    }

    private static SolveOptions options() {
        return SolveOptions.defaults()
                .withTimeLimit(Duration.ofMinutes(10))
                .withThreads(1)
                .withStepLimit(4_000);
    }

    private static SearchResult after(SearchResult found, Terms terms) {
        return SecondLook.after(found, terms, options(), ProgressListener.NONE);
    }

    @Test
    void aLegalRosterIsFoundWhereThereIsOne() {
        Terms terms = terms(5);
        SearchResult second = after(nobody(terms), terms);

        assertThat(Audit.of(terms).judge(second.roster()).score().isLegal()).isTrue();
        assertThat(second.steps()).isGreaterThanOrEqualTo(70);
        assertThat(second.elapsed()).isGreaterThan(Duration.ofSeconds(3));
        assertThat(after(second, terms)).as("nothing is left to look for").isSameAs(second);
    }

    @Test
    void whereNoneIsFoundTheFirstStays() {
        Terms tooMany = terms(8);
        SearchResult nobody = nobody(tooMany);
        assertThat(after(nobody, tooMany)).isSameAs(nobody);
    }

    @Test
    void whoeverEndedTheSearchIsNotKeptWaiting() {
        Terms terms = terms(5);
        SearchResult nobody = nobody(terms);
        Cancellation cancelled = new Cancellation();
        cancelled.cancel();
        assertThat(SecondLook.after(nobody, terms, options().withCancellation(cancelled), ProgressListener.NONE))
                .isSameAs(nobody);
    }
}
