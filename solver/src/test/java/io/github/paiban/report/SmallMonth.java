package io.github.paiban.report;

import io.github.paiban.feasibility.Proof;
import io.github.paiban.model.Agent;
import io.github.paiban.model.Duty;
import io.github.paiban.model.Period;
import io.github.paiban.model.Requirement;
import io.github.paiban.model.Roster;
import io.github.paiban.model.ShiftType;
import io.github.paiban.model.ShopMonth;
import io.github.paiban.notice.Message;
import io.github.paiban.rules.Audit;
import io.github.paiban.rules.Limits;
import io.github.paiban.rules.RosterProblem;
import io.github.paiban.rules.RuleBook;
import io.github.paiban.rules.RuleHead;
import io.github.paiban.rules.column.Cover;
import io.github.paiban.rules.row.Run;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Two agents, one shift, four days: a month for the tests of reports. */
final class SmallMonth {
    static final LocalDate FIRST = LocalDate.of(2026, 11, 1);
    static final Period PERIOD = new Period(FIRST, FIRST.plusDays(4));
    static final ShiftType DAY = ShiftType.of("day", "白班", "白", LocalTime.of(9, 0), LocalTime.of(17, 30));

    private SmallMonth() {}

    static RosterProblem problem() {
        ShopMonth month = ShopMonth.builder(PERIOD)
                .title("示例店")
                .shifts(List.of(DAY))
                .agents(List.of(Agent.of("001", "张三"), Agent.of("002", "李四")))
                .requirements(List.of(Requirement.onShift(FIRST, DAY, 2)))
                .build();
        Run run = new Run(RuleHead.must("six-days"), List.of("work"), Limits.atMost(2));
        return new RosterProblem(month, RuleBook.of(run, new Cover(RuleHead.should("cover", 100), 100, 0)));
    }

    /** Day shift for 1, off for 0. */
    static Roster roster(String first, String second) {
        return new Roster(PERIOD, Map.of("001", row(first), "002", row(second)));
    }

    private static List<Duty> row(String cells) {
        return Arrays.stream(cells.split(""))
                .map(cell -> cell.equals("1") ? Duty.of("day") : Duty.OFF)
                .toList();
    }

    static Judgement judgement(String first, String second) {
        RosterProblem problem = problem();
        Roster roster = roster(first, second);
        Proof proof = new Proof("too-few-people", false, FIRST, FIRST, Message.literal("1 < 2"));
        return Judgement.of(problem, roster, Audit.of(problem).judge(roster), List.of(proof));
    }
}
