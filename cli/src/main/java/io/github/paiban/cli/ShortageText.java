package io.github.paiban.cli;

import io.github.paiban.cli.terminal.Style;
import io.github.paiban.cli.terminal.Table;
import io.github.paiban.cli.terminal.Table.Cell;
import io.github.paiban.cli.terminal.Terminal;
import io.github.paiban.report.Simulated;
import io.github.paiban.simulation.ContactQueue;
import io.github.paiban.simulation.Shortage;
import io.github.paiban.simulation.Shortages;
import io.github.paiban.simulation.TimeGrid;
import java.util.Comparator;
import java.util.List;

/** Which hours miss the target, and how many people each lacks. */
final class ShortageText {
    private static final int SHOWN = 25;

    private final Simulated simulated;
    private final Console console;
    private final Wording wording;

    ShortageText(Simulated simulated, Console console, Wording wording) {
        this.simulated = simulated;
        this.console = console;
        this.wording = wording;
    }

    /** Prints them. */
    void print(List<Shortage> shortages) {
        Terminal out = console.out();
        out.line();
        simulated.scenario().queues().forEach(this::tellUnreachable);
        if (shortages.isEmpty()) {
            out.line(Style.GREEN, console.say("simulate.no-shortages"));
            return;
        }
        out.line(Style.BOLD, console.say("simulate.shortages"));
        Table table = new Table(2)
                .head(
                        console.say("head.date"),
                        console.say("head.time"),
                        console.say("head.in-time"),
                        console.say("head.missing"));
        largest(shortages).forEach(shortage -> add(table, shortage));
        table.print(out);
        if (shortages.size() > SHOWN) {
            out.line("  " + console.say("simulate.more-shortages", shortages.size() - SHOWN));
        }
        double minutes = shortages.stream().mapToDouble(this::minutes).sum();
        out.line("  " + console.say("simulate.shortage-hours", wording.hours(Math.round(minutes))));
    }

    /** Those that lack most, in order of queues and of time. */
    private List<Shortage> largest(List<Shortage> shortages) {
        List<Shortage> largest = shortages.stream()
                .sorted(Comparator.comparingDouble(this::minutes).reversed())
                .limit(SHOWN)
                .toList();
        return shortages.stream().filter(largest::contains).toList();
    }

    private void tellUnreachable(ContactQueue queue) {
        double reachable = Shortages.reachable(queue);
        if (reachable < queue.target().share()) {
            String name = queue.name().isEmpty() ? console.say("simulate.everyone") : queue.name();
            console.out()
                    .line(
                            Style.YELLOW,
                            console.say(
                                    "simulate.unreachable",
                                    name,
                                    Wording.percent(queue.target().share()),
                                    Wording.percent(reachable)));
        }
    }

    private double minutes(Shortage shortage) {
        int intervals = shortage.toInterval() - shortage.fromInterval();
        return (double) shortage.extra()
                * intervals
                * simulated.outcome().grid().intervalMinutes();
    }

    private void add(Table table, Shortage shortage) {
        TimeGrid grid = simulated.outcome().grid();
        int day = shortage.fromInterval() / grid.perDay();
        int from = shortage.fromInterval() - day * grid.perDay();
        int to = shortage.toInterval() - day * grid.perDay();
        String name = simulated.scenario().queues().get(shortage.queue()).name();
        table.row(
                Cell.of(wording.date(simulated.month().period().date(day))),
                Cell.of(Wording.time(from * grid.intervalMinutes()) + "–" + Wording.time(to * grid.intervalMinutes())),
                Cell.number(Wording.percent(shortage.worst())),
                Cell.of(
                        shortage.extra() == 0
                                ? console.say("simulate.aftermath")
                                : console.count("simulate.lacks", shortage.extra())),
                Cell.of(name));
    }
}
