package io.github.paiban.examples.embedding;

import io.github.paiban.model.Agent;
import io.github.paiban.model.Assignment;
import io.github.paiban.model.Duty;
import io.github.paiban.model.Period;
import io.github.paiban.model.Request;
import io.github.paiban.model.Requirement;
import io.github.paiban.model.ShiftType;
import io.github.paiban.model.ShopMonth;
import io.github.paiban.rules.DayFilter;
import io.github.paiban.rules.Limits;
import io.github.paiban.rules.RosterProblem;
import io.github.paiban.rules.Rule;
import io.github.paiban.rules.RuleBook;
import io.github.paiban.rules.RuleHead;
import io.github.paiban.rules.Window;
import io.github.paiban.rules.catalogue.Catalogue;
import io.github.paiban.rules.row.Count;
import io.github.paiban.rules.row.EqualHours;
import io.github.paiban.rules.row.Run;
import io.github.paiban.rules.row.Succession;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** What an HR tool would have in its database: two weeks of a small shop, and the rules it keeps. */
final class TeaShop {
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 2);
    private static final LocalDate SINGLES_DAY = LocalDate.of(2026, 11, 11);
    private static final ShiftType EARLY =
            ShiftType.of("early", "Early", "E", LocalTime.of(9, 0), LocalTime.of(17, 30));
    private static final ShiftType LATE = ShiftType.of("late", "Late", "L", LocalTime.of(15, 0), LocalTime.of(23, 30));

    private TeaShop() {}

    /** The month and its rules: all that the library needs. */
    static RosterProblem problem() {
        ShopMonth month = ShopMonth.builder(new Period(FIRST, FIRST.plusWeeks(2)))
                .title("Tea shop")
                .shifts(List.of(EARLY, LATE))
                .agents(agents())
                .requirements(requirements())
                .requests(requests())
                .pins(List.of(new Assignment("T02", SINGLES_DAY, Duty.of("late"))))
                .history(history())
                .build();
        return new RosterProblem(month, rules());
    }

    private static List<Agent> agents() {
        return List.of(
                Agent.of("T01", "Bai Lan"),
                Agent.of("T02", "Chen Yu"),
                Agent.of("T03", "Fang Min"),
                Agent.of("T04", "Gao Rui"),
                Agent.of("T05", "Hu Jing"),
                Agent.builder("T06").name("Luo Qi").contract(0.5).build());
    }

    /** Two early and two late every day; on 11 November one more of each, which is more than there are people. */
    private static List<Requirement> requirements() {
        List<Requirement> all = new ArrayList<>();
        for (LocalDate date = FIRST; date.isBefore(FIRST.plusWeeks(2)); date = date.plusDays(1)) {
            int need = date.equals(SINGLES_DAY) ? 3 : 2;
            all.add(Requirement.onShift(date, EARLY, need));
            all.add(Requirement.onShift(date, LATE, need));
        }
        return all;
    }

    private static List<Request> requests() {
        return List.of(
                Request.leave("T05", SINGLES_DAY),
                Request.off("T01", LocalDate.of(2026, 11, 7)),
                new Request("T03", LocalDate.of(2026, 11, 13), Request.Kind.NOT_SHIFT, "late", 3));
    }

    /** The last days before the period count: who worked late on Sunday has no early shift on Monday. */
    private static List<Assignment> history() {
        LocalDate sunday = FIRST.minusDays(1);
        return List.of(
                new Assignment("T01", sunday, Duty.of("late")),
                new Assignment("T02", sunday, Duty.of("early")),
                new Assignment("T03", sunday, Duty.OFF),
                new Assignment("T04", sunday, Duty.of("late")),
                new Assignment("T05", sunday, Duty.of("early")),
                new Assignment("T06", sunday, Duty.OFF));
    }

    /** Contracts, leave, pins, wishes and cover are judged without being written; the rest is the shop's own. */
    private static RuleBook rules() {
        List<Rule> rules = new ArrayList<>(Catalogue.unwritten(List.of()));
        rules.add(new Succession(
                RuleHead.must("no-early-after-late"), List.of(List.of(List.of("late"), List.of("early")))));
        rules.add(new Run(RuleHead.must("five-in-a-row"), List.of("work"), Limits.atMost(5)));
        rules.add(new Count(
                RuleHead.must("a-day-off-a-week"),
                "count",
                List.of("off"),
                DayFilter.ALL,
                Window.WEEK,
                Limits.atLeast(1)));
        rules.add(new EqualHours(RuleHead.should("equal-hours", 1), null, 0));
        return new RuleBook(rules);
    }
}
