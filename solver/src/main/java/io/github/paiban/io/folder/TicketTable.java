package io.github.paiban.io.folder;

import io.github.paiban.io.NoticeCode;
import io.github.paiban.io.table.Column;
import io.github.paiban.io.table.DateCells;
import io.github.paiban.io.table.Notices;
import io.github.paiban.io.table.NumberCells;
import io.github.paiban.io.table.Row;
import io.github.paiban.io.table.Table;
import io.github.paiban.io.text.Durations;
import io.github.paiban.io.text.TimeSpan;
import io.github.paiban.model.Period;
import io.github.paiban.model.Requirement;
import io.github.paiban.model.Tickets;
import io.github.paiban.notice.Place;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Reads the tickets: work beside the chats that may wait. Tickets that differ in queue, shop, effort or due time add up;
 * of lines that do not, the more special counts, minute by minute, as in the volumes.
 */
final class TicketTable {
    private static final TimeSpan WHOLE_DAY = new TimeSpan(0, 1440);
    private static final Duration LEAST_EFFORT = Duration.ofSeconds(1);
    private static final Duration SOONEST = Duration.ofMinutes(Tickets.SOONEST);
    private static final Duration LATEST = Duration.ofMinutes(Tickets.LATEST);

    private final WhenCells when;
    private final Notices notices;
    private final GroupCells groups;
    private final Period period;
    private final ZoneId zone;

    TicketTable(DateCells dates, GroupCells groups, ZoneId zone) {
        this.zone = zone;
        this.when = new WhenCells(dates);
        this.notices = dates.notices();
        this.groups = groups;
        this.period = dates.period();
    }

    private record Kind(Requirement.Group group, Duration effort, Duration due) {}

    /**
     * The tickets of the period; lines with errors are left out, with notices.
     *
     * @param file where they stand
     */
    List<Tickets> read(Table table, Place file) {
        Map<Kind, List<VolumeLine>> byKind = new LinkedHashMap<>();
        for (Row row : table.rows()) {
            read(row, byKind);
        }
        List<Tickets> tickets = new ArrayList<>();
        byKind.forEach((kind, lines) -> VolumePlan.withoutGaps(period, zone, notices).lay(lines, file).stream()
                .map(volume -> new Tickets(
                        volume.date(),
                        volume.fromMinute(),
                        volume.toMinute(),
                        volume.contacts(),
                        kind.effort.toMillis() / 1000.0,
                        (int) kind.due.toMinutes(),
                        kind.group))
                .forEach(tickets::add));
        return tickets;
    }

    private void read(Row row, Map<Kind, List<VolumeLine>> byKind) {
        Optional<DayChoice> days = when.days(row);
        Optional<TimeSpan> span = span(row);
        Optional<Requirement.Group> group = groups.read(row, notices);
        OptionalDouble count = count(row);
        Optional<Duration> due = length(row, Column.DUE, SOONEST, LATEST);
        Optional<Duration> effort =
                length(row, Column.EFFORT, LEAST_EFFORT, due.orElse(LATEST).dividedBy(2));
        if (days.isEmpty() || span.isEmpty() || group.isEmpty() || count.isEmpty() || due.isEmpty()) {
            return;
        }
        effort.ifPresent(each -> byKind.computeIfAbsent(
                        new Kind(group.get(), each, due.get()), any -> new ArrayList<>())
                .add(new VolumeLine(
                        days.get(), span.get(), count.getAsDouble(), null, group.get(), row.place(Column.TICKETS))));
    }

    /** Without a time they come all day long. */
    private Optional<TimeSpan> span(Row row) {
        boolean timed = row.has(Column.TIME) || row.has(Column.FROM) || row.has(Column.TO);
        return timed ? when.span(row) : Optional.of(WHOLE_DAY);
    }

    private OptionalDouble count(Row row) {
        if (!row.has(Column.TICKETS)) {
            missing(row, Column.TICKETS);
        }
        return NumberCells.findDecimal(row, Column.TICKETS, VolumeTable.MOST, notices);
    }

    private Optional<Duration> length(Row row, Column column, Duration least, Duration most) {
        if (!row.has(column)) {
            missing(row, column);
            return Optional.empty();
        }
        String text = row.text(column);
        Optional<Duration> length = Durations.find(text);
        if (length.isEmpty()) {
            notices.accept(NoticeCode.BAD_DURATION.at(row.place(column), text));
        } else if (length.get().compareTo(least) < 0 || length.get().compareTo(most) > 0) {
            notices.accept(NoticeCode.NUMBER_OUT_OF_RANGE.at(
                    row.place(column), text, column.label(), written(least), written(most)));
            return Optional.empty();
        }
        return length;
    }

    private void missing(Row row, Column column) {
        notices.accept(NoticeCode.MISSING_VALUE.at(row.place(column), "", column.label()));
    }

    /** As the cell accepts it: 90s, 15m, 744h. */
    private static String written(Duration length) {
        if (length.toSeconds() % 3600 == 0) {
            return length.toHours() + "h";
        }
        return length.toSeconds() % 60 == 0 ? length.toMinutes() + "m" : length.toSeconds() + "s";
    }
}
