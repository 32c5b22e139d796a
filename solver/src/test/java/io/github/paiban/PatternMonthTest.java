package io.github.paiban;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.model.Agent;
import io.github.paiban.model.Duty;
import io.github.paiban.model.Period;
import io.github.paiban.model.Request;
import io.github.paiban.model.Requirement;
import io.github.paiban.model.Roster;
import io.github.paiban.model.ShiftType;
import io.github.paiban.model.ShopMonth;
import io.github.paiban.rostering.ProgressListener;
import io.github.paiban.rostering.SolveOptions;
import io.github.paiban.rotation.CyclePattern;
import io.github.paiban.rotation.PatternMonth;
import io.github.paiban.rotation.Stability;
import io.github.paiban.rules.Limits;
import io.github.paiban.rules.RosterProblem;
import io.github.paiban.rules.RuleBook;
import io.github.paiban.rules.RuleHead;
import io.github.paiban.rules.column.Cover;
import io.github.paiban.rules.row.Availability;
import io.github.paiban.rules.row.Run;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

final class PatternMonthTest {
    private static final Duty DAY = Duty.of("day");
    private static final Period NOVEMBER = Period.ofMonth(YearMonth.of(2026, 11));
    private static final int PEOPLE = 7;
    private static final ShiftType SHIFT = ShiftType.of("day", "Day", "D", LocalTime.of(9, 0), LocalTime.of(17, 0));

    /** Seven people, each with five days on and two off, so that five are there every day. */
    private static final CyclePattern PATTERN = new CyclePattern(
            LocalDate.of(2026, 11, 1), 1, List.of(DAY, DAY, DAY, DAY, DAY, Duty.OFF, Duty.OFF), begins());

    private static Map<String, Integer> begins() {
        Map<String, Integer> begins = new LinkedHashMap<>();
        IntStream.range(0, PEOPLE).forEach(agent -> begins.put("A" + agent, agent));
        return begins;
    }

    private static RosterProblem problem(List<Request> requests) {
        List<Agent> agents = new ArrayList<>();
        IntStream.range(0, PEOPLE).forEach(agent -> agents.add(Agent.of("A" + agent, "A" + agent)));
        List<Requirement> needs = NOVEMBER.dates()
                .map(date -> Requirement.onShift(date, SHIFT, 5))
                .toList();
        ShopMonth month = ShopMonth.builder(NOVEMBER)
                .shifts(List.of(SHIFT))
                .agents(agents)
                .requirements(needs)
                .requests(requests)
                .build();
        return new RosterProblem(
                month,
                RuleBook.of(
                        new Availability(RuleHead.must("availability")),
                        new Run(RuleHead.must("run"), List.of("work"), Limits.atMost(6)),
                        new Cover(RuleHead.should("cover", 100), 100, 10)));
    }

    private static Stability stability(List<Request> requests) {
        PatternMonth laid = PatternMonth.of(problem(requests), PATTERN);
        SolveOptions options = SolveOptions.defaults()
                .withTimeLimit(Duration.ofMinutes(5))
                .withThreads(1)
                .withStepLimit(1_500);
        Roster roster = Paiban.rosterNear(laid.problem(), laid.start(), options, ProgressListener.NONE)
                .roster();
        assertThat(Paiban.check(laid.problem(), roster).score().must()).isZero();
        return Stability.of(laid.problem(), roster, laid.layout());
    }

    @Test
    @DisplayName("with no leave and demand that the pattern meets, it is laid unchanged")
    void laysThePatternUnchanged() {
        assertThat(stability(List.of()).share()).isEqualTo(1);
    }

    @Test
    @DisplayName("for one day of leave no more than one cell changes")
    void changesLittleForLeave() {
        LocalDate fourth = LocalDate.of(2026, 11, 4);
        Stability stability = stability(List.of(Request.leave("A0", fourth)));

        assertThat(stability.cells() - stability.kept()).isLessThanOrEqualTo(1);
        assertThat(stability.reasons()).containsEntry(Stability.Reason.LEAVE, 1);
    }
}
