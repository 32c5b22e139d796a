package io.github.paiban.io.text;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Weekdays by name, in English and Chinese: one ({@code Mon}, {@code 周一}, {@code 星期日}), a span ({@code Mon-Fri},
 * {@code 周一至周五}), a list ({@code Mon/Wed}), or a word ({@code weekday}, {@code weekend}, {@code all}, {@code 工作日},
 * {@code 周末}, {@code 每天}).
 */
public final class Weekdays {
    private static final Set<DayOfWeek> WORKING = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    private static final Map<String, Set<DayOfWeek>> WORDS = Map.ofEntries(
            Map.entry("weekday", WORKING),
            Map.entry("weekdays", WORKING),
            Map.entry("工作日", WORKING),
            Map.entry("平日", WORKING),
            Map.entry("weekend", EnumSet.range(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)),
            Map.entry("weekends", EnumSet.range(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)),
            Map.entry("周末", EnumSet.range(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)),
            Map.entry("all", EnumSet.allOf(DayOfWeek.class)),
            Map.entry("daily", EnumSet.allOf(DayOfWeek.class)),
            Map.entry("everyday", EnumSet.allOf(DayOfWeek.class)),
            Map.entry("每天", EnumSet.allOf(DayOfWeek.class)),
            Map.entry("每日", EnumSet.allOf(DayOfWeek.class)),
            Map.entry("全部", EnumSet.allOf(DayOfWeek.class)));
    private static final Pattern CHINESE = Pattern.compile("(?:周|星期|礼拜)([一二三四五六日天])");
    private static final Pattern SPAN = Pattern.compile("([^-–—~〜至到]{1,12})[-–—~〜至到]([^-–—~〜至到]{1,12})");

    private Weekdays() {}

    /** The weekdays meant; empty where the text names none. */
    public static Optional<Set<DayOfWeek>> find(String raw) {
        Set<DayOfWeek> meant = EnumSet.noneOf(DayOfWeek.class);
        for (String part : Cleaning.brief(raw).toLowerCase(Locale.ROOT).split("[;、,/|+]", -1)) {
            Optional<Set<DayOfWeek>> some = findPart(part.replace(" ", ""));
            if (some.isEmpty()) {
                return Optional.empty();
            }
            meant.addAll(some.get());
        }
        return Optional.of(meant);
    }

    /** One weekday by name; a Chinese one needs its {@code 周}, {@code 星期} or {@code 礼拜}. */
    public static Optional<DayOfWeek> findOne(String raw) {
        String name = Cleaning.key(raw);
        Matcher chinese = CHINESE.matcher(name);
        if (chinese.matches()) {
            return Optional.of(ofDigit(chinese.group(1)));
        }
        for (DayOfWeek day : DayOfWeek.values()) {
            String full = day.name().toLowerCase(Locale.ROOT);
            if (name.length() >= 3 && name.length() <= full.length() && full.startsWith(trimDot(name))) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }

    /** A weekday as headings have it, where a lone {@code 一} or {@code 日}, or {@code Mo}, will do. */
    public static Optional<DayOfWeek> findInHeading(String raw) {
        String name = Cleaning.key(raw);
        if (name.length() == 1 && "一二三四五六日天".contains(name)) {
            return Optional.of(ofDigit(name));
        }
        return Arrays.stream(DayOfWeek.values())
                .filter(day ->
                        day.name().toLowerCase(Locale.ROOT).substring(0, 2).equals(name))
                .findFirst()
                .or(() -> findOne(name));
    }

    private static Optional<Set<DayOfWeek>> findPart(String part) {
        Set<DayOfWeek> word = WORDS.get(part);
        if (word != null) {
            return Optional.of(word);
        }
        Matcher span = SPAN.matcher(part);
        if (!span.matches()) {
            return findOne(part).map(EnumSet::of);
        }
        Optional<DayOfWeek> first = findOne(span.group(1));
        return first.flatMap(begin -> findLast(span.group(2)).map(end -> span(begin, end)));
    }

    /** The end of a span may drop its first character: {@code 周一至五}. */
    private static Optional<DayOfWeek> findLast(String name) {
        return findInHeading(name);
    }

    private static Set<DayOfWeek> span(DayOfWeek first, DayOfWeek last) {
        Set<DayOfWeek> days = EnumSet.of(last);
        for (DayOfWeek day = first; day != last; day = day.plus(1)) {
            days.add(day);
        }
        return days;
    }

    private static DayOfWeek ofDigit(String digit) {
        int index = "一二三四五六日".indexOf(digit);
        return index < 0 ? DayOfWeek.SUNDAY : DayOfWeek.of(index + 1);
    }

    private static String trimDot(String name) {
        return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    }
}
