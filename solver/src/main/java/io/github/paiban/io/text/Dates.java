package io.github.paiban.io.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates as people and Excel write them: {@code 2026-10-01}, {@code 2026/10/1}, {@code 2026.10.1}, {@code 20261001},
 * {@code 2026年10月1日}, {@code 10月1日}, {@code 10-1}, {@code 10/1}, {@code 1-Oct}, a plain day {@code 1} or
 * {@code 1日}, an Excel serial ({@code 46296}), each with a weekday beside it if wanted ({@code 1日(周日)}), or with a
 * time of midnight.
 */
public final class Dates {
    private static final LocalDate EXCEL_EPOCH = LocalDate.of(1899, 12, 30);
    private static final LocalDate EARLIEST = LocalDate.of(1950, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);

    private static final Pattern SPACED_UNIT = Pattern.compile(" *([年月日号]) *");
    private static final Pattern MIDNIGHT = Pattern.compile("(.*\\d)[T ]0{1,2}:00(?::00(?:\\.0+)?)?");
    private static final Pattern WEEKDAY =
            Pattern.compile("(.*?[\\d日号])\\s*[（(\\[]?\\s*((?:周|星期|礼拜)?[一二三四五六日天]|[A-Za-z]{3,9}\\.?)\\s*[)）\\]]?");
    private static final Pattern LEADING_WEEKDAY =
            Pattern.compile("((?:周|星期|礼拜)[一二三四五六日天]|[A-Za-z]{3,9}\\.?),?\\s*(\\d.*)");
    private static final Pattern FULL = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})[日号]?");
    private static final Pattern PACKED = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern MONTH_DAY = Pattern.compile("(\\d{1,2})[-/.月](\\d{1,2})[日号]?");
    private static final Pattern ENGLISH = Pattern.compile("(\\d{1,2})[- ]([A-Za-z]{3,9})(?:[- ](\\d{4}))?");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})(?:\\.0)?[日号]?");
    private static final Pattern SERIAL = Pattern.compile("\\d{5}(?:\\.0+)?");

    private Dates() {}

    /** What is written of a date; empty where the text is none. */
    public static Optional<WrittenDate> find(String raw) {
        String text =
                SPACED_UNIT.matcher(Cleaning.brief(raw).replace('\n', ' ')).replaceAll("$1");
        return findBare(text).or(() -> findBeforeWeekday(text)).or(() -> findBehindWeekday(text));
    }

    private static Optional<WrittenDate> findBeforeWeekday(String text) {
        Matcher behind = WEEKDAY.matcher(text);
        return behind.matches() ? joined(behind.group(1), behind.group(2)) : Optional.empty();
    }

    private static Optional<WrittenDate> findBehindWeekday(String text) {
        Matcher before = LEADING_WEEKDAY.matcher(text);
        return before.matches() ? joined(before.group(2), before.group(1)) : Optional.empty();
    }

    private static Optional<WrittenDate> joined(String date, String weekday) {
        return Weekdays.findInHeading(weekday)
                .flatMap(day -> findBare(date.strip()).map(bare -> bare.on(day)));
    }

    private static Optional<WrittenDate> findBare(String text) {
        Matcher midnight = MIDNIGHT.matcher(text);
        String date = midnight.matches() ? midnight.group(1) : text;
        return findFull(date)
                .or(() -> findMonthAndDay(date))
                .or(() -> findDay(date))
                .or(() -> findSerial(date));
    }

    private static Optional<WrittenDate> findFull(String text) {
        Matcher full = FULL.matcher(text);
        if (full.matches()) {
            return checked(number(full, 1), number(full, 2), number(full, 3));
        }
        Matcher packed = PACKED.matcher(text);
        return packed.matches() ? checked(number(packed, 1), number(packed, 2), number(packed, 3)) : Optional.empty();
    }

    private static Optional<WrittenDate> findMonthAndDay(String text) {
        Matcher digits = MONTH_DAY.matcher(text);
        if (digits.matches()) {
            return checked(null, number(digits, 1), number(digits, 2));
        }
        Matcher english = ENGLISH.matcher(text);
        if (!english.matches()) {
            return Optional.empty();
        }
        Integer year = english.group(3) == null ? null : number(english, 3);
        return findMonth(english.group(2)).flatMap(month -> checked(year, month.getValue(), number(english, 1)));
    }

    private static Optional<WrittenDate> findDay(String text) {
        Matcher day = DAY.matcher(text);
        return day.matches() ? checked(null, null, number(day, 1)) : Optional.empty();
    }

    private static Optional<WrittenDate> findSerial(String text) {
        OptionalLong serial = SERIAL.matcher(text).matches() ? Numerals.findWhole(text) : OptionalLong.empty();
        if (serial.isEmpty()) {
            return Optional.empty();
        }
        LocalDate date = EXCEL_EPOCH.plusDays(serial.getAsLong());
        return date.isBefore(EARLIEST) || !date.isBefore(LATEST) ? Optional.empty() : Optional.of(WrittenDate.of(date));
    }

    private static Optional<Month> findMonth(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (Month month : Month.values()) {
            if (month.name().toLowerCase(Locale.ROOT).startsWith(lower)) {
                return Optional.of(month);
            }
        }
        return Optional.empty();
    }

    /** In a leap year where the year is left out, so that 29 February passes. */
    private static Optional<WrittenDate> checked(@Nullable Integer year, @Nullable Integer month, int day) {
        try {
            LocalDate date = LocalDate.of(year == null ? 2024 : year, month == null ? 1 : month, day);
            boolean plausible = !date.isBefore(EARLIEST) && date.isBefore(LATEST);
            return plausible ? Optional.of(new WrittenDate(year, month, day, null)) : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
