package io.github.paiban.io.text;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Times of day as minutes from midnight, 0 to 2880: {@code 9:00}, {@code 9：00}, {@code 24:00}, {@code 25:30} (half past
 * one of the next day), {@code 次日1:30}, {@code 9点半}, {@code 下午5点}, {@code 5:00 pm}, or the fraction of a day that
 * Excel keeps ({@code 0.375}).
 */
public final class TimesOfDay {
    /** The latest time accepted: midnight at the end of the next day. */
    public static final int LATEST_MINUTE = 2 * 1440;

    private static final Pattern CLOCK = Pattern.compile("(?<next>次日|翌日|第二天)?(?<half>上午|下午|晚上|早上|中午)?"
            + "(?<hour>\\d{1,2})(?::(?<minute>\\d{2})(?::00)?|[时点](?<past>\\d{1,2}|半)?分?)(?<english>am|pm)?");
    private static final Pattern FRACTION = Pattern.compile("[01]?\\.\\d{1,17}");

    private TimesOfDay() {}

    /** Minutes from midnight; empty where the text is no time. */
    public static OptionalInt find(String raw) {
        String text = Cleaning.brief(raw).toLowerCase(Locale.ROOT).replace(" ", "");
        Matcher clock = CLOCK.matcher(text);
        if (clock.matches()) {
            return ofClock(clock);
        }
        return FRACTION.matcher(text).matches() ? ofFraction(Double.parseDouble(text)) : OptionalInt.empty();
    }

    private static OptionalInt ofClock(Matcher clock) {
        String half = or(clock.group("half"), or(clock.group("english"), ""));
        int hour = hourOf(Integer.parseInt(clock.group("hour")), half);
        int minute = minutes(or(clock.group("minute"), or(clock.group("past"), "0")));
        int total = (clock.group("next") == null ? 0 : 1440) + hour * 60 + minute;
        return minute < 60 && total <= LATEST_MINUTE ? OptionalInt.of(total) : OptionalInt.empty();
    }

    private static String or(@Nullable String text, String otherwise) {
        return text == null ? otherwise : text;
    }

    private static int minutes(String digits) {
        return digits.equals("半") ? 30 : Integer.parseInt(digits);
    }

    private static int hourOf(int hour, String half) {
        return switch (half) {
            case "下午", "pm" -> hour < 12 ? hour + 12 : hour;
            case "晚上" -> hour <= 12 ? hour + 12 : hour;
            case "am" -> hour == 12 ? 0 : hour;
            default -> hour;
        };
    }

    /** Excel rounds; a fraction more than a second off a whole minute is no time. */
    private static OptionalInt ofFraction(double days) {
        double minutes = days * 1440;
        long whole = Math.round(minutes);
        return Math.abs(minutes - whole) < 1.0 / 60 && whole <= LATEST_MINUTE
                ? OptionalInt.of((int) whole)
                : OptionalInt.empty();
    }
}
