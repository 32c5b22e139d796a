package io.github.paiban.io.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A date as far as it is written: people leave out the year, and in headings the month.
 *
 * @param year the year; null where it is left out
 * @param month the month, 1 to 12; null where it is left out, and the year with it
 * @param day the day of the month
 * @param weekday the weekday written beside it; null where there is none
 */
public record WrittenDate(
        @Nullable Integer year,
        @Nullable Integer month,
        int day,
        @Nullable DayOfWeek weekday) {
    /** A date written in full, without a weekday. */
    static WrittenDate of(LocalDate date) {
        return new WrittenDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth(), null);
    }

    /** The same with a weekday beside it. */
    WrittenDate on(@Nullable DayOfWeek newWeekday) {
        return new WrittenDate(year, month, day, newWeekday);
    }

    /**
     * The day meant. What is left out is taken so that the day falls into the stretch from {@code first} to before
     * {@code end}, or else as near to it as can be; of several such days the first.
     *
     * @return empty where there is no such day, as 30 February
     */
    public Optional<LocalDate> near(LocalDate first, LocalDate end) {
        return candidates(first, end)
                .filter(each -> day <= each.lengthOfMonth())
                .map(each -> each.atDay(day))
                .min(Comparator.comparingLong((LocalDate date) -> distance(date, first, end))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Whether the weekday written beside it is not the weekday of a day. */
    public boolean contradicts(LocalDate date) {
        return weekday != null && weekday != date.getDayOfWeek();
    }

    private Stream<YearMonth> candidates(LocalDate first, LocalDate end) {
        if (year != null && month != null) {
            return Stream.of(YearMonth.of(year, month));
        }
        YearMonth from = YearMonth.from(first).minusMonths(12);
        YearMonth to = YearMonth.from(end).plusMonths(13);
        Stream<YearMonth> months = Stream.iterate(from, each -> each.isBefore(to), each -> each.plusMonths(1));
        return months.filter(each -> month == null || each.getMonthValue() == month);
    }

    private static long distance(LocalDate date, LocalDate first, LocalDate end) {
        if (date.isBefore(first)) {
            return first.toEpochDay() - date.toEpochDay();
        }
        return date.isBefore(end) ? 0 : date.toEpochDay() - end.toEpochDay() + 1;
    }
}
