package io.github.paiban.io.folder;

import io.github.paiban.io.NoticeCode;
import io.github.paiban.io.table.Column;
import io.github.paiban.io.table.DateCells;
import io.github.paiban.io.table.Notices;
import io.github.paiban.io.table.Row;
import io.github.paiban.io.text.Dates;
import io.github.paiban.io.text.TimeSpan;
import io.github.paiban.io.text.TimesOfDay;
import io.github.paiban.io.text.Weekdays;
import io.github.paiban.io.text.WrittenDate;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads on which days and from when to when a line holds. */
final class WhenCells {
    private final DateCells dates;
    private final Notices notices;
    private final Remembered<Optional<Set<DayOfWeek>>> weekdaysOf =
            new Remembered<>(text -> Weekdays.find(text).map(Set::copyOf));
    private final Remembered<Optional<WrittenDate>> dateOf = new Remembered<>(Dates::find);
    private final Remembered<OptionalInt> timeOf = new Remembered<>(TimesOfDay::find);

    WhenCells(DateCells dates) {
        this.dates = dates;
        this.notices = dates.notices();
    }

    /** A date or weekdays; empty, and a notice given, where there is neither. */
    Optional<DayChoice> days(Row row) {
        Column column = row.has(Column.DATE) ? Column.DATE : Column.WEEKDAY;
        String text = row.text(column);
        if (text.isEmpty()) {
            notices.accept(NoticeCode.MISSING_VALUE.at(
                    row.place(row.hasColumn(Column.DATE) ? Column.DATE : column), "", Column.DATE.label()));
            return Optional.empty();
        }
        Optional<Set<DayOfWeek>> weekdays = weekdaysOf.read(text);
        if (weekdays.isPresent()) {
            return Optional.of(new DayChoice(null, weekdays.get()));
        }
        Optional<WrittenDate> written = dateOf.read(text);
        if (written.isEmpty()) {
            notices.accept(NoticeCode.BAD_DAY.at(row.place(column), text));
            return Optional.empty();
        }
        Optional<LocalDate> date = dates.find(text, written, row.place(column));
        date.ifPresent(day -> checkWeekday(row, day));
        return date.filter(day -> dates.isInside(day, text, row.place(column)))
                .map(day -> new DayChoice(day, Set.of()));
    }

    /** A weekday may stand in a column beside the date. */
    private void checkWeekday(Row row, LocalDate date) {
        if (row.has(Column.DATE) && row.has(Column.WEEKDAY)) {
            String text = row.text(Column.WEEKDAY);
            Optional<DayOfWeek> weekday = Weekdays.findInHeading(text);
            if (weekday.isPresent() && weekday.get() != date.getDayOfWeek()) {
                notices.accept(NoticeCode.WEEKDAY_DIFFERS.at(row.place(Column.WEEKDAY), text, date.getDayOfWeek()));
            }
        }
    }

    /** The column of the interval. */
    static Column timeColumn(Row row) {
        return row.has(Column.TIME) ? Column.TIME : Column.FROM;
    }

    /** The interval; empty, and a notice given, where there is none. */
    Optional<TimeSpan> span(Row row) {
        if (row.has(Column.TIME)) {
            Optional<TimeSpan> span = TimeSpan.find(row.text(Column.TIME));
            return span.isPresent() ? span : badTime(row, Column.TIME);
        }
        OptionalInt from = time(row, Column.FROM);
        OptionalInt to = time(row, Column.TO);
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        Optional<TimeSpan> span = TimeSpan.between(from.getAsInt(), to.getAsInt());
        return span.isPresent() ? span : badTime(row, Column.TO);
    }

    private OptionalInt time(Row row, Column column) {
        if (!row.has(column)) {
            notices.accept(NoticeCode.MISSING_VALUE.at(row.place(column), "", column.label()));
            return OptionalInt.empty();
        }
        OptionalInt time = timeOf.read(row.text(column));
        if (time.isEmpty()) {
            badTime(row, column);
        }
        return time;
    }

    private Optional<TimeSpan> badTime(Row row, Column column) {
        notices.accept(NoticeCode.BAD_TIME.at(row.place(column), row.text(column)));
        return Optional.empty();
    }
}
