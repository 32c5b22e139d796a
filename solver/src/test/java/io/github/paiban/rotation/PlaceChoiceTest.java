package io.github.paiban.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.model.Agent;
import io.github.paiban.model.Duty;
import io.github.paiban.model.Period;
import io.github.paiban.model.Request;
import io.github.paiban.model.ShiftType;
import io.github.paiban.model.ShopMonth;
import io.github.paiban.rules.DayFilter;
import io.github.paiban.rules.Limits;
import io.github.paiban.rules.RosterProblem;
import io.github.paiban.rules.Rule;
import io.github.paiban.rules.RuleBook;
import io.github.paiban.rules.RuleHead;
import io.github.paiban.rules.Window;
import io.github.paiban.rules.row.Count;
import io.github.paiban.rules.row.Wishes;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PlaceChoiceTest {
    private static final Duty DAY = Duty.of("day");
    private static final Duty NIGHT = Duty.of("night");
    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 26);
    private static final Period NOVEMBER = Period.ofMonth(YearMonth.of(2026, 11));
    private static final Rule WISHES = new Wishes(RuleHead.prefer("wishes", 1));
    private static final List<ShiftType> SHIFTS = List.of(
            ShiftType.of("day", "Day", "D", LocalTime.of(9, 0), LocalTime.of(17, 0)),
            ShiftType.of("night", "Night", "N", LocalTime.of(17, 0), LocalTime.of(23, 0)));

    private static Rotation choose(
            List<Agent> agents, List<Request> wishes, int columns, List<Duty> duties, Rule... rules) {
        ShopMonth month = ShopMonth.builder(NOVEMBER)
                .shifts(SHIFTS)
                .agents(agents)
                .requests(wishes)
                .build();
        Rotation rotation = new Rotation(
                MONDAY,
                agents,
                columns,
                duties.size() / columns,
                1,
                duties,
                List.of(),
                List.of(0L, 0L, 0L),
                true,
                false,
                MonthEnd.REST);
        CycleOptions options = CycleOptions.DEFAULT.withTime(Duration.ofMinutes(5));
        return PlaceChoice.of(new RosterProblem(month, RuleBook.of(rules)), rotation, Deadline.of(options))
                .rotation();
    }

    private static int refused(CyclePattern pattern, List<Request> wishes, List<Agent> order) {
        return (int) wishes.stream()
                .filter(wish ->
                        pattern.duty(place(order, wish.agent()), wish.date()).isWork())
                .count();
    }

    private static int place(List<Agent> order, String id) {
        return IntStream.range(0, order.size())
                .filter(place -> order.get(place).id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    @DisplayName("over seeds: no two could change places and have fewer wishes refused, nor was the first order better")
    void noExchangeIsBetter(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Agent> agents = List.of(Agent.of("A", "A"), Agent.of("B", "B"), Agent.of("C", "C"), Agent.of("D", "D"));
        List<Duty> duties = IntStream.range(0, 28)
                .mapToObj(day -> random.nextInt(3) == 0 ? Duty.OFF : DAY)
                .toList();
        List<Request> wishes = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            String agent = agents.get(random.nextInt(4)).id();
            LocalDate date = NOVEMBER.date(random.nextInt(30));
            boolean isNew = wishes.stream()
                    .noneMatch(wish -> wish.agent().equals(agent) && wish.date().equals(date));
            if (isNew) {
                wishes.add(new Request(agent, date, Request.Kind.OFF, null, 1));
            }
        }

        Rotation chosen = choose(agents, wishes, 7, duties, WISHES);

        CyclePattern pattern = chosen.pattern();
        int best = refused(pattern, wishes, chosen.agents());
        assertThat(chosen.agents()).containsExactlyInAnyOrderElementsOf(agents);
        assertThat(best).isLessThanOrEqualTo(refused(pattern, wishes, agents));
        for (int i = 0; i < 4; i++) {
            for (int j = i + 1; j < 4; j++) {
                List<Agent> other = new ArrayList<>(chosen.agents());
                Collections.swap(other, i, j);
                assertThat(best).isLessThanOrEqualTo(refused(pattern, wishes, other));
            }
        }
    }

    @Test
    @DisplayName("a must limit of one's own comes before wishes: who may have no nights begins where there are none")
    void ownLimitsComeFirst() {
        List<Duty> duties = new ArrayList<>(Collections.nCopies(140, NIGHT));
        duties.addAll(Collections.nCopies(140, DAY));
        Agent early = Agent.builder("A").limit("nights.max", 0).build();
        Agent any = Agent.of("B", "B");
        Rule nights = new Count(
                RuleHead.must("nights"),
                "shift-count",
                List.of("night"),
                DayFilter.ALL,
                Window.PERIOD,
                Limits.atMost(31));
        Request wish = new Request("A", NOVEMBER.first(), Request.Kind.SHIFT, "night", 9);

        Rotation chosen = choose(List.of(early, any), List.of(wish), 140, duties, nights, WISHES);

        assertThat(chosen.beginningAt(0)).containsExactly(any);
        assertThat(chosen.beginningAt(1)).containsExactly(early);
    }
}
