package io.github.paiban.cli;

import io.github.paiban.cli.terminal.Style;
import io.github.paiban.cli.terminal.Table;
import io.github.paiban.cli.terminal.Table.Cell;
import io.github.paiban.cli.terminal.Terminal;
import io.github.paiban.model.Requirement;
import io.github.paiban.model.ShiftType;
import io.github.paiban.staffing.IntervalNeed;
import io.github.paiban.staffing.ShiftNeeds;
import io.github.paiban.staffing.StreamNeeds;
import io.github.paiban.staffing.TicketNeeds;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the volumes of a month need, on the terminal: day by day, or where there are many streams a line for each. */
final class StaffText {
    private static final int WIDEST = 60;

    private final Console console;
    private final Path folder;
    private final Wording wording;
    private final List<StreamNeeds> streams;
    private final ShiftNeeds shifts;
    private final Terminal out;

    StaffText(Console console, Shop shop, List<StreamNeeds> streams, ShiftNeeds shifts) {
        this.console = console;
        this.folder = shop.folder();
        this.wording = new Wording(shop.month(), console.texts());
        this.streams = streams;
        this.shifts = shifts;
        this.out = console.out();
    }

    /**
     * Prints it.
     *
     * @param shown the day to show by half-hour; null for each stream's busiest
     */
    void print(StaffModel.Models model, @Nullable LocalDate shown, Path file) {
        out.line(Style.BOLD, wording.title());
        Table table = new Table(2);
        double minutes = streams.stream().mapToDouble(StreamNeeds::minutes).sum();
        table.row(console.say("staff.model"), model.say(console));
        table.row(console.say("staff.hours"), wording.hours(Math.round(minutes)));
        table.row(console.say("staff.file"), file.toString());
        table.print(out);
        if (shown == null && streams.size() > StaffOverview.DAY_BY_DAY) {
            new StaffOverview(console).print(folder, streams);
        } else {
            streams.forEach(stream -> print(stream, shown));
        }
    }

    private void print(StreamNeeds stream, @Nullable LocalDate shown) {
        List<IntervalNeed> needs = stream.intervals();
        out.line();
        out.line(Style.BOLD, name(stream.group()));
        if (needs.isEmpty()) {
            out.line("  " + console.say("staff.nothing"));
            return;
        }
        printFigures(stream);
        printDays(stream);
        if (streams.size() == 1 || shown != null) {
            printDay(stream, shown == null ? busiest(needs) : shown);
        }
    }

    private String name(Requirement.Group group) {
        String name = PromiseRows.name(group);
        return name.isEmpty() ? console.say("staff.all") : name;
    }

    private void printFigures(StreamNeeds stream) {
        Table table = new Table(2);
        String share = Wording.percent(stream.terms().target().share());
        table.row(
                console.say("staff.target"),
                console.say("staff.target-is", share, stream.terms().target().within()));
        table.row(
                console.say("staff.hours"),
                console.say(
                        "staff.hours-are",
                        wording.hours(Math.round(stream.minutes())),
                        Wording.percent(stream.inTime())));
        if (!stream.reachable()) {
            table.row(Cell.of(Style.RED, console.say("staff.note")), Cell.of(console.say("staff.unreachable")));
        }
        new PromiseRows(console).addUnattended(table, "", stream.unattended());
        addTickets(table, stream.tickets());
        table.print(out);
    }

    private void addTickets(Table table, @Nullable TicketNeeds tickets) {
        if (tickets == null) {
            return;
        }
        table.row(
                console.say("staff.tickets"),
                console.say(
                        "staff.tickets-are",
                        Math.round(tickets.tickets()),
                        wording.hours(Math.round(tickets.workMinutes())),
                        wording.hours(Math.round(tickets.idleMinutes())),
                        wording.hours(Math.round(tickets.peopleMinutes()))));
        if (Math.round(tickets.unkept()) > 0) {
            String text = console.say("staff.tickets-unkept", Math.round(tickets.unkept()));
            table.row(Cell.of(Style.RED, console.say("staff.note")), Cell.of(text));
        }
        if (Math.round(tickets.left()) > 0) {
            table.row(console.say("staff.note"), console.say("staff.tickets-left", Math.round(tickets.left())));
        }
    }

    /** A line for each day: people by half-hour as blocks, the most, people by shift, hours. */
    private void printDays(StreamNeeds stream) {
        PeopleChart chart = PeopleChart.of(stream);
        Map<LocalDate, Map<ShiftType, Integer>> people = shifts.of(stream);
        Table table = new Table(2);
        List<String> head = new ArrayList<>(List.of(console.say("head.date"), chart.axis(), console.say("staff.most")));
        people.values().stream()
                .findFirst()
                .ifPresent(first -> first.keySet().forEach(shift -> head.add(shift.name())));
        head.add(console.say("staff.hours"));
        table.head(head.toArray(String[]::new));
        people.forEach((date, counts) -> {
            List<IntervalNeed> needs = on(stream, date);
            List<Cell> row = new ArrayList<>(List.of(Cell.of(wording.date(date)), Cell.of(chart.line(needs))));
            row.add(Cell.number(Integer.toString(
                    needs.stream().mapToInt(IntervalNeed::people).max().orElse(0))));
            counts.values().forEach(count -> row.add(Cell.number(Integer.toString(count))));
            double minutes = needs.stream()
                    .mapToDouble(each -> each.scheduled() * each.minutes())
                    .sum();
            row.add(Cell.number(decimal(minutes / 60)));
            table.row(row.toArray(Cell[]::new));
        });
        table.print(out);
    }

    private void printDay(StreamNeeds stream, LocalDate date) {
        out.line();
        out.line(Style.BOLD, wording.date(date));
        Table table = new Table(2);
        table.head(
                console.say("staff.time"),
                console.say("staff.contacts"),
                console.say("staff.agents"),
                console.say("staff.people"),
                console.say("staff.in-time"),
                console.say("staff.occupancy"));
        for (IntervalNeed each : on(stream, date)) {
            table.row(
                    Cell.of(Wording.time(each.fromMinute()) + "–" + Wording.time(each.toMinute())),
                    Cell.number(decimal(each.contacts())),
                    Cell.number(decimal(each.scheduled())),
                    Cell.number(Integer.toString(each.people())),
                    Cell.number(Wording.percent(each.service().inTime())),
                    Cell.number(Wording.percent(each.service().occupancy())),
                    Cell.of(bar(each)));
        }
        table.print(out);
    }

    /** A block for each person; those who are there for tickets alone are lighter. */
    private static String bar(IntervalNeed need) {
        int people = Math.min(need.people(), WIDEST);
        int ofTickets = Math.min(need.tickets().people(), people);
        return "█".repeat(people - ofTickets) + "░".repeat(ofTickets);
    }

    private static List<IntervalNeed> on(StreamNeeds stream, LocalDate date) {
        return stream.intervals().stream()
                .filter(each -> each.date().equals(date))
                .toList();
    }

    private static LocalDate busiest(List<IntervalNeed> needs) {
        return needs.stream()
                .max(Comparator.comparingDouble(IntervalNeed::scheduled))
                .orElseThrow()
                .date();
    }

    private static String decimal(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
