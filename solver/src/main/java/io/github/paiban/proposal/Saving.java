package io.github.paiban.proposal;

import io.github.paiban.model.ShiftType;
import io.github.paiban.staffing.IntervalNeed;
import io.github.paiban.staffing.StreamNeeds;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Adds up over days what each candidate would save; days with the same needs are worked out once. */
final class Saving {
    private final List<ShiftType> shifts;
    private final List<ShiftType> candidates;
    private final Map<List<DayCover.Need>, DayCover> known = new HashMap<>();
    private final double[] minutes;
    private final double[] worked;
    private double allMinutes;
    private double allShifts;

    Saving(List<ShiftType> shifts, List<ShiftType> candidates) {
        this.shifts = shifts;
        this.candidates = candidates;
        this.minutes = new double[candidates.size()];
        this.worked = new double[candidates.size()];
    }

    void add(StreamNeeds stream) {
        Map<LocalDate, List<DayCover.Need>> byDay = new LinkedHashMap<>();
        for (IntervalNeed each : stream.intervals()) {
            if (each.people() > 0) {
                byDay.computeIfAbsent(each.date(), day -> new ArrayList<>())
                        .add(new DayCover.Need(each.fromMinute(), each.toMinute(), each.people()));
            }
        }
        byDay.values().forEach(this::add);
    }

    private void add(List<DayCover.Need> day) {
        DayCover cover = known.computeIfAbsent(day, needs -> DayCover.of(needs, shifts, candidates));
        allMinutes += cover.minutes();
        allShifts += cover.shifts();
        for (int i = 0; i < minutes.length; i++) {
            minutes[i] += cover.savedMinutes(i);
            worked[i] += cover.savedShifts(i);
        }
    }

    double allMinutes() {
        return allMinutes;
    }

    double allShifts() {
        return allShifts;
    }

    double minutes(int candidate) {
        return minutes[candidate];
    }

    double shifts(int candidate) {
        return worked[candidate];
    }
}
