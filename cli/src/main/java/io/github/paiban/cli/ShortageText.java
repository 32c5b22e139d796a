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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which hours miss the target, and how many people each lacks. */
final class ShortageText {
    private static final int SHOWN = 25;
    /** From so many days on hours that are alike stand together. */
    private static final int SEVERAL = 3;

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
        List<List<Shortage>> alike = alike(shortages);
        largest(alike).forEach(each -> add(table, each));
        table.print(out);
        if (alike.size() > SHOWN) {
            out.line("  " + console.say("simulate.more-shortages", alike.size() - SHOWN));
        }
        double minutes = shortages.stream().mapToDouble(this::minutes).sum();
        out.line("  " + console.say("simulate.shortage-hours", wording.hours(Math.round(minutes))));
    }

    /** The same hours of several days together, where as many people lack on each; others alone. */
    private List<List<Shortage>> alike(List<Shortage> shortages) {
        Map<List<Integer>, List<Shortage>> groups = new LinkedHashMap<>();
        for (Shortage each : shortages) {
            int begin = each.fromInterval() % simulated.outcome().grid().perDay();
            List<Integer> key = List.of(each.queue(), begin, each.toInterval() - each.fromInterval(), each.extra());
            groups.computeIfAbsent(key, any -> new ArrayList<>()).add(each);
        }
        return groups.values().stream()
                .flatMap(group -> group.size() >= SEVERAL
                        ? Stream.of(group)
                        : group.stream().map(List::of))
                .sorted(Comparator.<List<Shortage>>comparingInt(
                                group -> group.getFirst().queue())
                        .thenComparingInt(group -> group.getFirst().fromInterval()))
                .toList();
    }

    /** Those that lack most, in order of queues and of time. */
    private List<List<Shortage>> largest(List<List<Shortage>> groups) {
        List<List<Shortage>> largest = groups.stream()
                .sorted(Comparator.comparingDouble((List<Shortage> group) -> group.size() * minutes(group.getFirst()))
                        .reversed())
                .limit(SHOWN)
                .toList();
        return groups.stream().filter(largest::contains).toList();
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

    private void add(Table table, List<Shortage> group) {
        Shortage shortage = group.getFirst();
        TimeGrid grid = simulated.outcome().grid();
        int day = shortage.fromInterval() / grid.perDay();
        int from = shortage.fromInterval() - day * grid.perDay();
        int to = shortage.toInterval() - day * grid.perDay();
        String name = simulated.scenario().queues().get(shortage.queue()).name();
        double worst = group.stream().mapToDouble(Shortage::worst).min().orElse(0);
        table.row(
                Cell.of(days(group)),
                Cell.of(Wording.time(from * grid.intervalMinutes()) + "–" + Wording.time(to * grid.intervalMinutes())),
                Cell.number(Wording.percent(worst)),
                Cell.of(
                        shortage.extra() == 0
                                ? console.say("simulate.aftermath")
                                : console.count("simulate.lacks", shortage.extra())),
                Cell.of(name));
    }

    private String days(List<Shortage> group) {
        String first = date(group.getFirst());
        return group.size() == 1 ? first : console.say("simulate.on-days", group.size(), first, date(group.getLast()));
    }

    private String date(Shortage shortage) {
        int day = shortage.fromInterval() / simulated.outcome().grid().perDay();
        return wording.date(simulated.month().period().date(day));
    }
}
