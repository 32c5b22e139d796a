package io.github.paiban.io.text;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lengths of time: {@code 8h30m}, {@code 8h}, {@code 30m}, {@code 30s}, {@code 8.5h}, {@code 8:30}, {@code 8小时30分},
 * or ISO 8601 ({@code PT8H30M}); nothing negative, at most 10000 hours.
 */
public final class Durations {
    private static final Duration LONGEST = Duration.ofHours(10_000);
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,4}):([0-5]\\d)");
    private static final Pattern UNITS = Pattern.compile("(?:(\\d{1,5}(?:\\.\\d{1,6})?)(?:h|hours?|个?小时|时))?"
            + "(?:(\\d{1,6}(?:\\.\\d{1,6})?)(?:m|min|minutes?|分钟?))?"
            + "(?:(\\d{1,8}(?:\\.\\d{1,6})?)(?:s|sec|seconds?|秒钟?))?");

    private Durations() {}

    /** The length of time; empty where the text is none. */
    public static Optional<Duration> find(String raw) {
        String text = Cleaning.brief(raw).toLowerCase(Locale.ROOT).replace(" ", "");
        Matcher clock = CLOCK.matcher(text);
        if (clock.matches()) {
            return accepted(
                    Duration.ofMinutes(60L * Integer.parseInt(clock.group(1)) + Integer.parseInt(clock.group(2))));
        }
        Matcher units = UNITS.matcher(text);
        if (!text.isEmpty() && units.matches()) {
            return accepted(seconds(units.group(1), 3600)
                    .plus(seconds(units.group(2), 60))
                    .plus(seconds(units.group(3), 1)));
        }
        return text.startsWith("p") && text.length() < 40 ? iso(text) : Optional.empty();
    }

    private static Duration seconds(@org.jspecify.annotations.Nullable String number, int each) {
        return number == null ? Duration.ZERO : Duration.ofSeconds(Math.round(Double.parseDouble(number) * each));
    }

    private static Optional<Duration> iso(String text) {
        try {
            return accepted(Duration.parse(text));
        } catch (DateTimeParseException notIso) {
            return Optional.empty();
        }
    }

    private static Optional<Duration> accepted(Duration length) {
        return length.isNegative() || length.compareTo(LONGEST) > 0 ? Optional.empty() : Optional.of(length);
    }
}
