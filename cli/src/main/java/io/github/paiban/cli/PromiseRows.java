package io.github.paiban.cli;

import io.github.paiban.cli.terminal.Style;
import io.github.paiban.cli.terminal.Table;
import io.github.paiban.cli.terminal.Table.Cell;
import io.github.paiban.model.Requirement;
import io.github.paiban.simulation.ServiceOutlook;
import io.github.paiban.staffing.PointsForecast;
import io.github.paiban.staffing.StreamNeeds;
import io.github.paiban.staffing.TicketOutcome;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rows on what a platform or a due date makes of a roster.
 *
 * @param console where they go
 */
record PromiseRows(Console console) {
    /** The points that each shop's platform will take. */
    void addPoints(Table table, List<ServiceOutlook.ShopPoints> points) {
        for (ServiceOutlook.ShopPoints each : points) {
            PointsForecast forecast = each.forecast();
            String text = console.say(
                    "summary.points-are",
                    each.shop(),
                    Math.round(forecast.points() * 10) / 10.0,
                    forecast.limit(),
                    Wording.percentAtMost(forecast.chance()));
            table.row(console.say("summary.points"), text.strip()).rank(2);
        }
    }

    /**
     * The parts of the day that a stream's platform assesses and that no shift covers.
     *
     * @param name the stream; empty where there is only one
     */
    void addUnattended(Table table, String name, List<StreamNeeds.Unattended> parts) {
        for (StreamNeeds.Unattended each : parts) {
            String text = console.say("staff.unattended", span(each), Math.round(each.contacts()));
            table.row(
                    Cell.of(Style.YELLOW, console.say("staff.note")),
                    Cell.of(name.isEmpty() ? text : name + ": " + text));
        }
    }

    /**
     * The same of several streams: a row for each part of the day.
     *
     * @param parts by stream
     */
    void addUnattended(Table table, List<List<StreamNeeds.Unattended>> parts) {
        Map<String, List<StreamNeeds.Unattended>> bySpan = parts.stream()
                .flatMap(List::stream)
                .collect(Collectors.groupingBy(PromiseRows::span, TreeMap::new, Collectors.toList()));
        bySpan.forEach((span, there) -> {
            double contacts =
                    there.stream().mapToDouble(StreamNeeds.Unattended::contacts).sum();
            String text =
                    console.say("staff.unattended-streams", span, Math.round(contacts), there.size(), parts.size());
            table.row(Cell.of(Style.YELLOW, console.say("staff.note")), Cell.of(text));
        });
    }

    /** A text, and in the same line what no shift covers and how many tickets are late, if any. */
    String withMissed(String text, List<ServiceOutlook.Stream> streams) {
        String said = text;
        List<StreamNeeds.Unattended> parts =
                streams.stream().flatMap(each -> each.unattended().stream()).toList();
        if (!parts.isEmpty()) {
            double contacts =
                    parts.stream().mapToDouble(StreamNeeds.Unattended::contacts).sum();
            String spans = parts.stream().map(PromiseRows::span).distinct().collect(Collectors.joining(", "));
            said = console.say("summary.service-uncovered", said, spans, Math.round(contacts));
        }
        List<TicketOutcome> tickets = streams.stream()
                .flatMap(each -> Optional.ofNullable(each.tickets()).stream())
                .toList();
        long late = Math.round(tickets.stream().mapToDouble(TicketOutcome::late).sum());
        long all =
                Math.round(tickets.stream().mapToDouble(TicketOutcome::tickets).sum());
        return late == 0 ? said : console.say("summary.service-tickets", said, late, all);
    }

    static String span(StreamNeeds.Unattended part) {
        return Wording.time(part.fromMinute()) + "–" + Wording.time(part.toMinute());
    }

    /** What comes of a stream's tickets. */
    void addTickets(Table table, String name, TicketOutcome tickets) {
        long late = Math.round(tickets.late());
        String text = console.say(
                late == 0 ? "summary.tickets-kept" : "summary.tickets-late",
                Math.round(tickets.tickets()),
                late,
                Math.round(tickets.left()));
        table.row(
                Cell.of(console.say("staff.tickets")),
                Cell.of(late == 0 ? Style.PLAIN : Style.RED, name.isEmpty() ? text : name + ": " + text));
    }

    /** The shop and the queue of a stream; empty where neither is named. */
    static String name(Requirement.Group stream) {
        return String.join(
                " · ",
                Stream.of(stream.shop(), stream.queue())
                        .filter(Objects::nonNull)
                        .toList());
    }
}
