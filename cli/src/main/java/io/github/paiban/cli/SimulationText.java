package io.github.paiban.cli;

import io.github.paiban.cli.terminal.Style;
import io.github.paiban.cli.terminal.Table;
import io.github.paiban.cli.terminal.Table.Cell;
import io.github.paiban.cli.terminal.Terminal;
import io.github.paiban.report.Simulated;
import io.github.paiban.simulation.Closing;
import io.github.paiban.simulation.ContactQueue;
import io.github.paiban.simulation.Estimate;
import io.github.paiban.simulation.Outcome;
import io.github.paiban.simulation.Part;
import io.github.paiban.simulation.ServiceFigures;
import io.github.paiban.simulation.Shortage;
import io.github.paiban.simulation.Shortages;
import io.github.paiban.simulation.Waits;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What customers will live through, in words. */
final class SimulationText {
    private static final int WORST_SHOWN = 8;
    /** Intervals with fewer contacts are not among the worst: chance alone would put them there. */
    private static final double FEWEST_CONTACTS = 1;

    private final Simulated simulated;
    private final Outcome outcome;
    private final List<ContactQueue> queues;
    private final Console console;
    private final Wording wording;
    private final Terminal out;

    SimulationText(Simulated simulated, Console console) {
        this.simulated = simulated;
        this.outcome = simulated.outcome();
        this.queues = simulated.scenario().queues();
        this.console = console;
        this.wording = new Wording(simulated.month(), console.texts());
        this.out = console.out();
    }

    /** Prints it. */
    void print() {
        out.line(Style.BOLD, wording.title());
        Table table = new Table(2);
        addService(table);
        addWork(table);
        addClosing(table);
        table.row(console.say("simulate.runs"), console.say("simulate.runs-are", outcome.replications(), seed()));
        table.print(out);
        if (queues.size() > 1) {
            printQueues();
        }
        printWorst();
        List<Shortage> shortages = simulated.shortages();
        if (shortages != null) {
            new ShortageText(simulated, console, wording).print(shortages);
        }
    }

    /** As it was typed, without separators. */
    private String seed() {
        return Long.toString(outcome.seed());
    }

    private void addService(Table table) {
        ServiceFigures total = outcome.total().service();
        if (queues.size() == 1) {
            table.row(Cell.of(console.say("simulate.in-time")), verdict(0));
        }
        table.row(console.say("simulate.first"), share(total.firstInTime()));
        table.row(console.say("simulate.all"), share(total.allInTime()));
        Waits waits = total.waits();
        if (waits != null) {
            table.row(
                    console.say("simulate.wait"),
                    console.say("simulate.wait-is", seconds(waits.p50()), seconds(waits.p90()), seconds(waits.p95())));
        }
        table.row(console.say("simulate.contacts"), contacts(total));
    }

    private String contacts(ServiceFigures total) {
        Estimate lost = total.lost();
        String gaveUp = lost == null ? "-" : Wording.percentAtMost(lost.value());
        return console.say("simulate.contacts-are", number(total.contacts()), gaveUp, number(outcome.unserved()));
    }

    /** A queue's share in time against its target. */
    private Cell verdict(int index) {
        ContactQueue queue = queues.get(index);
        Estimate share = Shortages.assessed(queue, outcome.queues().get(index));
        if (share == null) {
            return Cell.of("-");
        }
        String text = console.say(
                "simulate.verdict",
                share(share),
                seconds(queue.target().within()),
                Wording.percent(queue.target().share()));
        return Cell.of(share.high() < queue.target().share() ? Style.RED : Style.GREEN, text);
    }

    private void addWork(Table table) {
        Estimate occupancy = outcome.total().work().occupancy();
        Estimate chats = outcome.total().work().chatsAtOnce();
        if (occupancy != null && chats != null) {
            table.row(console.say("simulate.occupancy"), share(occupancy));
            table.row(
                    console.say("simulate.chats"),
                    console.say(
                            "simulate.chats-are",
                            decimal(chats.value()),
                            outcome.total().work().mostChats()));
        }
        table.row(console.say("simulate.overtime"), wording.hours(Math.round(60 * outcome.overtimeHours())));
    }

    private void addClosing(Table table) {
        List<Closing> closings = outcome.closings();
        if (closings.isEmpty()) {
            return;
        }
        double mean = mean(closings, closing -> closing.meanMinute() - closing.plannedMinute());
        double p90 = mean(closings, closing -> closing.p90Minute() - closing.plannedMinute());
        Closing latest = closings.stream()
                .max(Comparator.comparingDouble(Closing::p90Minute))
                .orElseThrow();
        table.row(
                console.say("simulate.closing"),
                console.say(
                        "simulate.closing-is",
                        decimal(mean),
                        decimal(p90),
                        clock(latest.p90Minute()),
                        wording.date(simulated.month().period().date(latest.day())),
                        decimal(mean(closings, Closing::waiting))));
    }

    private static double mean(List<Closing> closings, ToDoubleFunction<Closing> figure) {
        return closings.stream().mapToDouble(figure).average().orElse(0);
    }

    private void printQueues() {
        out.line();
        out.line(Style.BOLD, console.say("simulate.queues"));
        Table table = new Table(2);
        for (int index = 0; index < queues.size(); index++) {
            table.row(Cell.of(name(index)), verdict(index), Cell.of(points(index)));
        }
        table.print(out);
    }

    private String name(int index) {
        String name = queues.get(index).name();
        return name.isEmpty() ? console.say("simulate.everyone") : name;
    }

    private String points(int index) {
        if (simulated.points(index).isEmpty()) {
            return "";
        }
        return console.say(
                "simulate.points",
                number(simulated.points(index).orElse(0)),
                Wording.percent(simulated.chanceOfLimit(index).orElse(0)));
    }

    /** The intervals with the smallest share in time among those in which somebody is there. */
    private void printWorst() {
        List<Integer> worst = IntStream.range(0, outcome.intervals().size())
                .boxed()
                .filter(this::isBusyAndShort)
                .sorted(Comparator.comparingDouble(this::inTime))
                .limit(WORST_SHOWN)
                .toList();
        if (worst.isEmpty()) {
            return;
        }
        out.line();
        out.line(Style.BOLD, console.say("simulate.worst"));
        Table table = new Table(2)
                .head(
                        console.say("head.date"),
                        console.say("head.time"),
                        console.say("head.in-time"),
                        console.say("head.contacts"),
                        console.say("head.people"),
                        console.say("head.busy"));
        worst.forEach(interval -> addInterval(table, interval));
        table.print(out);
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
                Cell.number(share(assessed(part.service()))),
                Cell.number(decimal(part.service().contacts())),
                Cell.number(decimal(part.work().present())),
                Cell.number(occupancy == null ? "-" : Wording.percent(occupancy.value())));
    }

    private String share(@Nullable Estimate estimate) {
        if (estimate == null) {
            return "-";
        }
        String share = Wording.percent(estimate.value());
        return Double.isFinite(estimate.halfWidth())
                ? console.say("simulate.share", share, decimal(100 * estimate.halfWidth()))
                : share;
    }

    private String seconds(double seconds) {
        return console.say("simulate.seconds", Long.toString(Math.round(seconds)));
    }

    private static String clock(double minutes) {
        return Wording.time((int) Math.round(minutes));
    }

    private static String decimal(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%,d", Math.round(value));
    }
}
