package io.github.paiban.cli;

import io.github.paiban.cli.terminal.Style;
import io.github.paiban.cli.terminal.Table;
import io.github.paiban.cli.terminal.Table.Cell;
import io.github.paiban.headcount.FlowMonth;
import io.github.paiban.headcount.FlowMonth.Hires;
import io.github.paiban.headcount.FlowMonth.Temporary;
import io.github.paiban.headcount.FlowTerms;
import io.github.paiban.headcount.HeadcountPlan;

/** Whom to hire when, month by month. */
final class HeadcountFlowText {
    private final Console console;
    private final HeadcountPlan plan;

    HeadcountFlowText(Console console, HeadcountPlan plan) {
        this.console = console;
        this.plan = plan;
    }

    private String say(String key, Object... args) {
        return console.say("headcount." + key, args);
    }

    /** Prints it. */
    void print() {
        FlowTerms terms = plan.question().flow();
        console.out().line();
        console.out()
                .line(
                        Style.BOLD,
                        say(
                                "flow",
                                HeadcountWords.decimal(100 * terms.attrition()) + "%",
                                terms.rampWeeks(),
                                HeadcountWords.decimal(100 * terms.rampCapacity()) + "%",
                                terms.leadDays()));
        Table table = new Table(2)
                .head(
                        say("month"),
                        say("needed"),
                        say("there"),
                        say("leaving"),
                        say("hire"),
                        say("decide"),
                        say("temporary"));
        for (int month = 0; month < plan.flow().size(); month++) {
            FlowMonth flow = plan.flow().get(month);
            table.row(
                    Cell.of(HeadcountText.monthOf(plan.months().get(month))),
                    Cell.number(HeadcountWords.decimal(flow.needed())),
                    Cell.number(HeadcountWords.decimal(flow.before())),
                    Cell.number(HeadcountWords.decimal(flow.leaving())),
                    hire(flow),
                    decide(flow),
                    temporary(flow));
        }
        table.print(console.out());
    }

    private Cell hire(FlowMonth flow) {
        if (flow.hires().isEmpty()) {
            return Cell.of("–");
        }
        Hires hires = flow.hires().getFirst();
        return Cell.of(
                Style.BOLD, say("hire-is", hires.people(), console.texts().show(hires.start())));
    }

    private Cell decide(FlowMonth flow) {
        if (flow.hires().isEmpty()) {
            return Cell.of("");
        }
        Hires hires = flow.hires().getFirst();
        String day = console.texts().show(hires.decide());
        return hires.isLate() ? Cell.of(Style.YELLOW, say("late", day)) : Cell.of(day);
    }

    private Cell temporary(FlowMonth flow) {
        if (flow.temporary().isEmpty()) {
            return Cell.of("–");
        }
        Temporary temporary = flow.temporary().getFirst();
        return Cell.of(say(
                "temporary-is",
                temporary.people(),
                console.texts().show(temporary.from()),
                console.texts().show(temporary.to())));
    }
}
