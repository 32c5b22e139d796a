package io.github.paiban.repair;

import io.github.paiban.model.Agent;
import io.github.paiban.model.Duty;
import io.github.paiban.model.Period;
import io.github.paiban.model.Requirement;
import io.github.paiban.model.Roster;
import io.github.paiban.model.ShiftType;
import io.github.paiban.model.ShopMonth;
import io.github.paiban.rules.RosterProblem;
import io.github.paiban.rules.RuleBook;
import io.github.paiban.rules.RuleHead;
import io.github.paiban.rules.column.Cover;
import io.github.paiban.rules.row.Availability;
import io.github.paiban.rules.row.RestHours;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Four people and a week: two on day, one on night, one off; eleven hours of rest. */
final class SmallTeam {
    static final ShiftType DAY = ShiftType.of("day", "Day", "D", LocalTime.of(9, 0), LocalTime.of(17, 0));
    static final ShiftType NIGHT = ShiftType.of("night", "Night", "N", LocalTime.of(17, 0), LocalTime.of(23, 0));
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 9);
    private static final int DAYS = 7;
    private static final Map<String, String> ROWS =
            Map.of("a", "NNNNN--", "b", "DDDDD-D", "c", "DDDD-DD", "d", "-----NN");

    LocalDate day(int number) {
        return FIRST.plusDays(number - 1L);
    }

    RosterProblem problem() {
        Period period = new Period(FIRST, FIRST.plusDays(DAYS));
        List<Requirement> needs = new ArrayList<>();
        period.dates().forEach(date -> {
            needs.add(Requirement.onShift(date, DAY, 2));
            needs.add(Requirement.onShift(date, NIGHT, 1));
        });
        ShopMonth month = ShopMonth.builder(period)
                .title("Tea")
                .shifts(List.of(DAY, NIGHT))
                .agents(List.of(Agent.of("a", "Ann"), Agent.of("b", "Bob"), Agent.of("c", "Cai"), Agent.of("d", "Dan")))
                .requirements(needs)
                .build();
        return new RosterProblem(
                month,
                RuleBook.of(
                        new Availability(RuleHead.must("availability")),
                        new RestHours(RuleHead.must("rest"), 11 * 60),
                        new Cover(RuleHead.should("cover", 1), 100, 10)));
    }

    Roster roster() {
        return rosterFrom(FIRST);
    }

    static Roster rosterFrom(LocalDate first) {
        Map<String, List<Duty>> rows = new LinkedHashMap<>();
        for (String agent : List.of("a", "b", "c", "d")) {
            rows.put(
                    agent,
                    ROWS.getOrDefault(agent, "")
                            .chars()
                            .mapToObj(SmallTeam::duty)
                            .toList());
        }
        return new Roster(new Period(first, first.plusDays(DAYS)), rows);
    }

    private static Duty duty(int symbol) {
        return switch (symbol) {
            case 'D' -> Duty.of("day");
            case 'N' -> Duty.of("night");
            default -> Duty.OFF;
        };
    }
}
