package io.github.paiban.headcount;

import io.github.paiban.model.ShiftType;
import io.github.paiban.staffing.IntervalNeed;
import io.github.paiban.staffing.StreamNeeds;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Compares the days of a month with its usual day, the median. */
final class Peaks {
    private final SortedMap<LocalDate, Double> minutes = new TreeMap<>();
    private final Set<LocalDate> promotions;
    private final double usual;

    private Peaks(MonthWork month, List<StreamNeeds> needs) {
        promotions = month.promotions();
        month.period().dates().forEach(date -> minutes.put(date, 0.0));
        for (StreamNeeds stream : needs) {
            for (IntervalNeed each : stream.intervals()) {
                minutes.merge(each.date(), each.scheduled() * each.minutes(), Double::sum);
            }
        }
        List<Double> sorted = minutes.values().stream().sorted().toList();
        usual = sorted.get(sorted.size() / 2);
    }

    /** The days of a month with its needs. */
    static Peaks of(MonthWork month, List<StreamNeeds> needs) {
        return new Peaks(month, needs);
    }

    /** What is left of the month's people-hours where no day takes more than the usual one, as a share. */
    double usualShare() {
        double all = 0;
        double atMost = 0;
        for (double each : minutes.values()) {
            all += each;
            atMost += Math.min(each, usual);
        }
        return all == 0 ? 1 : atMost / all;
    }

    /**
     * Runs of days far above the usual, in order.
     *
     * @param from from which multiple of the usual day on
     */
    List<PeakDays> days(List<ShiftType> shifts, double from) {
        double shift = shifts.stream()
                .mapToLong(each -> each.length().toMinutes())
                .max()
                .orElse(1);
        List<PeakDays> peaks = new ArrayList<>();
        for (Map.Entry<LocalDate, Double> each : minutes.entrySet()) {
            if (usual > 0 && each.getValue() > from * usual) {
                int people = (int) Math.ceil((each.getValue() - usual) / shift);
                add(peaks, each.getKey(), each.getValue() / usual, people);
            }
        }
        return peaks;
    }

    private void add(List<PeakDays> peaks, LocalDate date, double times, int people) {
        boolean isMarked = promotions.contains(date);
        PeakDays own = new PeakDays(date, date, times, people, isMarked);
        if (!peaks.isEmpty() && peaks.getLast().to().plusDays(1).equals(date)) {
            PeakDays before = peaks.removeLast();
            own = new PeakDays(
                    before.from(),
                    date,
                    Math.max(before.times(), times),
                    Math.max(before.people(), people),
                    before.isPromotion() || isMarked);
        }
        peaks.add(own);
    }
}
