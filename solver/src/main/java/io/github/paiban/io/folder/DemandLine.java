package io.github.paiban.io.folder;

import io.github.paiban.io.text.TimeSpan;
import io.github.paiban.model.Requirement;
import io.github.paiban.model.ShiftType;
import io.github.paiban.notice.Place;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of the demand.
 *
 * @param days the days it speaks of
 * @param shift the shift whose agents are counted; null where an interval is meant
 * @param span the interval, or the shift's own time
 * @param need agents, group and weights, on any date
 * @param place where it stands
 */
record DemandLine(DayChoice days, @Nullable ShiftType shift, TimeSpan span, Requirement need, Place place) {
    /** The need on a day, in a part of the interval. */
    Requirement on(LocalDate date, int fromMinute, int toMinute) {
        return new Requirement(
                date, need.shift(), fromMinute, toMinute, need.need(), need.group(), need.under(), need.over());
    }

    /** Whether another line may speak of the same agents: the same group, and the same shift or intervals both. */
    DemandKey key() {
        return new DemandKey(need.shift() == null ? "" : need.shift(), need.group());
    }

    /**
     * What lines must share for one to stand for another.
     *
     * @param shift the shift's id; empty for intervals
     * @param group which agents count
     */
    record DemandKey(String shift, Requirement.Group group) {}
}
