package io.github.paiban.io.folder;

import io.github.paiban.io.NoticeCode;
import io.github.paiban.io.roster.DutyWords;
import io.github.paiban.io.table.Column;
import io.github.paiban.io.table.DateCells;
import io.github.paiban.io.table.Notices;
import io.github.paiban.io.table.NumberCells;
import io.github.paiban.io.table.Row;
import io.github.paiban.io.table.Table;
import io.github.paiban.io.text.Dates;
import io.github.paiban.io.text.TimeSpan;
import io.github.paiban.io.text.TimesOfDay;
import io.github.paiban.io.text.Weekdays;
import io.github.paiban.model.Requirement;
import io.github.paiban.model.ShiftType;
import io.github.paiban.notice.Place;
import io.github.paiban.rules.RuleHead;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the lines of the demand. */
final class DemandTable {
    private static final int MOST_NEEDED = 10_000;

    private final DateCells dates;
    private final Notices notices;
    private final DutyWords words;
    private final GroupCells groups;
    private final int agents;

    DemandTable(DateCells dates, DutyWords words, GroupCells groups, int agents) {
        this.dates = dates;
        this.notices = dates.notices();
        this.words = words;
        this.groups = groups;
        this.agents = agents;
    }

    /** The lines in order; those with errors are left out, with notices. */
    List<DemandLine> read(Table table) {
        List<DemandLine> lines = new ArrayList<>();
        table.rows().forEach(row -> read(row).ifPresent(lines::add));
        return lines;
    }

    private Optional<DemandLine> read(Row row) {
        Optional<DayChoice> days = days(row);
        Optional<Requirement.Group> group = groups.read(row, notices);
        OptionalLong need = need(row);
        Long under = weight(row, Column.UNDER);
        Long over = weight(row, Column.OVER);
        boolean onShift = row.has(Column.SHIFT);
        Optional<ShiftType> shift = onShift ? shift(row) : Optional.empty();
        Optional<TimeSpan> span = onShift ? shift.map(DemandTable::spanOf) : span(row);
        if (days.isEmpty() || group.isEmpty() || need.isEmpty() || span.isEmpty()) {
            return Optional.empty();
        }
        Requirement needed = new Requirement(
                dates.period().first(),
                shift.map(ShiftType::id).orElse(null),
                span.get().fromMinute(),
                span.get().toMinute(),
                (int) need.getAsLong(),
                group.get(),
                under,
                over);
        Place place = row.place(onShift ? Column.SHIFT : timeColumn(row));
        return Optional.of(new DemandLine(days.get(), shift.orElse(null), span.get(), needed, place));
    }

    private Optional<DayChoice> days(Row row) {
        Column column = row.has(Column.DATE) ? Column.DATE : Column.WEEKDAY;
        String text = row.text(column);
        if (text.isEmpty()) {
            notices.accept(NoticeCode.MISSING_VALUE.at(
                    row.place(row.hasColumn(Column.DATE) ? Column.DATE : column), "", Column.DATE.label()));
            return Optional.empty();
        }
        Optional<Set<DayOfWeek>> weekdays = Weekdays.find(text);
        if (weekdays.isPresent()) {
            return Optional.of(new DayChoice(null, weekdays.get()));
        }
        if (Dates.find(text).isEmpty()) {
            notices.accept(NoticeCode.BAD_DAY.at(row.place(column), text));
            return Optional.empty();
        }
        Optional<LocalDate> date = dates.find(text, row.place(column));
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

    private OptionalLong need(Row row) {
        if (!row.has(Column.NEEDED)) {
            notices.accept(NoticeCode.MISSING_VALUE.at(row.place(Column.NEEDED), "", Column.NEEDED.label()));
        }
        OptionalLong need = NumberCells.find(row, Column.NEEDED, 0, MOST_NEEDED, notices);
        if (need.isPresent() && need.getAsLong() > agents) {
            notices.accept(NoticeCode.NEED_TOO_LARGE.at(row.place(Column.NEEDED), row.text(Column.NEEDED), agents));
        }
        return need;
    }

    private @Nullable Long weight(Row row, Column column) {
        OptionalLong weight = NumberCells.find(row, column, 0, RuleHead.MAX_WEIGHT, notices);
        return weight.isPresent() ? weight.getAsLong() : null;
    }

    private Optional<ShiftType> shift(Row row) {
        String text = row.text(Column.SHIFT);
        Optional<ShiftType> shift = words.findShift(text);
        Place place = row.place(Column.SHIFT);
        if (shift.isEmpty()) {
            notices.accept(NoticeCode.UNKNOWN_SHIFT.at(place, text, notices.guess(place, text, words.knownShifts())));
        }
        return shift;
    }

    private static TimeSpan spanOf(ShiftType shift) {
        return new TimeSpan(shift.startMinute(), shift.endMinute());
    }

    private static Column timeColumn(Row row) {
        return row.has(Column.TIME) ? Column.TIME : Column.FROM;
    }

    private Optional<TimeSpan> span(Row row) {
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
        OptionalInt time = TimesOfDay.find(row.text(column));
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
