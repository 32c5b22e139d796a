package io.github.paiban.doctor;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.Paiban;
import io.github.paiban.RandomMonths;
import io.github.paiban.doctor.Contradiction.Member;
import io.github.paiban.doctor.Diagnosis.Verdict;
import io.github.paiban.doctor.Oracle.Answer;
import io.github.paiban.model.Agent;
import io.github.paiban.model.Period;
import io.github.paiban.model.Request;
import io.github.paiban.model.Requirement;
import io.github.paiban.model.ShiftType;
import io.github.paiban.model.ShopMonth;
import io.github.paiban.model.ShopMonthBuilder;
import io.github.paiban.rules.Audit;
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
import io.github.paiban.rules.row.Run;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class DoctorTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);
    private static final ShiftType DAY = ShiftType.of("day", "Day", "D", LocalTime.of(9, 0), LocalTime.of(17, 30));
    private static final Availability AVAILABILITY = new Availability(RuleHead.must("availability"));
    private static final Run RUN = new Run(RuleHead.must("run"), List.of("work"), Limits.atMost(2));
    private static final Cover COVER = new Cover(new RuleHead("cover", Level.MUST, 1, Scope.ALL), 1, 0);

    @Test
    void aMonthThatCanBeKeptSaysSoWithALegalRoster() {
        RosterProblem problem = problem(1, month("a", "b"), RUN);

        Diagnosis diagnosis = examine(problem);

        assertThat(diagnosis.verdict()).isEqualTo(Verdict.KEEPABLE);
        assertThat(Audit.of(problem)
                        .judge(requireNonNull(diagnosis.roster()))
                        .score()
                        .isLegal())
                .isTrue();
        assertThat(diagnosis.contradictions()).isEmpty();
    }

    @Test
    void approvedLeaveOfAllContradictsTheNeedOfThatDayAlone() {
        ShopMonthBuilder month = month("a", "b")
                .requests(List.of(Request.leave("a", FIRST.plusDays(2)), Request.leave("b", FIRST.plusDays(2))));

        Diagnosis diagnosis = examine(problem(1, month, RUN));

        assertThat(diagnosis.verdict()).isEqualTo(Verdict.CONTRADICTORY);
        Contradiction only = diagnosis.contradictions().getFirst();
        assertThat(only.isMinimal()).isTrue();
        assertThat(only.members()).extracting(Member::group).containsExactlyInAnyOrder("leave", "leave", "cover");
        assertThat(diagnosis.contradictions()).hasSize(1);
        Remedy leave = remedy(diagnosis, Remedy.Kind.LEAVE);
        assertThat(leave.breaches()).hasSize(1);
        assertThat(leave.isLeast()).isTrue();
        assertThat(remedy(diagnosis, Remedy.Kind.RULE).breaches()).hasSize(1);
    }

    @Test
    void whoeverIsHiredIsHiredAsLateAsWillDoAndWithoutSkillsThatAreNotNeeded() {
        ShopMonthBuilder month = month("a", "b")
                .requests(List.of(Request.leave("a", FIRST.plusDays(2)), Request.leave("b", FIRST.plusDays(2))));

        Remedy.Hire hire = requireNonNull(
                remedy(examine(problem(1, month, RUN)), Remedy.Kind.HIRE).hire());

        assertThat(hire.people()).isEqualTo(1);
        assertThat(hire.from()).isEqualTo(FIRST.plusDays(2));
        assertThat(hire.skills()).isEmpty();
    }

    @Test
    void twoContradictionsThatShareNothingAreBothFound() {
        Count noRest = new Count(
                RuleHead.must("rests").in(Scope.ofAgents(List.of("c"))),
                "rest-days",
                List.of("rest"),
                DayFilter.ALL,
                Window.PERIOD,
                Limits.atMost(0));
        ShopMonthBuilder month = month("a", "b", "c")
                .requests(Stream.of("a", "b", "c")
                        .map(agent -> Request.leave(agent, FIRST.plusDays(5)))
                        .toList());

        Diagnosis diagnosis = examine(problem(1, month, RUN, noRest));

        List<List<String>> groups = diagnosis.contradictions().stream()
                .map(each -> each.members().stream().map(Member::group).sorted().toList())
                .toList();
        assertThat(groups).contains(List.of("cover", "leave", "leave", "leave"));
        assertThat(groups).anyMatch(each -> each.contains("rests") && each.contains("run"));
        assertThat(diagnosis.contradictions()).allMatch(Contradiction::isMinimal);
    }

    @Test
    void whatTheSameRulesDoToSeveralPeopleIsOneContradictionWithAWayOutForAllOfThem() {
        Count fewRests = new Count(
                RuleHead.must("rests"), "rest-days", List.of("rest"), DayFilter.ALL, Window.PERIOD, Limits.atMost(1));

        Diagnosis diagnosis = examine(problem(0, month("a", "b", "c"), RUN, fewRests));

        assertThat(diagnosis.contradictions()).hasSize(1);
        assertThat(diagnosis.contradictions().getFirst().alike()).containsExactly(1, 2);
        assertThat(diagnosis.remedies())
                .isNotEmpty()
                .allSatisfy(remedy -> assertThat(remedy.breaches())
                        .extracting(breach -> breach.agent())
                        .contains("a", "b", "c"));
    }

    @Test
    void moreShiftsThanPeopleHaveDaysAreSaidAsOneContradictionOfTheWholeMonth() {
        Count rests = new Count(
                RuleHead.must("rests"), "rest-days", List.of("rest"), DayFilter.ALL, Window.PERIOD, Limits.atLeast(2));

        Diagnosis diagnosis = examine(problem(2, month("a", "b"), rests));

        assertThat(diagnosis.verdict()).isEqualTo(Verdict.CONTRADICTORY);
        assertThat(diagnosis.contradictions().getFirst().members())
                .extracting(Member::group)
                .contains("cover", "rests");
        assertThat(diagnosis.remedies()).extracting(Remedy::kind).contains(Remedy.Kind.RULE, Remedy.Kind.HIRE);
    }

    @Test
    void theSameQuestionHasTheSameAnswer() {
        RosterProblem problem = RandomMonths.small(3, 4, 10);

        Diagnosis one = examine(problem);
        Diagnosis other = examine(problem);

        assertThat(other.contradictions()).isEqualTo(one.contradictions());
        assertThat(other.remedies()).isEqualTo(one.remedies());
    }

    @Test
    void contradictionsCannotBeKeptAndAreMinimalAndLegalRostersAreLegalForSeeds1To25() {
        int contradictory = 0;
        int keepable = 0;
        for (long seed = 1; seed <= 25; seed++) {
            RosterProblem problem = RandomMonths.small(seed, 3, 8);
            Terms terms = Terms.of(problem);
            Diagnosis diagnosis = examine(problem);
            if (diagnosis.verdict() == Verdict.KEEPABLE) {
                keepable++;
                assertThat(Audit.of(terms)
                                .judge(requireNonNull(diagnosis.roster()))
                                .score()
                                .isLegal())
                        .isTrue();
            }
            if (diagnosis.verdict() == Verdict.CONTRADICTORY) {
                contradictory++;
                Oracle oracle = new Oracle(terms, effort());
                for (Contradiction each : diagnosis.contradictions()) {
                    assertThat(oracle.ask(each.pieces())).isEqualTo(Answer.IMPOSSIBLE);
                    assertThat(each.isMinimal()).isTrue();
                }
                for (Remedy remedy : diagnosis.remedies()) {
                    assertThat(remedy.kind() == Remedy.Kind.HIRE
                                    || !remedy.breaches().isEmpty())
                            .isTrue();
                }
            }
        }
        assertThat(contradictory).isPositive();
        assertThat(keepable).isPositive();
    }

    private static Remedy remedy(Diagnosis diagnosis, Remedy.Kind kind) {
        return diagnosis.remedies().stream()
                .filter(each -> each.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static Diagnosis examine(RosterProblem problem) {
        return Paiban.diagnose(problem, effort());
    }

    private static Effort effort() {
        return new Effort(Duration.ofMinutes(5), 1, 1, System::nanoTime);
    }

    private static ShopMonthBuilder month(String... agents) {
        Period period = new Period(FIRST, FIRST.plusDays(6));
        return ShopMonth.builder(period)
                .shifts(List.of(DAY))
                .agents(Stream.of(agents).map(id -> Agent.of(id, id)).toList());
    }

    private static RosterProblem problem(int need, ShopMonthBuilder month, io.github.paiban.rules.Rule... rules) {
        ShopMonth complete = month.requirements(new Period(FIRST, FIRST.plusDays(6))
                        .dates()
                        .map(date -> Requirement.onShift(date, DAY, need))
                        .toList())
                .build();
        List<Rule> all =
                Stream.concat(Stream.of(AVAILABILITY, COVER), Stream.of(rules)).toList();
        return new RosterProblem(complete, new RuleBook(all));
    }
}
