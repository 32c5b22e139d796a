package io.github.paiban.io.legend;

import io.github.paiban.io.text.TimeSpan;
import java.util.Optional;

/** Times of day as people shorten them in legends: {@code 晚6}, {@code 9am}, {@code 18时}, {@code 9}. */
final class ClockWords {
    private ClockWords() {}

    /** The stretch between two of them. */
    static Optional<TimeSpan> between(String from, String to) {
        return TimeSpan.between(whole(from), whole(to));
    }

    private static String whole(String raw) {
        String text = raw.replace("凌晨", "")
                .replaceFirst("^晚(?=\\d)", "晚上")
                .replaceFirst("^早(?=\\d)", "早上")
                .replaceFirst("(?<=\\d)时$", "点")
                .strip();
        return text.replaceFirst("(?i)^(\\D*\\d{1,2})\\s*([ap]m)?$", "$1:00$2");
    }
}
