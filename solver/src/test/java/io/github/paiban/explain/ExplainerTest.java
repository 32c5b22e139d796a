package io.github.paiban.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.paiban.model.Agent;
import io.github.paiban.model.Duty;
import io.github.paiban.model.Period;
import io.github.paiban.model.Request;
import io.github.paiban.model.Roster;
import io.github.paiban.model.ShiftType;
import io.github.paiban.model.ShopMonth;
import io.github.paiban.model.ShopMonthBuilder;
import io.github.paiban.rules.Audit;
import io.github.paiban.rules.Breach;
import io.github.paiban.rules.Limits;
import io.github.paiban.rules.RosterProblem;
import io.github.paiban.rules.RuleBook;
import io.github.paiban.rules.RuleHead;
import io.github.paiban.rules.Score;
import io.github.paiban.rules.Terms;
import io.github.paiban.rules.row.Run;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class ExplainerTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);
    private static final ShiftType DAY = ShiftType.of("day", "白班", "白", LocalTime.of(9, 0), LocalTime.of(17, 30));
    private static final ShiftType NIGHT = ShiftType.of("night", "晚班", "晚", LocalTime.of(17, 0), LocalTime.of(23, 30));

    private static final Run AT_MOST_TWO_DAYS = new Run(RuleHead.must("run"), List.of("work"), Limits.atMost(2));
    private static final AtMostTogether TWO_BY_DAY = new AtMostTogether(RuleHead.should("by-day", 100), "day", 2, 2);
    private static final RuleBook RULES = RuleBook.of(AT_MOST_TWO_DAYS, TWO_BY_DAY);

    @Test
    void whatStandsThereComesWithTheBreachesItTakesPartIn() {
        Explainer explainer = Explainer.of(problem("ab", RULES), roster("a DDD. b ...D"));

        CellExplanation cell = explainer.cell("a", FIRST.plusDays(2));

        assertThat(cell.duty()).isEqualTo(Duty.of("day"));
        assertThat(cell.breaches()).extracting(Breach::rule).containsExactly("run", "by-day");
    }

    @Test
    void anAlternativeSaysWhichBreachComesAndWhichGoes() {
        Explainer explainer = Explainer.of(problem("ab", RULES), roster("a DDD. b DD.D"));

        Alternative off = alternative(explainer.cell("a", FIRST.plusDays(2)), Duty.OFF);

        assertThat(off.difference()).isEqualTo(new Score(-1, 100, 0));
        assertThat(off.isForbidden()).isFalse();
        RuleChange run = off.changes().get(0);
        assertThat(run.rule()).isEqualTo("run");
        assertThat(run.difference()).isEqualTo(-1);
        assertThat(run.disappearing()).hasSize(1);
        assertThat(run.appearing()).isEmpty();
        RuleChange cover = off.changes().get(1);
        assertThat(cover.appearing()).extracting(Breach::cost).containsExactly(200L);
        assertThat(cover.disappearing()).extracting(Breach::cost).containsExactly(100L);
    }

    @Test
    void anAlternativeThatBreaksAMustRuleIsForbiddenByIt() {
        Explainer explainer = Explainer.of(problem("ab", RULES), roster("a DD.. b DDDD"));

        Alternative day = alternative(explainer.cell("a", FIRST.plusDays(2)), Duty.of("day"));

        assertThat(day.isForbidden()).isTrue();
        assertThat(day.forbidding()).extracting(RuleChange::rule).containsExactly("run");
    }

    @Test
    void allowedAlternativesStandFirstAndTheCheapestOfThemLeads() {
        Explainer explainer = Explainer.of(problem("ab", RULES), roster("a .DD. b DDDD"));

        CellExplanation cell = explainer.cell("a", FIRST.plusDays(3));

        assertThat(cell.alternatives()).extracting(Alternative::isForbidden).containsExactly(true, true);
        assertThat(cell.allowed()).isEmpty();
        assertThat(cell.alternatives().get(0).duty()).isEqualTo(Duty.of("day"));
    }

    @Test
    void onApprovedLeaveTheAlternativesAreWork() {
        RosterProblem problem = problem(RULES, month("ab").requests(List.of(Request.leave("a", FIRST))));

        CellExplanation cell = Explainer.of(problem, roster("a .DD. b DDDD")).cell("a", FIRST);

        assertThat(cell.duty()).isEqualTo(Duty.LEAVE);
        assertThat(cell.alternatives())
                .extracting(Alternative::duty)
                .containsExactlyInAnyOrder(Duty.of("day"), Duty.of("night"));
    }

    @Test
    void aRowIsExplainedDayByDay() {
        Explainer explainer = Explainer.of(problem("ab", RULES), roster("a DD.N b ...D"));

        RowExplanation row = explainer.row("a");

        assertThat(row.days()).hasSize(4);
        assertThat(row.days().get(3)).isEqualTo(explainer.cell("a", FIRST.plusDays(3)));
    }

    @Test
    void aDaySaysWhoWorksAndWhatIsBroken() {
        Explainer explainer = Explainer.of(problem("ab", RULES), roster("a .DDD b .D.."));

        DayExplanation day = explainer.day(FIRST.plusDays(2));

        assertThat(day.duties())
                .containsExactly(
                        new DayExplanation.OnDuty(Duty.of("day"), List.of("a")),
                        new DayExplanation.OnDuty(Duty.OFF, List.of("b")));
        assertThat(day.breaches()).extracting(Breach::rule).containsExactly("run", "by-day");
    }

    @Test
    void aDayLeavesOutWhatIsOfThePeriodAsAWhole() {
        Explainer explainer = Explainer.of(problem("ab", RULES), roster("a DDDD b .D.."));

        assertThat(explainer.day(FIRST.plusDays(2)).breaches())
                .extracting(Breach::rule)
                .containsExactly("by-day");
    }

    @Test
    void theDifferenceIsWhatAnAuditOfTheChangedRosterFindsForSeeds1To20() {
        for (long seed = 1; seed <= 20; seed++) {
            RosterProblem problem = problem("abcd", RULES);
            Roster roster = random(problem, seed);
            Score before = Audit.of(problem).judge(roster).score();
            for (Alternative other :
                    Explainer.of(problem, roster).cell("b", FIRST.plusDays(1)).alternatives()) {
                Roster changed = roster.with("b", FIRST.plusDays(1), other.duty());
                assertThat(before.plus(other.difference()))
                        .isEqualTo(Audit.of(problem).judge(changed).score());
            }
        }
    }

    @Test
    void aCellOfAThousandAgentsIsExplainedAtOnce() {
        List<Agent> agents = IntStream.range(0, 1000)
                .mapToObj(i -> Agent.of("a" + i, "A" + i))
                .toList();
        ShopMonth month = ShopMonth.builder(new Period(FIRST, FIRST.plusDays(31)))
                .shifts(List.of(DAY, NIGHT))
                .agents(agents)
                .build();
        RosterProblem problem = new RosterProblem(month, RULES);
        Roster roster = random(problem, 1);
        Terms terms = Terms.of(problem);
        long best = IntStream.range(0, 5)
                .mapToLong(run -> nanosToExplain(terms, roster))
                .min()
                .orElseThrow();

        assertThat(Duration.ofNanos(best)).isLessThan(Duration.ofMillis(100));
    }

    private static long nanosToExplain(Terms terms, Roster roster) {
        long begin = System.nanoTime();
        Explainer.of(terms, roster).cell("a999", FIRST.plusDays(30));
        return System.nanoTime() - begin;
    }

    @Test
    void aDayOutsideThePeriodIsRefused() {
        Explainer explainer = Explainer.of(problem("a", RULES), roster("a DD.N"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> explainer.cell("a", FIRST.minusDays(1)))
                .withMessageContaining("2026-10-31 lies outside");
        assertThatIllegalArgumentException().isThrownBy(() -> explainer.day(FIRST.plusDays(4)));
    }

    private static Alternative alternative(CellExplanation cell, Duty duty) {
        return cell.alternatives().stream()
                .filter(other -> other.duty().equals(duty))
                .findFirst()
                .orElseThrow();
    }

    private static RosterProblem problem(String agents, RuleBook rules) {
        return problem(rules, month(agents));
    }

    private static RosterProblem problem(RuleBook rules, ShopMonthBuilder month) {
        return new RosterProblem(month.build(), rules);
    }

    private static ShopMonthBuilder month(String agents) {
        return ShopMonth.builder(new Period(FIRST, FIRST.plusDays(4)))
                .shifts(List.of(DAY, NIGHT))
                .agents(agents.chars()
                        .mapToObj(Character::toString)
                        .map(id -> Agent.of(id, id))
                        .toList());
    }

    /** Agents and their rows, by turns; D day, N night, . off. */
    private static Roster roster(String text) {
        String[] words = text.split(" ", -1);
        Map<String, List<Duty>> rows = new LinkedHashMap<>();
        for (int i = 0; i < words.length; i += 2) {
            rows.put(
                    words[i], words[i + 1].chars().mapToObj(ExplainerTest::duty).toList());
        }
        return new Roster(new Period(FIRST, FIRST.plusDays(4)), rows);
    }

    private static Duty duty(int symbol) {
        return symbol == 'D' ? Duty.of("day") : symbol == 'N' ? Duty.of("night") : Duty.OFF;
    }

    private static Roster random(RosterProblem problem, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Map<String, List<Duty>> rows = new LinkedHashMap<>();
        for (Agent agent : problem.month().agents()) {
            rows.put(
                    agent.id(),
                    random.ints(problem.month().period().days(), 0, 3)
                            .mapToObj(number -> duty(".DN".charAt(number)))
                            .toList());
        }
        return new Roster(problem.month().period(), rows);
    }
}
