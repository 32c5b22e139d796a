package io.github.paiban.staffing;

import io.github.paiban.model.Period;
import io.github.paiban.model.Requirement;
import io.github.paiban.model.ServiceCurve;
import io.github.paiban.model.ShiftType;
import io.github.paiban.model.Volume;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns the volumes of a period into needs for people: each stream (a queue, a shop, or a queue of a shop) by its own
 * terms, interval by interval, with the work still in hand from the intervals before (see {@link OfferedLoad}).
 *
 * <p>Where no shift is there nobody can be needed; contacts that come then are spread over the next hour with a shift.
 * Outside the assessed part of the day nothing is promised, and people are needed only for the work itself.
 */
public final class MonthStaffing {
    private final List<StreamStaffing> streams = new ArrayList<>();

    /**
     * Staffs a period.
     *
     * @param period the days
     * @param shifts the shifts there are
     * @param workload volumes and terms
     * @param choice by which model
     */
    public MonthStaffing(Period period, Collection<ShiftType> shifts, Workload workload, ModelChoice choice) {
        OpenHours open = new OpenHours(shifts);
        Map<Requirement.Group, List<Volume>> byStream = new LinkedHashMap<>();
        for (Volume volume : workload.volumes()) {
            byStream.computeIfAbsent(volume.group(), any -> new ArrayList<>()).add(volume);
        }
        byStream.forEach((group, volumes) ->
                streams.add(new StreamStaffing(period, group, workload.plan().terms(group), choice, open, volumes)));
    }

    /** The needs of each stream. */
    public List<StreamNeeds> needs() {
        return streams.stream().map(StreamStaffing::needs).toList();
    }

    /** What each number of people on duty is worth in each interval. */
    public List<ServiceCurve> curves() {
        return streams.stream().flatMap(stream -> stream.curves().stream()).toList();
    }
}
