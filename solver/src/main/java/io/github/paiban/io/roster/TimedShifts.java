package io.github.paiban.io.roster;

import io.github.paiban.io.text.Cleaning;
import io.github.paiban.io.text.TimeSpan;
import io.github.paiban.model.ShiftType;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Shifts by their times, as in {@code 9:00-17:30}, {@code 9:00/17:30} or {@code 白班 9:00-17:30}. Times that two shifts
 * share say nothing of themselves.
 *
 * @param shifts the shops' shifts
 */
record TimedShifts(List<ShiftType> shifts) {
    private static final int LONGEST = 60;
    private static final String CLOCK = "(?:次日|翌日)?\\d{1,2}(?::\\d{2}|[点时](?:半|\\d{1,2}分?)?)";
    private static final Pattern TIMED =
            Pattern.compile("(.*?)[\\s(\\[]*(" + CLOCK + ")\\s*[-–—−~〜至到/]+\\s*(" + CLOCK + ")\\s*[)\\]]?");

    /**
     * The shift that a cell means by its times.
     *
     * @param byWord what the word before the times means; it must have these times
     */
    Optional<ShiftType> find(String cell, Function<String, Optional<ShiftType>> byWord) {
        String text = Cleaning.folded(cell).replace('\n', ' ');
        Matcher timed = TIMED.matcher(text);
        if (text.length() > LONGEST || !timed.matches()) {
            return Optional.empty();
        }
        Optional<TimeSpan> span = TimeSpan.between(timed.group(2), timed.group(3));
        String word = timed.group(1).strip();
        return span.flatMap(
                times -> word.isEmpty() ? only(times) : byWord.apply(word).filter(shift -> has(shift, times)));
    }

    /** The only shift that has these times. */
    Optional<ShiftType> only(TimeSpan times) {
        List<ShiftType> fitting =
                shifts.stream().filter(shift -> has(shift, times)).toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    static boolean has(ShiftType shift, TimeSpan times) {
        return shift.startMinute() == times.fromMinute() && shift.endMinute() == times.toMinute();
    }
}
