package io.github.paiban.cli;

import static io.github.paiban.cli.SimulationWords.clock;
import static io.github.paiban.cli.SimulationWords.decimal;
import static io.github.paiban.cli.SimulationWords.number;

import io.github.paiban.cli.terminal.Style;
import io.github.paiban.cli.terminal.Table;
import io.github.paiban.cli.terminal.Table.Cell;
import io.github.paiban.cli.terminal.Terminal;
import io.github.paiban.report.Simulated;
import io.github.paiban.simulation.Closing;
import io.github.paiban.simulation.ContactQueue;
import io.github.paiban.simulation.Estimate;
import io.github.paiban.simulation.Outcome;
import io.github.paiban.simulation.ServiceFigures;
import io.github.paiban.simulation.Shortage;
import io.github.paiban.simulation.Shortages;
import io.github.paiban.simulation.TicketFigures;
import io.github.paiban.simulation.Waits;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** What customers will live through, in words. */
final class SimulationText {
    private final Simulated simulated;
    private final Outcome outcome;
    private final List<ContactQueue> queues;
    private final Console console;
    private final Wording wording;
    private final SimulationWords words;
    private final Terminal out;

    SimulationText(Simulated simulated, Console console) {
        this.simulated = simulated;
        this.outcome = simulated.outcome();
        this.queues = simulated.scenario().queues();
        this.console = console;
        this.wording = new Wording(simulated.month(), console.texts());
        this.words = new SimulationWords(console);
        this.out = console.out();
    }

    /** Prints it. */
    void print() {
        out.line(Style.BOLD, wording.title());
        Table table = new Table(2);
        addService(table);
        addWork(table);
        addClosing(table);
        addTickets(table);
        addPromises(table);
        table.row(console.say("simulate.runs"), console.say("simulate.runs-are", outcome.replications(), seed()));
        table.print(out);
        if (queues.size() > 1) {
            printQueues();
        }
        new WorstHours(simulated, console, wording).print();
        List<Shortage> shortages = simulated.shortages();
        if (shortages != null) {
            new ShortageText(simulated, console, wording).print(shortages);
        }
    }

    private void addPromises(Table table) {
        PromiseRows rows = new PromiseRows(console);
        rows.addPoints(table, simulated.points());
        if (queues.size() == 1) {
            rows.addUnattended(table, "", simulated.unattended().getFirst());
        } else {
            rows.addUnattended(table, simulated.unattended());
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
        table.row(console.say("simulate.first"), words.share(total.firstInTime()));
        table.row(console.say("simulate.all"), words.share(total.allInTime()));
        Waits waits = total.waits();
        if (waits != null) {
            table.row(
                    console.say("simulate.wait"),
                    console.say(
                            "simulate.wait-is",
                            words.seconds(waits.p50()),
                            words.seconds(waits.p90()),
                            words.seconds(waits.p95())));
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
                words.share(share),
                words.seconds(queue.target().within()),
                Wording.percent(queue.target().share()));
        return Cell.of(share.high() < queue.target().share() ? Style.RED : Style.GREEN, text);
    }

    private void addWork(Table table) {
        Estimate occupancy = outcome.total().work().occupancy();
        Estimate chats = outcome.total().work().chatsAtOnce();
        if (occupancy != null && chats != null) {
            table.row(console.say("simulate.occupancy"), words.share(occupancy));
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

    private void addTickets(Table table) {
        List<TicketFigures> lines = outcome.tickets();
        if (lines.isEmpty()) {
            return;
        }
        double late = lines.stream().mapToDouble(TicketFigures::lateTickets).sum();
        String said = console.say(
                late == 0 ? "simulate.tickets-kept" : "simulate.tickets-late",
                number(lines.stream().mapToDouble(TicketFigures::tickets).sum()),
                wording.hours(Math.round(60
                        * lines.stream().mapToDouble(TicketFigures::workHours).sum())),
                number(lines.stream().mapToDouble(TicketFigures::left).sum()),
                late < 10 ? decimal(late) : number(late),
                decimal(lines.stream()
                                .mapToDouble(each -> each.lateHours() * each.lateTickets())
                                .sum()
                        / Math.max(late, Double.MIN_NORMAL)));
        table.row(Cell.of(console.say("staff.tickets")), Cell.of(late >= 1 ? Style.RED : Style.PLAIN, said));
    }

    private static double mean(List<Closing> closings, ToDoubleFunction<Closing> figure) {
        return closings.stream().mapToDouble(figure).average().orElse(0);
    }

    private void printQueues() {
        out.line();
        out.line(Style.BOLD, console.say("simulate.queues"));
        Table table = new Table(2);
        for (int index = 0; index < queues.size(); index++) {
            table.row(Cell.of(name(index)), verdict(index));
        }
        table.print(out);
    }

    private String name(int index) {
        String name = queues.get(index).name();
        return name.isEmpty() ? console.say("simulate.everyone") : name;
    }
}
