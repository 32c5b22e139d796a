package io.github.paiban.staffing;

import io.github.paiban.model.ShiftType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How many people on each shift of a day meet the day's needs with few paid hours. Shifts of other days are not counted
 * on, so that a day can be read alone.
 *
 * <p>People are placed from the first unmet interval on, on the shift that meets most of what is missing for its pay;
 * then those are taken off or put on another shift who are not needed. The result is small, not always the smallest.
 */
public final class ShiftNeeds {
    private static final int DAY = 1440;

    private final List<ShiftType> shifts;

    public ShiftNeeds(List<ShiftType> shifts) {
        this.shifts = List.copyOf(shifts);
    }

    /** People by shift for each day of a stream, days in order. */
    public Map<LocalDate, Map<ShiftType, Integer>> of(StreamNeeds needs) {
        Map<LocalDate, int[]> byDay = new LinkedHashMap<>();
        for (IntervalNeed each : needs.intervals()) {
            int[] wanted = byDay.computeIfAbsent(each.date(), day -> new int[2 * DAY / needs.step()]);
            wanted[each.fromMinute() / needs.step()] = each.people();
        }
        Map<LocalDate, Map<ShiftType, Integer>> people = new LinkedHashMap<>();
        byDay.forEach((day, wanted) -> people.put(day, named(new Day(wanted, needs.step()).solve())));
        return people;
    }

    private Map<ShiftType, Integer> named(int[] counts) {
        Map<ShiftType, Integer> named = new LinkedHashMap<>();
        for (int i = 0; i < counts.length; i++) {
            named.put(shifts.get(i), counts[i]);
        }
        return named;
    }

    private final class Day {
        private final int[] wanted;
        private final int step;
        private final int[] counts = new int[shifts.size()];
        private final int[] present;

        Day(int[] wanted, int step) {
            this.wanted = wanted;
            this.step = step;
            this.present = new int[wanted.length];
        }

        int[] solve() {
            for (int slot = 0; slot < wanted.length; slot++) {
                int best = best(slot);
                while (best >= 0 && present[slot] < wanted[slot]) {
                    add(best, 1);
                    best = best(slot);
                }
            }
            while (improves()) {}
            return counts;
        }

        private boolean covers(int shift, int slot) {
            ShiftType type = shifts.get(shift);
            return type.startMinute() <= slot * step && (slot + 1) * step <= type.endMinute();
        }

        private void add(int shift, int people) {
            counts[shift] += people;
            for (int slot = 0; slot < wanted.length; slot++) {
                present[slot] += covers(shift, slot) ? people : 0;
            }
        }

        /** The shift over a slot with most missing people-slots for its pay; -1 where none covers it. */
        private int best(int slot) {
            int best = -1;
            double most = -1;
            for (int shift = 0; shift < counts.length; shift++) {
                if (covers(shift, slot)) {
                    double worth =
                            missing(shift) / Math.max(1.0, shifts.get(shift).paidMinutes());
                    best = worth > most ? shift : best;
                    most = Math.max(most, worth);
                }
            }
            return best;
        }

        private int missing(int shift) {
            int missing = 0;
            for (int slot = 0; slot < wanted.length; slot++) {
                missing += covers(shift, slot) && present[slot] < wanted[slot] ? 1 : 0;
            }
            return missing;
        }

        /** Takes one person off, or moves one to a shift that pays less, where all needs that were met stay met. */
        private boolean improves() {
            int[] before = present.clone();
            List<Integer> others = new ArrayList<>();
            others.add(-1);
            for (int shift = 0; shift < counts.length; shift++) {
                others.add(shift);
            }
            for (int shift = 0; shift < counts.length; shift++) {
                for (int other : others) {
                    boolean cheaper = other < 0
                            || shifts.get(other).paidMinutes()
                                    < shifts.get(shift).paidMinutes();
                    if (counts[shift] > 0 && cheaper && moves(shift, other, before)) {
                        return true;
                    }
                }
            }
            return false;
        }

        private boolean moves(int from, int to, int[] before) {
            add(from, -1);
            if (to >= 0) {
                add(to, 1);
            }
            for (int slot = 0; slot < wanted.length; slot++) {
                if (present[slot] < Math.min(wanted[slot], before[slot])) {
                    add(from, 1);
                    if (to >= 0) {
                        add(to, -1);
                    }
                    return false;
                }
            }
            return true;
        }
    }
}
