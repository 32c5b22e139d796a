package io.github.paiban.headcount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.paiban.headcount.DeskPlan.State;
import io.github.paiban.headcount.FlowMonth.Hires;
import io.github.paiban.headcount.FlowMonth.Temporary;
import io.github.paiban.model.Agent;
import io.github.paiban.model.Period;
import io.github.paiban.model.Requirement;
import io.github.paiban.staffing.ServicePlan;
import io.github.paiban.staffing.Workload;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Ten people on 1 November, hand-computed months. */
final class FlowTest {
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    @Test
    void whoIsHiredForALaterMonthIsTrainedWhenItBegins() {
        List<FlowMonth> flow = flow(new FlowTerms(0, 2, 0.5, 30, false, 1.3), 10, 13);

        assertThat(flow.getFirst().hires()).isEmpty();
        LocalDate start = LocalDate.of(2026, 11, 17);
        assertThat(flow.getLast().hires())
                .containsExactly(new Hires(3, LocalDate.of(2026, 10, 18), start, LocalDate.of(2026, 12, 1), true));
    }

    @Test
    void whoCannotBeTrainedInTimeCountsByWhatTheyCarry() {
        // 14 of 30 days at half capacity are 23 days' work of 30: 4 people carry 3.07, 5 carry 3.83, 6 carry 4.6.
        List<FlowMonth> flow = flow(new FlowTerms(0, 2, 0.5, 30, false, 1.3), 13);

        assertThat(flow.getFirst().hires()).extracting(Hires::people).containsExactly(4);
        assertThat(flow(new FlowTerms(0, 2, 0.5, 30, false, 1.3), 14).getFirst().hires())
                .extracting(Hires::people)
                .containsExactly(6);
    }

    @Test
    void leaversAreReplaced() {
        FlowMonth month = flow(new FlowTerms(0.1, 0, 1, 30, false, 1.3), 10).getFirst();

        assertThat(month.leaving()).isCloseTo(1, within(1e-9));
        assertThat(month.hires()).extracting(Hires::people).containsExactly(1);
        assertThat(month.after()).isCloseTo(10, within(1e-9));
    }

    @Test
    void aSingleBusyMonthTakesTemporaryStaff() {
        List<FlowMonth> flow = flow(new FlowTerms(0, 2, 0.5, 30, true, 1.3), 14, 10, 10);

        assertThat(flow.getFirst().hires()).isEmpty();
        assertThat(flow.getFirst().temporary())
                .containsExactly(new Temporary(4, NOVEMBER.atDay(1), NOVEMBER.atEndOfMonth()));
    }

    @Test
    void aLastingRiseTakesPeopleForGood() {
        List<FlowMonth> flow = flow(new FlowTerms(0, 0, 1, 30, true, 1.3), 14, 14, 14);

        assertThat(flow.getFirst().hires()).extracting(Hires::people).containsExactly(4);
        assertThat(flow).allMatch(month -> month.temporary().isEmpty());
    }

    @Test
    void newcomersOfTodayCountByWhatTheyCarry() {
        List<Agent> team = new ArrayList<>(team(9));
        team.add(Agent.builder("new").hired(LocalDate.of(2026, 10, 26)).build());

        FlowTerms terms = new FlowTerms(0, 2, 0.5, 30, false, 1.3);
        FlowMonth month = new Flow(question(terms, team, 10), months(10)).list().getFirst();

        assertThat(month.before()).isEqualTo(10);
        assertThat(month.hires())
                .as("8 of 30 days at half capacity are missing")
                .hasSize(1);
        assertThat(flow(terms, 10).getFirst().hires()).isEmpty();
    }

    @Test
    void whoIsKnownToLeaveIsReplaced() {
        List<Agent> team = new ArrayList<>(team(9));
        team.add(Agent.builder("goes").leaves(LocalDate.of(2026, 12, 15)).build());
        FlowTerms terms = new FlowTerms(0, 0, 1, 30, false, 1.3);

        List<FlowMonth> flow = new Flow(question(terms, team, 10, 10), months(10, 10)).list();

        assertThat(flow.getFirst().hires()).isEmpty();
        assertThat(flow.getLast().hires()).extracting(Hires::people).containsExactly(1);
    }

    private static List<FlowMonth> flow(FlowTerms terms, int... needed) {
        return new Flow(question(terms, team(10), needed), months(needed)).list();
    }

    private static List<Agent> team(int people) {
        List<Agent> team = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            team.add(Agent.builder("a" + i).build());
        }
        return team;
    }

    private static HeadcountQuestion question(FlowTerms terms, List<Agent> team, int... needed) {
        return Samples.question(Samples.work(1))
                .withTeam(team)
                .withFlow(terms)
                .withMonths(months(needed).stream().map(MonthPlan::work).toList());
    }

    private static List<MonthPlan> months(int... needed) {
        List<MonthPlan> months = new ArrayList<>();
        for (int people : needed) {
            Period period = Period.ofMonth(NOVEMBER.plusMonths(months.size()));
            Workload none = new Workload(List.of(), ServicePlan.usual());
            MonthWork work = new MonthWork(period, none, MonthWork.Source.GIVEN, Set.of());
            Bound bound = new Bound(people, Bound.Reason.HOURS, 0, 0, 0, 0, 0, null, 0);
            DeskPlan desk = new DeskPlan(
                    new Desk(List.of(Requirement.Group.ALL), List.of()),
                    bound,
                    people,
                    State.CONFIRMED,
                    List.of(),
                    Map.of(),
                    null,
                    List.of(),
                    null,
                    List.of());
            months.add(new MonthPlan(work, List.of(desk), null, List.of(), 1, List.of(), null));
        }
        return months;
    }
}
