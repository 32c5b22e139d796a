package io.github.paiban.io.table;

import io.github.paiban.io.text.Cleaning;
import io.github.paiban.io.text.Dates;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Days from one to another, both included.
 *
 * @param first the first day
 * @param last the last day
 */
public record DateSpan(LocalDate first, LocalDate last) {
    private static final String DASHES = "-–—~〜至到";
    /** Two dates with weekdays fit in. */
    private static final int LONGEST = 60;

    /** One day. */
    public static DateSpan of(LocalDate day) {
        return new DateSpan(day, day);
    }

    /** A stretch as in {@code 11-3~11-5} or {@code 11月3日至5日}, near a period; empty where the text is none. */
    public static Optional<DateSpan> find(String raw, LocalDate first, LocalDate end) {
        String text = Cleaning.folded(raw);
        for (int i = 1; i < Math.min(text.length(), LONGEST) - 1; i++) {
            if (DASHES.indexOf(text.charAt(i)) >= 0) {
                Optional<DateSpan> span = between(text.substring(0, i), text.substring(i + 1), first, end);
                if (span.isPresent()) {
                    return span;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<DateSpan> between(String from, String to, LocalDate first, LocalDate end) {
        Optional<LocalDate> begin = Dates.find(from).flatMap(date -> date.near(first, end));
        return begin.flatMap(day -> Dates.find(to)
                .flatMap(date -> date.near(day, day.plusMonths(1)))
                .map(last -> new DateSpan(day, last)));
    }
}
