package io.github.paiban.io.table;

import io.github.paiban.io.NoticeCode;
import io.github.paiban.io.text.Dates;
import io.github.paiban.io.text.WrittenDate;
import io.github.paiban.model.Period;
import io.github.paiban.notice.Place;
import io.github.paiban.notice.Severity;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Reads cells that hold dates of a period.
 *
 * @param period the period
 * @param chosen whether the period was chosen for this reading rather than by the settings; dates outside are then no
 *     error
 * @param notices where to say what is wrong
 */
public record DateCells(Period period, boolean chosen, Notices notices) {
    /** The date in a cell, inside the period or not; empty, and a notice given, where there is none. */
    public Optional<LocalDate> find(String text, Place place) {
        return find(text, Dates.find(text), place);
    }

    /**
     * The same, of a text already read.
     *
     * @param written what {@link Dates} finds in it
     */
    public Optional<LocalDate> find(String text, Optional<WrittenDate> written, Place place) {
        Optional<LocalDate> date = written.flatMap(each -> each.near(period.first(), period.end()));
        if (date.isEmpty()) {
            notices.accept(NoticeCode.BAD_DATE.at(place, text));
            return date;
        }
        checkWeekday(text, written.get(), date.get(), place);
        return date;
    }

    /** The date in a column; empty where it is blank, and a notice given where there is no date in it. */
    public Optional<LocalDate> find(Row row, Column column) {
        return row.has(column) ? find(row.text(column), row.place(column)) : Optional.empty();
    }

    /** The date in a column that must be filled. */
    public Optional<LocalDate> findRequired(Row row, Column column) {
        if (!row.has(column)) {
            notices.accept(NoticeCode.MISSING_VALUE.at(row.place(column), "", column.label()));
        }
        return find(row, column);
    }

    /** Whether a date lies in the period; a notice where not. */
    public boolean isInside(LocalDate date, String text, Place place) {
        if (period.contains(date)) {
            return true;
        }
        notices.accept(NoticeCode.DATE_OUTSIDE_PERIOD.at(
                chosen ? Severity.WARNING : Severity.ERROR,
                place,
                text,
                period.first().toString(),
                period.last().toString()));
        return false;
    }

    private void checkWeekday(String text, WrittenDate written, LocalDate date, Place place) {
        if (written.contradicts(date)) {
            notices.accept(NoticeCode.WEEKDAY_DIFFERS.at(place, text, date.getDayOfWeek()));
        }
    }
}
