package io.github.paiban.io.folder;

import io.github.paiban.io.NoticeCode;
import io.github.paiban.io.table.Column;
import io.github.paiban.io.table.DateCells;
import io.github.paiban.io.table.Notices;
import io.github.paiban.io.table.NumberCells;
import io.github.paiban.io.table.Row;
import io.github.paiban.io.table.Table;
import io.github.paiban.io.text.TimeSpan;
import io.github.paiban.io.text.WrittenTime;
import io.github.paiban.model.Requirement;
import io.github.paiban.model.Volume;
import io.github.paiban.notice.Place;
import io.github.paiban.staffing.ServicePlan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads the lines of the volumes. A line has an interval, as the demand's lines have; or a timestamp, and then it lasts
 * until the next: as long as the shortest time between two timestamps of a day.
 */
final class VolumeTable {
    /** More contacts than this in an interval are a mistake. */
    static final double MOST = 10_000_000;

    private static final int USUAL_MINUTES = 30;

    private final DateCells dates;
    private final WhenCells when;
    private final Notices notices;
    private final GroupCells groups;
    private final ServicePlan plan;

    VolumeTable(DateCells dates, GroupCells groups, ServicePlan plan) {
        this.dates = dates;
        this.when = new WhenCells(dates);
        this.notices = dates.notices();
        this.groups = groups;
        this.plan = plan;
    }

    private record Stamp(LocalDate date, int minute) {}

    /** The lines in order; those with errors are left out, with notices. */
    List<VolumeLine> read(Table table) {
        Map<Integer, Stamp> stamps = stamps(table);
        int minutes = minutes(stamps);
        List<VolumeLine> lines = new ArrayList<>();
        for (Row row : table.rows()) {
            Stamp stamp = stamps.get(row.line());
            if (stamp != null) {
                TimeSpan span = new TimeSpan(stamp.minute, stamp.minute + minutes);
                read(row, new DayChoice(stamp.date, Set.of()), span, stampColumn(row))
                        .ifPresent(lines::add);
            } else if (!isStamped(row)) {
                readInterval(row).ifPresent(lines::add);
            }
        }
        return lines;
    }

    private Optional<VolumeLine> readInterval(Row row) {
        Optional<DayChoice> days = when.days(row);
        Optional<TimeSpan> span = when.span(row);
        if (days.isEmpty() || span.isEmpty()) {
            return Optional.empty();
        }
        return read(row, days.get(), span.get(), WhenCells.timeColumn(row));
    }

    private Optional<VolumeLine> read(Row row, DayChoice days, TimeSpan span, Column column) {
        Optional<Requirement.Group> group = groups.read(row, notices);
        OptionalDouble contacts = contacts(row, group.orElse(Requirement.Group.ALL));
        Volume.Band written = band(row);
        if (group.isEmpty() || contacts.isEmpty()) {
            return Optional.empty();
        }
        Volume.Band band = written == null || row.has(Column.CONTACTS)
                ? written
                : written.times(1 / plan.terms(group.get()).messagesPerContact());
        return Optional.of(new VolumeLine(days, span, contacts.getAsDouble(), band, group.get(), row.place(column)));
    }

    /** The band that a forecast writes beside its numbers; null where one of its ends is missing. */
    private Volume.@Nullable Band band(Row row) {
        OptionalDouble low = NumberCells.findDecimal(row, Column.P05, MOST, notices);
        OptionalDouble high = NumberCells.findDecimal(row, Column.P95, MOST, notices);
        if (low.isEmpty() || high.isEmpty()) {
            return null;
        }
        if (high.getAsDouble() < low.getAsDouble()) {
            notices.accept(NoticeCode.NUMBER_OUT_OF_RANGE.at(
                    row.place(Column.P95), row.text(Column.P95), Column.P95.label(), low.getAsDouble(), (long) MOST));
            return null;
        }
        return new Volume.Band(low.getAsDouble(), high.getAsDouble());
    }

    /** Contacts count; where there are none, messages by how many a contact has. */
    private OptionalDouble contacts(Row row, Requirement.Group group) {
        if (row.has(Column.CONTACTS)) {
            return NumberCells.findDecimal(row, Column.CONTACTS, MOST, notices);
        }
        if (row.has(Column.MESSAGES)) {
            double each = plan.terms(group).messagesPerContact();
            return NumberCells.findDecimal(row, Column.MESSAGES, MOST, notices).stream()
                    .map(messages -> messages / each)
                    .findFirst();
        }
        Column column = row.hasColumn(Column.CONTACTS) ? Column.CONTACTS : Column.MESSAGES;
        notices.accept(NoticeCode.MISSING_VALUE.at(row.place(column), "", column.label()));
        return OptionalDouble.empty();
    }

    private static Column stampColumn(Row row) {
        return row.has(Column.TIMESTAMP) ? Column.TIMESTAMP : Column.DATE;
    }

    /** Exports also put timestamps under the heading of dates. */
    private static boolean isStamped(Row row) {
        boolean spanned = row.has(Column.TIME) || row.has(Column.FROM) || row.has(Column.TO);
        return row.has(Column.TIMESTAMP)
                || (!spanned && WrittenTime.find(row.text(Column.DATE)).isPresent());
    }

    private Map<Integer, Stamp> stamps(Table table) {
        Map<Integer, Stamp> stamps = new TreeMap<>();
        for (Row row : table.rows()) {
            if (isStamped(row)) {
                stamp(row).ifPresent(stamp -> stamps.put(row.line(), stamp));
            }
        }
        return stamps;
    }

    private Optional<Stamp> stamp(Row row) {
        Place place = row.place(stampColumn(row));
        String text = row.text(stampColumn(row));
        Optional<WrittenTime> time = WrittenTime.find(text);
        if (time.isEmpty()) {
            notices.accept(NoticeCode.BAD_TIME.at(place, text));
            return Optional.empty();
        }
        Optional<LocalDate> date =
                time.get().date().near(dates.period().first(), dates.period().end());
        if (date.isEmpty()) {
            notices.accept(NoticeCode.BAD_DATE.at(place, text));
        }
        return date.filter(day -> dates.isInside(day, text, place))
                .map(day -> new Stamp(day, time.get().minute()));
    }

    private static int minutes(Map<Integer, Stamp> stamps) {
        Map<LocalDate, TreeSet<Integer>> byDay = new TreeMap<>();
        stamps.values()
                .forEach(stamp -> byDay.computeIfAbsent(stamp.date, day -> new TreeSet<>())
                        .add(stamp.minute));
        int least = Integer.MAX_VALUE;
        for (TreeSet<Integer> minutes : byDay.values()) {
            Integer before = null;
            for (Integer minute : minutes) {
                least = before == null ? least : Math.min(least, minute - before);
                before = minute;
            }
        }
        return least == Integer.MAX_VALUE ? USUAL_MINUTES : least;
    }
}
