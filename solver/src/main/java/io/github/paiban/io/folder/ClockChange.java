package io.github.paiban.io.folder;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;

/**
 * The clocks are put forward or back on a day.
 *
 * @param isForward whether the time from begin to end does not exist; else it comes twice
 * @param fromMinute begin, minutes from the day's midnight
 * @param toMinute end, exclusive
 */
record ClockChange(boolean isForward, int fromMinute, int toMinute) {
    private static final int DAY = 1440;

    /** The changes of a day and of the next, whose minutes go on from 1440; none in most zones. */
    static List<ClockChange> of(ZoneId zone, LocalDate day) {
        ZoneRules rules = zone.getRules();
        List<ClockChange> changes = new ArrayList<>();
        LocalDateTime midnight = day.atStartOfDay();
        ZoneOffsetTransition next = rules.nextTransition(midnight.minusDays(2).toInstant(ZoneOffset.UTC));
        while (next != null && next.getDateTimeBefore().isBefore(midnight.plusDays(2))) {
            LocalDateTime earlier = next.isGap() ? next.getDateTimeBefore() : next.getDateTimeAfter();
            int from = (int) ChronoUnit.MINUTES.between(midnight, earlier);
            int minutes = (int) Math.abs(next.getDuration().toMinutes());
            if (from >= 0 && from < 2 * DAY) {
                changes.add(new ClockChange(next.isGap(), from, from + minutes));
            }
            next = rules.nextTransition(next.getInstant());
        }
        return changes;
    }

    /** Whether an interval lies wholly within. */
    boolean covers(int from, int to) {
        return fromMinute <= from && to <= toMinute;
    }
}
