package io.github.paiban.cli;

import io.github.paiban.change.AgentChange;
import io.github.paiban.change.CellChange;
import io.github.paiban.change.RosterDiff;
import io.github.paiban.change.TeamChange;
import io.github.paiban.change.TeamFigures;
import io.github.paiban.cli.terminal.Style;
import io.github.paiban.cli.terminal.Table;
import io.github.paiban.cli.terminal.Table.Cell;
import io.github.paiban.cli.terminal.Terminal;
import io.github.paiban.model.Period;
import io.github.paiban.model.ShopMonth;
import io.github.paiban.rules.Breach;
import io.github.paiban.rules.Level;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What is different in two rosters, in words: a screenful, what matters most first. */
final class DiffText {
    private static final int MOST_CELLS = 12;
    private static final int MOST_AGENTS = 10;
    private static final int MOST_TEAMS = 6;
    private static final int MOST_REASONS = 2;

    private final Period period;
    private final Console console;
    private final Wording wording;
    private final AgentSteps steps;
    private final Terminal out;

    DiffText(ShopMonth month, Console console) {
        this.period = month.period();
        this.console = console;
        this.wording = new Wording(month, console.texts());
        this.steps = new AgentSteps(console, wording);
        this.out = console.out();
    }

    /**
     * Prints it.
     *
     * @param next the command line that lists every breach of the second roster
     */
    void print(RosterDiff diff, String next) {
        out.line(Style.BOLD, wording.title());
        if (diff.isEmpty()) {
            out.line(wording.say("diff.none"));
            return;
        }
        int people = diff.agents().size();
        out.line(wording.say(
                "diff.count", console.count("diff.cells", diff.cells().size()), people));
        printCosts(diff);
        printCells(diff.cells());
        printAgents(diff.agents());
        printTeams(diff.teams());
        out.line();
        out.line(wording.say("diff.next", next));
    }

    private void printCosts(RosterDiff diff) {
        Table table = new Table(2);
        for (Level level : Level.values()) {
            long old = diff.before().at(level);
            long now = diff.after().at(level);
            Style style = now > old ? Style.RED : now < old ? Style.GREEN : Style.PLAIN;
            table.row(Cell.of(wording.level(level)), Cell.of(style, steps.step(old, now)));
        }
        table.print(out);
    }

    private void printCells(List<CellChange> cells) {
        out.line();
        out.line(Style.BOLD, wording.say("diff.changed"));
        Table table = new Table(2);
        table.head(
                wording.say("head.agent"),
                wording.say("head.date"),
                wording.say("head.before"),
                wording.say("head.after"),
                wording.say("head.why"));
        cells.stream()
                .limit(MOST_CELLS)
                .forEach(cell -> table.row(
                        wording.agent(cell.agent()),
                        wording.date(cell.date()),
                        wording.duty(cell.before()),
                        wording.duty(cell.after()),
                        why(cell)));
        table.print(out);
        sayMore(cells.size() - MOST_CELLS);
    }

    private void sayMore(int more) {
        if (more > 0) {
            out.line("  " + wording.say("diff.more", more));
        }
    }

    /** What matters most of what went and came with a cell: by level, and what is about single days first. */
    private String why(CellChange cell) {
        record Reason(Breach breach, String key) {}
        Comparator<Reason> order = Comparator.comparing((Reason reason) -> reason.breach.level())
                .thenComparing(reason -> isOfWholePeriod(reason.breach))
                .thenComparingLong(reason -> -reason.breach.cost());
        List<String> said = Stream.concat(
                        cell.gone().stream().map(breach -> new Reason(breach, "explain.disappears")),
                        cell.come().stream().map(breach -> new Reason(breach, "explain.appears")))
                .sorted(order)
                .limit(MOST_REASONS)
                .map(reason -> wording.say(reason.key, reason.breach.rule(), wording.say(reason.breach.message())))
                .toList();
        return String.join(wording.say("diff.and"), said);
    }

    private boolean isOfWholePeriod(Breach breach) {
        return breach.from().equals(period.first()) && breach.to().equals(period.last());
    }

    private void printAgents(List<AgentChange> agents) {
        out.line();
        out.line(Style.BOLD, wording.say("diff.people"));
        Table table = new Table(2);
        steps.head(table);
        agents.stream()
                .sorted(Comparator.comparingInt(AgentChange::cells).reversed())
                .limit(MOST_AGENTS)
                .forEach(agent -> table.row(steps.cells(agent).toArray(Cell[]::new)));
        table.print(out);
        sayMore(agents.size() - MOST_AGENTS);
    }

    private void printTeams(List<TeamChange> teams) {
        out.line();
        out.line(Style.BOLD, wording.say("diff.teams"));
        Table table = new Table(2);
        table.head(
                wording.say("head.team"),
                wording.say("head.hours"),
                wording.say("head.nights"),
                wording.say("head.hours-spread"),
                wording.say("head.nights-spread"),
                wording.say("head.weekends-spread"),
                wording.say("head.rests-spread"));
        teams.stream().limit(MOST_TEAMS).forEach(team -> table.row(cells(team)));
        table.print(out);
        sayMore(teams.size() - MOST_TEAMS);
    }

    private String[] cells(TeamChange team) {
        TeamFigures old = team.before();
        TeamFigures now = team.after();
        return new String[] {
            team.team().isEmpty() ? wording.say("diff.everybody") : team.team(),
            steps.step(wording.hours(old.paidMinutes()), wording.hours(now.paidMinutes())),
            steps.step(old.nights(), now.nights()),
            steps.step(wording.hours(old.hoursSpread()), wording.hours(now.hoursSpread())),
            steps.step(old.nightsSpread(), now.nightsSpread()),
            steps.step(old.weekendsSpread(), now.weekendsSpread()),
            steps.step(old.restsSpread(), now.restsSpread())
        };
    }
}
