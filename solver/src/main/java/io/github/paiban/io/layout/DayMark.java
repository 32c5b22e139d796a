package io.github.paiban.io.layout;

import io.github.paiban.io.sheet.SheetCell;
import io.github.paiban.io.text.ChineseDays;
import io.github.paiban.io.text.Cleaning;
import io.github.paiban.io.text.Dates;
import io.github.paiban.io.text.Weekdays;
import io.github.paiban.io.text.WrittenDate;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a heading says of its day.
 *
 * @param year the year; null where it is left out
 * @param month the month; null where it is left out
 * @param day the day of the month; 0 where only the weekday is written
 * @param weekday the weekday; null where it is left out
 * @param isShort whether it is a number of one decimal, which stands for 6.10 as well as for 6.1
 */
record DayMark(
        @Nullable Integer year,
        @Nullable Integer month,
        int day,
        @Nullable DayOfWeek weekday,
        boolean isShort) {
    /** In which order people write the parts of a date. */
    enum Order {
        YEAR_OR_MONTH_FIRST,
        DAY_FIRST,
        YEAR_LAST
    }

    private static final int LONGEST = 40;
    private static final int EARLIEST = 2000;
    private static final Pattern SHORT = Pattern.compile("\\d{1,2}\\.\\d");
    private static final Pattern REPUBLIC =
            Pattern.compile("(?:民[國国])?\\s*(1[01]\\d)[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?(.*)");
    private static final Pattern TRIPLE = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4}|\\d{1,2})(\\D.*)?");
    private static final Pattern PAIR = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})(\\D.*)?");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("([A-Za-z]{3,9})[.]?[- ](\\d{1,2})(?:st|nd|rd|th)?(?:,?[- ]+(\\d{4}|\\d{2}))?");
    private static final Pattern LED = Pattern.compile("((?:周|星期|礼拜)[一二三四五六日天]|[A-Za-z]{2,9})[.,]?\\s*(\\d[\\d/.-]*)");
    private static final Pattern YEAR_OF_TWO = Pattern.compile("(\\d{1,2})[- ]([A-Za-z]{3,9})[- ](\\d{2})");

    /** Whether what a cell says may depend on the order of its parts. */
    static boolean isOrdered(SheetCell cell) {
        String text = behindWeekday(cell.text());
        boolean plausible = text.length() <= LONGEST && cell.date() == null;
        return plausible
                && (TRIPLE.matcher(text).matches() || PAIR.matcher(text).matches());
    }

    /** What a cell says; empty where it names no day. */
    static Optional<DayMark> find(SheetCell cell, Order order) {
        LocalDate date = cell.date();
        if (date != null) {
            return Optional.of(of(date));
        }
        if (cell.text().length() > 2 * LONGEST) {
            return Optional.empty();
        }
        String text = ChineseDays.inDigits(Cleaning.folded(cell.text()))
                .replace('\n', ' ')
                .replace('週', '周')
                .replace("禮拜", "礼拜");
        boolean plausible = !cell.isError() && !text.isEmpty() && text.length() <= LONGEST;
        return plausible ? find(text, order) : Optional.empty();
    }

    private static DayMark of(LocalDate date) {
        return new DayMark(date.getYear(), date.getMonthValue(), date.getDayOfMonth(), null, false);
    }

    private static Optional<DayMark> find(String text, Order order) {
        if (text.chars().noneMatch(Character::isDigit)) {
            return Weekdays.findInHeading(text).map(day -> new DayMark(null, null, 0, day, false));
        }
        return findOrdered(behindWeekday(text), order)
                .or(() -> findWritten(text))
                .or(() -> findEnglish(text))
                .or(() -> Weekdays.findInHeading(text).map(day -> new DayMark(null, null, 0, day, false)));
    }

    private static Optional<DayMark> findWritten(String text) {
        return Dates.find(text)
                .filter(written -> written.year() == null || written.year() >= EARLIEST)
                .map(written -> of(written, SHORT.matcher(text).matches()));
    }

    private static DayMark of(WrittenDate written, boolean isShort) {
        return new DayMark(written.year(), written.month(), written.day(), written.weekday(), isShort);
    }

    private static Optional<DayMark> findOrdered(String text, Order order) {
        Matcher republic = REPUBLIC.matcher(text);
        if (republic.matches()) {
            return checked(number(republic, 1) + 1911, number(republic, 2), number(republic, 3), republic.group(4));
        }
        Matcher triple = TRIPLE.matcher(text);
        if (triple.matches()) {
            return switch (order) {
                case YEAR_OR_MONTH_FIRST ->
                    triple.group(1).length() == 2 && triple.group(3).length() <= 2
                            ? checked(year(triple.group(1)), number(triple, 2), number(triple, 3), triple.group(4))
                            : Optional.empty();
                case DAY_FIRST -> yearLast(triple, 2, 1);
                case YEAR_LAST -> yearLast(triple, 1, 2);
            };
        }
        Matcher pair = PAIR.matcher(text);
        return order == Order.DAY_FIRST && pair.matches()
                ? checked(null, number(pair, 2), number(pair, 1), pair.group(3))
                : Optional.empty();
    }

    private static Optional<DayMark> yearLast(Matcher triple, int month, int day) {
        return triple.group(3).length() < 2
                ? Optional.empty()
                : checked(year(triple.group(3)), number(triple, month), number(triple, day), triple.group(4));
    }

    /** What stands behind a weekday written before its date. */
    private static String behindWeekday(String text) {
        Matcher led = LED.matcher(text);
        boolean weekday = led.matches() && Weekdays.findInHeading(led.group(1)).isPresent();
        return weekday ? led.group(2) + "(" + led.group(1) + ")" : text;
    }

    private static Optional<DayMark> findEnglish(String text) {
        String bare = text.replaceFirst("^[A-Za-z]{3,9}[.,]? +(?=[A-Za-z]{3,9}|\\d)", "");
        Matcher month = MONTH_FIRST.matcher(bare.matches("[A-Za-z].*") ? bare : text);
        if (month.matches()) {
            String rest = month.group(3) == null ? "" : " " + year(month.group(3));
            return findWritten(month.group(2) + " " + month.group(1) + rest);
        }
        Matcher two = YEAR_OF_TWO.matcher(bare);
        return two.matches()
                ? findWritten(two.group(1) + " " + two.group(2) + " " + year(two.group(3)))
                : Optional.empty();
    }

    private static Optional<DayMark> checked(@Nullable Integer year, int month, int day, @Nullable String behind) {
        String rest = behind == null ? "" : behind.replaceAll("[()\\[\\] ]", "");
        Optional<DayOfWeek> weekday = Weekdays.findInHeading(rest);
        if (!rest.isEmpty() && weekday.isEmpty()) {
            return Optional.empty();
        }
        try {
            LocalDate.of(year == null ? 2024 : year, month, day);
            return Optional.of(new DayMark(year, month, day, weekday.orElse(null), false));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int year(String digits) {
        int number = Integer.parseInt(digits);
        return number < 100 ? 2000 + number : number;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    /** How much is written: 3 a whole date, 2 month and day, 1 the day of the month, 0 the weekday alone. */
    int level() {
        if (day == 0) {
            return 0;
        }
        return month == null ? 1 : year == null ? 2 : 3;
    }

    /** How many days later another heading of the same level is; -1 where it cannot be one of the next days. */
    int stepTo(DayMark next) {
        if (next.level() != level() && !(level() > 0 && next.level() > 0)) {
            return -1;
        }
        if (level() == 0) {
            return weekday == null || next.weekday == null
                    ? -1
                    : Math.floorMod(next.weekday.getValue() - weekday.getValue(), 7);
        }
        Integer here = month;
        Integer there = next.month;
        if (here != null && there != null) {
            int year1 = year == null ? 2024 : year;
            int year2 = next.year == null ? year1 : next.year;
            long days = LocalDate.of(year2, there, next.day).toEpochDay()
                    - LocalDate.of(year1, here, day).toEpochDay();
            return days < -300 && next.year == null ? (int) days + 366 : (int) Math.max(-1, Math.min(days, 999));
        }
        boolean wraps = next.day <= 3 && day >= 26;
        return next.day >= day ? next.day - day : wraps ? next.day : -1;
    }

    /** The same day with its zero put back: 6.1 behind 6.9 is 6.10. */
    DayMark behind(DayMark before) {
        boolean zero = isShort && month != null && month.equals(before.month) && day * 10 == before.day + 1;
        return zero ? new DayMark(year, month, day * 10, weekday, false) : this;
    }

    /** The same with what another heading of the same day adds. */
    DayMark and(DayMark more) {
        return new DayMark(
                year == null ? more.year : year,
                month == null ? more.month : month,
                day == 0 ? more.day : day,
                weekday == null ? more.weekday : weekday,
                false);
    }

    DayMark inMonth(int ofMonth, @Nullable Integer ofYear) {
        return new DayMark(
                year == null ? ofYear : year, month == null ? (Integer) ofMonth : month, day, weekday, false);
    }
}
