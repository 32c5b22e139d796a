package io.github.paiban.io.history;

import io.github.paiban.io.NoticeCode;
import io.github.paiban.io.table.Column;
import io.github.paiban.io.table.Notices;
import io.github.paiban.io.table.NumberCells;
import io.github.paiban.io.table.Row;
import io.github.paiban.io.table.Table;
import io.github.paiban.io.text.Dates;
import io.github.paiban.io.text.TimeSpan;
import io.github.paiban.io.text.TimesOfDay;
import io.github.paiban.io.text.WrittenDate;
import io.github.paiban.io.text.WrittenTime;
import io.github.paiban.model.Requirement;
import io.github.paiban.notice.Place;
import io.github.paiban.staffing.ServicePlan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Reads lines of counted contacts: with an interval, with a timestamp, or of a whole day. */
final class CountLines {
    private static final double MOST = 10_000_000;
    private static final int DAY = 1440;
    /** Older days are a mistake in the year. */
    private static final int YEARS = 12;

    private final Notices notices;
    private final ServicePlan plan;
    private final Streams streams;
    private final LocalDate near;

    /**
     * A reader.
     *
     * @param near where dates lie whose year is left out
     */
    CountLines(ServicePlan plan, LocalDate near, Streams streams, Notices notices) {
        this.plan = plan;
        this.near = near;
        this.streams = streams;
        this.notices = notices;
    }

    /** The lines in order; those with errors are left out, with notices; those without a number are left out. */
    List<CountLine> read(Table table) {
        List<CountLine> lines = new ArrayList<>();
        for (Row row : table.rows()) {
            read(row, lines);
        }
        return lines;
    }

    private void read(Row row, List<CountLine> lines) {
        Requirement.Group group = streams.find(row);
        OptionalDouble contacts = contacts(row, group);
        Column column = row.has(Column.TIMESTAMP) ? Column.TIMESTAMP : Column.DATE;
        boolean spanned = row.has(Column.TIME) || row.has(Column.FROM) || row.has(Column.TO);
        Optional<WrittenTime> stamp = spanned ? Optional.empty() : WrittenTime.find(withoutSeconds(row.text(column)));
        Optional<LocalDate> date = stamp.isPresent()
                ? date(stamp.get().date(), row, column)
                : date(Dates.find(row.text(column)).orElse(null), row, column);
        TimeSpan span = stamp.isPresent() ? null : span(row, spanned);
        if (date.isEmpty() || contacts.isEmpty() || (stamp.isEmpty() && span == null)) {
            return;
        }
        int from = span == null ? stamp.get().minute() : span.fromMinute();
        int minutes = span == null ? 0 : span.toMinute() - span.fromMinute();
        lines.add(new CountLine(group, date.get(), from, minutes, contacts.getAsDouble(), row.place(column)));
    }

    /** Exports carry seconds that are not zero; the minute is enough. */
    private static String withoutSeconds(String text) {
        return text.replaceFirst("(\\d:\\d\\d):\\d\\d(?:\\.\\d+)?$", "$1");
    }

    private OptionalDouble contacts(Row row, Requirement.Group group) {
        if (row.has(Column.CONTACTS)) {
            return NumberCells.findDecimal(row, Column.CONTACTS, MOST, notices);
        }
        OptionalDouble messages = NumberCells.findDecimal(row, Column.MESSAGES, MOST, notices);
        double each = plan.terms(group).messagesPerContact();
        return messages.isPresent() ? OptionalDouble.of(messages.getAsDouble() / each) : messages;
    }

    private Optional<LocalDate> date(@Nullable WrittenDate written, Row row, Column column) {
        Place place = row.place(column);
        String text = row.text(column);
        if (text.isEmpty()) {
            notices.accept(NoticeCode.MISSING_VALUE.at(place, "", Column.DATE.label()));
            return Optional.empty();
        }
        Optional<LocalDate> date =
                written == null ? Optional.empty() : written.near(near.minusMonths(1), near);
        boolean sensible = date.isPresent()
                && date.get().isAfter(near.minusYears(YEARS))
                && date.get().isBefore(near.plusYears(2));
        if (!sensible) {
            notices.accept(NoticeCode.BAD_DATE.at(place, text));
            return Optional.empty();
        }
        return date;
    }

    private @Nullable TimeSpan span(Row row, boolean spanned) {
        if (!spanned) {
            return new TimeSpan(0, DAY);
        }
        if (row.has(Column.TIME)) {
            return orTell(TimeSpan.find(row.text(Column.TIME)), row, Column.TIME);
        }
        Column missing = row.has(Column.FROM) ? Column.TO : Column.FROM;
        if (!row.has(Column.FROM) || !row.has(Column.TO)) {
            notices.accept(NoticeCode.MISSING_VALUE.at(row.place(missing), "", missing.label()));
            return null;
        }
        OptionalInt from = TimesOfDay.find(row.text(Column.FROM));
        OptionalInt to = TimesOfDay.find(row.text(Column.TO));
        if (from.isEmpty()) {
            return orTell(Optional.empty(), row, Column.FROM);
        }
        return orTell(
                to.isEmpty() ? Optional.empty() : TimeSpan.between(from.getAsInt(), to.getAsInt()), row, Column.TO);
    }

    private @Nullable TimeSpan orTell(Optional<TimeSpan> span, Row row, Column column) {
        if (span.isEmpty()) {
            notices.accept(NoticeCode.BAD_TIME.at(row.place(column), row.text(column)));
        }
        return span.orElse(null);
    }
}
