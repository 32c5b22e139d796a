package io.github.paiban.io.text;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day with a time of day, as exports have it: {@code 2026-11-01 09:30}, {@code 2026/11/1 9:30:00}, {@code
 * 2026-11-01T09:30}, {@code 2026年11月1日 9:30}, or Excel's serial with its fraction ({@code 46327.395833}). Times are
 * those of the shop's clock; one with an offset from Greenwich is none.
 *
 * @param date the day as far as it is written
 * @param minute minutes from its midnight, 0 to 1439
 */
public record WrittenTime(WrittenDate date, int minute) {
    private static final Pattern SERIAL = Pattern.compile("(\\d{5})(\\.\\d+)?");
    private static final Pattern DATE_TIME = Pattern.compile("(.*\\S)(?:T| +)(\\S*\\d:\\d\\d(?::\\d\\d)?(?:\\.0+)?)");

    /** The day and time; empty where the text is none. */
    public static Optional<WrittenTime> find(String raw) {
        String text = Cleaning.brief(raw).replace('\n', ' ');
        Matcher serial = SERIAL.matcher(text);
        if (serial.matches()) {
            String fraction = serial.group(2);
            return joined(serial.group(1), fraction == null ? "0.0" : "0" + fraction);
        }
        Matcher written = DATE_TIME.matcher(text);
        return written.matches() ? joined(written.group(1), withoutSeconds(written.group(2))) : Optional.empty();
    }

    private static String withoutSeconds(String time) {
        return time.replaceFirst("(:\\d\\d):00(?:\\.0+)?$", "$1");
    }

    private static Optional<WrittenTime> joined(String date, String time) {
        OptionalInt minute = TimesOfDay.find(time);
        if (minute.isEmpty() || minute.getAsInt() >= 1440) {
            return Optional.empty();
        }
        return Dates.find(date).map(day -> new WrittenTime(day, minute.getAsInt()));
    }
}
