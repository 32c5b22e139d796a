package io.github.paiban.rules;

import io.github.paiban.model.Holiday;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Days that a rule speaks of, by words: {@code all}, {@code weekend} (Saturday and Sunday), {@code statutory},
 * {@code swapped}, {@code makeup} (holidays of that kind), or a weekday's English name or first three letters. A day
 * is meant that any word means.
 *
 * @param words the words; empty means all days
 */
public record DayFilter(List<String> words) {
    /** All days. */
    public static final DayFilter ALL = new DayFilter(List.of());

    public DayFilter {
        words = words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
        for (String word : words) {
            if (!isKnown(word)) {
                throw new IllegalArgumentException("'" + word + "' names no days. Maybe use all, weekend, statutory, "
                        + "swapped, makeup, or a weekday such as sat.");
            }
        }
    }

    /** Whether a word, in lower case, means something. */
    public static boolean isKnown(String word) {
        return List.of("all", "weekend", "statutory", "swapped", "makeup").contains(word)
                || findWeekday(word).isPresent();
    }

    /** The weekday that a word, in lower case, names. */
    static Optional<DayOfWeek> findWeekday(String word) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> {
                    String name = day.name().toLowerCase(Locale.ROOT);
                    return name.equals(word) || name.substring(0, 3).equals(word);
                })
                .findFirst();
    }

    /** Whether a day is meant. */
    public boolean includes(Frame frame, int day) {
        return words.isEmpty() || frame.meantDays.contains(this, day);
    }

    /** Whether days of the period and its history are meant, to be asked often. */
    public IntPredicate in(Frame frame) {
        if (words.isEmpty()) {
            return day -> true;
        }
        boolean[] means = frame.meantDays.table(this);
        return day -> means[day + Frame.HISTORY_DAYS];
    }

    /** The same, asked of the calendar. */
    boolean means(Frame frame, int day) {
        return words.stream().anyMatch(word -> means(word, frame, day));
    }

    /** Indexes of the days of the period that are meant, in order. */
    public IntStream days(Frame frame) {
        return IntStream.range(0, frame.days()).filter(day -> includes(frame, day));
    }

    private static boolean means(String word, Frame frame, int day) {
        return switch (word) {
            case "all" -> true;
            case "weekend" -> frame.isWeekend(day);
            case "statutory" -> frame.isHoliday(day, Holiday.Kind.STATUTORY);
            case "swapped" -> frame.isHoliday(day, Holiday.Kind.SWAPPED);
            case "makeup" -> frame.isHoliday(day, Holiday.Kind.MAKEUP);
            default -> findWeekday(word).filter(frame.weekday(day)::equals).isPresent();
        };
    }
}
