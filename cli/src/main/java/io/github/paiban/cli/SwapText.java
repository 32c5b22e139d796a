package io.github.paiban.cli;

import io.github.paiban.change.AgentChange;
import io.github.paiban.change.CellChange;
import io.github.paiban.change.RosterDiff;
import io.github.paiban.change.Verdict;
import io.github.paiban.cli.terminal.Style;
import io.github.paiban.cli.terminal.Table;
import io.github.paiban.cli.terminal.Table.Cell;
import io.github.paiban.cli.terminal.Terminal;

/** What a swap does, in words: the cells, whether it is legal, every rule touched, hours before and after. */
final class SwapText {
    private final Console console;
    private final Wording wording;
    private final Terminal out;

    SwapText(Shop shop, Console console) {
        this.console = console;
        this.wording = new Wording(shop.month(), console.texts());
        this.out = console.out();
    }

    /**
     * Prints it.
     *
     * @param state what the roster is: a draft, or published
     */
    void print(SwapRun.Side a, SwapRun.Side b, Verdict verdict, RosterDiff diff, String state) {
        out.line(
                Style.BOLD,
                wording.say(
                        "swap.title",
                        wording.agent(a.agent()),
                        wording.date(a.date()),
                        wording.agent(b.agent()),
                        wording.date(b.date())));
        out.line(wording.say("state.line", state));
        if (diff.isEmpty()) {
            out.line(wording.say("swap.nothing"));
            return;
        }
        out.line(
                verdict.isLegal() ? Style.GREEN : Style.RED,
                wording.say(verdict.isLegal() ? "swap.legal" : "swap.not-legal"));
        if (!diff.before().isLegal()) {
            out.line(Style.YELLOW, wording.say("swap.broken-before"));
        }
        printCells(diff);
        out.line();
        new TouchedText(wording, out).print(verdict.changes());
        printAgents(diff);
    }

    private void printCells(RosterDiff diff) {
        Table table = new Table(2);
        table.head(
                wording.say("head.agent"),
                wording.say("head.date"),
                wording.say("head.before"),
                wording.say("head.after"));
        for (CellChange cell : diff.cells()) {
            table.row(
                    wording.agent(cell.agent()),
                    wording.date(cell.date()),
                    wording.duty(cell.before()),
                    wording.duty(cell.after()));
        }
        table.print(out);
    }

    private void printAgents(RosterDiff diff) {
        out.line();
        out.line(Style.BOLD, wording.say("diff.people"));
        AgentSteps steps = new AgentSteps(console, wording);
        Table table = new Table(2);
        steps.head(table);
        for (AgentChange agent : diff.agents()) {
            table.row(steps.cells(agent).toArray(Cell[]::new));
        }
        table.print(out);
    }
}
