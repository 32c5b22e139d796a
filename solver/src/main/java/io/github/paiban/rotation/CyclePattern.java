package io.github.paiban.rotation;

import io.github.paiban.model.Duty;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A cycle as it is laid onto dates.
 *
 * @param anchor the day on which places begin; a Monday where places are weeks
 * @param columns how many days places are apart
 * @param duties the cycle, by day; the last is followed by the first
 * @param begins the place, from 0, at which agents stand on the anchor, by id; empty where nobody is named
 */
public record CyclePattern(LocalDate anchor, int columns, List<Duty> duties, Map<String, Integer> begins) {
    public CyclePattern {
        duties = List.copyOf(duties);
        begins = Collections.unmodifiableMap(new LinkedHashMap<>(begins));
        if (columns < 1 || duties.isEmpty() || duties.size() % columns != 0) {
            throw new IllegalArgumentException("A cycle of " + duties.size() + " days has no places that are " + columns
                    + " days apart. Maybe a row is cut short.");
        }
    }

    /** How many places it has. */
    public int places() {
        return duties.size() / columns;
    }

    /**
     * What somebody does on a date.
     *
     * @param place where they stand on the anchor
     */
    public Duty duty(int place, LocalDate date) {
        long day = place * (long) columns + ChronoUnit.DAYS.between(anchor, date);
        return duties.get((int) Math.floorMod(day, (long) duties.size()));
    }
}
