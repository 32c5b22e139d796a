package io.github.paiban.proposal;

import io.github.paiban.model.ShiftType;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * A shift that is not there yet, and what it would save.
 *
 * @param start when it begins
 * @param length by the clock
 * @param paid the working time that counts
 * @param savedMinutes paid minutes of the period that its needs take less
 * @param savedShifts shifts worked in the period that its needs take less; below 0 where there are more
 * @param attended contacts of the period that are assessed, come when no shift is there now, and would meet somebody
 */
public record NewShift(
        LocalTime start, Duration length, Duration paid, double savedMinutes, double savedShifts, double attended) {
    /** What saves most first; then what takes fewest shifts, then what begins earliest. */
    static final Comparator<NewShift> BEST_FIRST = Comparator.comparingLong(
                    (NewShift each) -> -Math.round(each.savedMinutes))
            .thenComparingLong(each -> -Math.round(each.savedShifts))
            .thenComparing(NewShift::start)
            .thenComparing(NewShift::length);

    /** Minutes from midnight to its end; over 1440 where it passes midnight. */
    public int endMinute() {
        return start.toSecondOfDay() / 60 + (int) length.toMinutes();
    }

    /** The shift beside those that are there: rules take it as they take the one of its length that begins nearest. */
    public ShiftType beside(List<ShiftType> there, String id, String name) {
        Set<String> tags = there.stream()
                .filter(each -> each.length().equals(length))
                .min(Comparator.comparingInt(each -> Math.abs(each.startMinute() - start.toSecondOfDay() / 60)))
                .map(ShiftType::tags)
                .orElse(Set.of());
        return new ShiftType(id, name, "+", start, length, paid, Set.of(), tags);
    }
}
