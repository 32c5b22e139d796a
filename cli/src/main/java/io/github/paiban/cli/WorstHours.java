package io.github.paiban.cli;

import static io.github.paiban.cli.SimulationWords.decimal;

import io.github.paiban.cli.terminal.Style;
import io.github.paiban.cli.terminal.Table;
import io.github.paiban.cli.terminal.Table.Cell;
import io.github.paiban.report.Simulated;
import io.github.paiban.simulation.ContactQueue;
import io.github.paiban.simulation.Estimate;
import io.github.paiban.simulation.Outcome;
import io.github.paiban.simulation.Part;
import io.github.paiban.simulation.ServiceFigures;
import io.github.paiban.simulation.Shortages;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The intervals with the smallest share in time among those in which somebody is there. */
final class WorstHours {
    private static final int SHOWN = 8;
    /** Intervals with fewer contacts are not among the worst: chance alone would put them there. */
    private static final double FEWEST_CONTACTS = 1;

    private final Simulated simulated;
    private final Outcome outcome;
    private final List<ContactQueue> queues;
    private final Console console;
    private final SimulationWords words;
    private final Wording wording;

    WorstHours(Simulated simulated, Console console, Wording wording) {
        this.simulated = simulated;
        this.outcome = simulated.outcome();
        this.queues = simulated.scenario().queues();
        this.console = console;
        this.words = new SimulationWords(console);
        this.wording = wording;
    }

    /** Prints them, if there are any. */
    void print() {
        List<Integer> worst = IntStream.range(0, outcome.intervals().size())
                .boxed()
                .filter(this::isBusyAndShort)
                .sorted(Comparator.comparingDouble(this::inTime))
                .limit(SHOWN)
                .toList();
        if (worst.isEmpty()) {
            return;
        }
        console.out().line();
        console.out().line(Style.BOLD, console.say("simulate.worst"));
        Table table = new Table(2)
                .head(
                        console.say("head.date"),
                        console.say("head.time"),
                        console.say("head.in-time"),
                        console.say("head.contacts"),
                        console.say("head.people"),
                        console.say("head.busy"));
        worst.forEach(interval -> addInterval(table, interval));
        table.print(console.out());
    }

    private boolean isBusyAndShort(int interval) {
        Part part = outcome.intervals().get(interval);
        double target = queues.stream()
                .mapToDouble(queue -> queue.target().share())
                .min()
                .orElse(1);
        return part.work().present() > 0 && part.service().contacts() >= FEWEST_CONTACTS && inTime(interval) < target;
    }

    private double inTime(int interval) {
        return Objects.requireNonNull(assessed(outcome.intervals().get(interval).service()))
                .value();
    }

    /** What all targets speak of, as far as they speak of the same. */
    private @Nullable Estimate assessed(ServiceFigures figures) {
        return Shortages.assessed(queues.get(0), figures);
    }

    private void addInterval(Table table, int interval) {
        int perDay = outcome.grid().perDay();
        int minutes = outcome.grid().intervalMinutes();
        int from = interval % perDay * minutes;
        Part part = outcome.intervals().get(interval);
        Estimate occupancy = part.work().occupancy();
        table.row(
                Cell.of(wording.date(simulated.month().period().date(interval / perDay))),
                Cell.of(Wording.time(from) + "–" + Wording.time(from + minutes)),
                Cell.number(words.share(assessed(part.service()))),
                Cell.number(decimal(part.service().contacts())),
                Cell.number(decimal(part.work().present())),
                Cell.number(occupancy == null ? "-" : Wording.percent(occupancy.value())));
    }
}
