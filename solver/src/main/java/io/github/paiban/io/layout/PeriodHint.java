package io.github.paiban.io.layout;

import io.github.paiban.io.text.Cleaning;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A year, a month or a day that a text such as a title or a file's name mentions.
 *
 * @param year the year; null where it names none
 * @param month the month; null where it names none
 * @param day the day of the month where it begins; 0 where it names none
 */
record PeriodHint(@Nullable Integer year, @Nullable Integer month, int day) {
    private static final Pattern DAY =
            Pattern.compile("(?<!\\d)(20\\d{2})[-/._年](1[0-2]|0?[1-9])[-/._月](3[01]|[12]\\d|0?[1-9])(?!\\d)");
    private static final Pattern PACKED_DAY =
            Pattern.compile("(?<!\\d)(20\\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])(?!\\d{1,3}(?!\\d))");
    private static final Pattern MONTH =
            Pattern.compile("(?<!\\d)(20\\d{2})(?:[-/._]|年度?)?[第:：]?(?:月份[:：]?)?(1[0-2]|0?[1-9])(?=月|[^\\d:]|$)");
    private static final Pattern PACKED_MONTH = Pattern.compile("(?<!\\d)(20\\d{2})(0[1-9]|1[0-2])(?!\\d)");
    private static final Pattern REPUBLIC =
            Pattern.compile("(?:民[國国])?(?<!\\d)(1[01]\\d)[年./](1[0-2]|0?[1-9])(?=月|[^\\d]|$)");
    private static final Pattern REPUBLIC_YEAR = Pattern.compile("(?:民[國国])(1[01]\\d)年|(?<!\\d)(1[01]\\d)年");
    private static final Pattern ENGLISH = Pattern.compile(
            "(?<![a-z])(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[^a-z\\d]*(?:\\d{1,2}[^\\d]+)?(20\\d{2})?(?!\\d)");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20[0-4]\\d)(?!\\d)");
    private static final Pattern LONE_MONTH = Pattern.compile("(?<!\\d)(1[0-2]|0?[1-9])月(?:([123]?\\d)日)?");
    private static final Pattern MONTH_FIELD = Pattern.compile("月份?[:：](1[0-2]|0?[1-9])(?!\\d)");
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

    /** Whether what is mentioned may be a month. */
    boolean allows(YearMonth other) {
        Integer ownYear = year;
        Integer ownMonth = month;
        return (ownYear == null || ownYear == other.getYear())
                && (ownMonth == null || ownMonth == other.getMonthValue());
    }

    /** What a text mentions; empty where it is nothing of the kind. */
    static Optional<PeriodHint> find(String raw) {
        if (raw.isEmpty() || raw.length() > 200) {
            return Optional.empty();
        }
        String text = arabic(Cleaning.folded(raw).toLowerCase(Locale.ROOT));
        String dense = text.replaceAll("\\s+", "");
        return day(DAY, dense)
                .or(() -> day(PACKED_DAY, dense))
                .or(() -> month(MONTH, dense, 0))
                .or(() -> month(PACKED_MONTH, dense, 0))
                .or(() -> month(REPUBLIC, dense, 1911))
                .or(() -> english(text))
                .or(() -> parts(dense));
    }

    private static Optional<PeriodHint> day(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? checked(number(found, 1), number(found, 2), number(found, 3)) : Optional.empty();
    }

    private static Optional<PeriodHint> checked(int year, int month, int day) {
        try {
            LocalDate.of(year, month, day);
            return Optional.of(new PeriodHint(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<PeriodHint> month(Pattern pattern, String text, int offset) {
        Matcher found = pattern.matcher(text);
        return found.find()
                ? Optional.of(new PeriodHint(number(found, 1) + offset, number(found, 2), 0))
                : Optional.empty();
    }

    private static Optional<PeriodHint> english(String text) {
        Matcher found = ENGLISH.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        int month = MONTHS.indexOf(found.group(1)) / 3 + 1;
        Integer year = found.group(2) == null ? findYear(text) : Integer.valueOf(found.group(2));
        return Optional.of(new PeriodHint(year, month, 0));
    }

    private static Optional<PeriodHint> parts(String text) {
        Integer year = findYear(text);
        Matcher lone = LONE_MONTH.matcher(text);
        if (lone.find()) {
            int day = lone.group(2) == null ? 0 : number(lone, 2);
            return Optional.of(new PeriodHint(year, number(lone, 1), day));
        }
        Matcher field = MONTH_FIELD.matcher(text);
        if (field.find()) {
            return Optional.of(new PeriodHint(year, number(field, 1), 0));
        }
        return year == null ? Optional.empty() : Optional.of(new PeriodHint(year, null, 0));
    }

    private static @Nullable Integer findYear(String text) {
        Matcher year = YEAR.matcher(text);
        if (year.find()) {
            return number(year, 1);
        }
        Matcher republic = REPUBLIC_YEAR.matcher(text);
        if (!republic.find()) {
            return null;
        }
        return 1911 + number(republic, republic.group(1) == null ? 2 : 1);
    }

    /** 二〇二六年十一月 as 2026年11月. */
    private static String arabic(String text) {
        if (!text.contains("年") && !text.contains("月")) {
            return text;
        }
        String plain = text.replace("十一月", "11月").replace("十二月", "12月").replace("十月", "10月");
        StringBuilder digits = new StringBuilder(plain);
        Matcher found = Pattern.compile("[〇零○一二三四五六七八九]+(?=[年月])").matcher(plain);
        while (found.find()) {
            for (int i = found.start(); i < found.end(); i++) {
                digits.setCharAt(i, digit(plain.charAt(i)));
            }
        }
        return digits.toString();
    }

    private static char digit(char chinese) {
        int index = "一二三四五六七八九".indexOf(chinese);
        return index < 0 ? '0' : (char) ('1' + index);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
