package io.github.paiban.proposal;

import io.github.paiban.model.ShiftType;
import io.github.paiban.rostering.lp.LinearProgrammes;
import io.github.paiban.staffing.StreamNeeds;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Tries shifts of the lengths that are there, begun at other times: each day of each stream is covered with the fewest paid
 * minutes, once with the shifts that are there, once with one more.
 *
 * <p>Shifts are stretches of time, so the matrix of the programme has the consecutive ones property and its best solution is
 * whole (Fulkerson and Gross 1965): the savings are exact for the needs. Days stand alone, and rests, nights and skills are not
 * looked at: whether a team can be rostered with the shift, head-count says.
 */
public final class ShiftProposer {
    private static final int DAY = 1440;

    private final List<ShiftType> shifts;
    private final int firstStart;
    private final int lastStart;
    private final int every;

    /**
     * A proposer.
     *
     * @param shifts the shifts that are there
     * @param firstStart earliest begin of a new one, minutes from midnight
     * @param lastStart latest begin
     * @param every minutes between two begins that are tried
     */
    public ShiftProposer(List<ShiftType> shifts, int firstStart, int lastStart, int every) {
        this.shifts = List.copyOf(shifts);
        this.firstStart = firstStart;
        this.lastStart = Math.min(lastStart, DAY - 1);
        this.every = every;
    }

    /** What new shifts would save over the period of the needs; nothing where this machine solves no linear programmes. */
    public NewShifts of(List<StreamNeeds> needs) {
        if (!LinearProgrammes.areSolvable() || shifts.isEmpty()) {
            return NewShifts.NONE;
        }
        List<ShiftType> candidates = candidates();
        Saving saving = new Saving(shifts, candidates);
        needs.forEach(saving::add);
        List<NewShift> found = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            ShiftType each = candidates.get(i);
            if (saving.minutes(i) >= 1) {
                double attended = attended(each, needs);
                found.add(new NewShift(
                        each.start(), each.length(), each.paid(), saving.minutes(i), saving.shifts(i), attended));
            }
        }
        found.sort(NewShift.BEST_FIRST);
        return new NewShifts(candidates.size(), saving.allMinutes(), saving.allShifts(), found);
    }

    private record Span(Duration length, Duration paid) {}

    /** Shifts of each length that there is, at all begins but those that are there; none ends later than the latest does. */
    private List<ShiftType> candidates() {
        Set<Span> spans = new LinkedHashSet<>();
        shifts.forEach(each -> spans.add(new Span(each.length(), each.paid())));
        int latest = shifts.stream().mapToInt(ShiftType::endMinute).max().orElse(DAY);
        List<ShiftType> candidates = new ArrayList<>();
        for (Span span : spans) {
            for (int start = firstStart; start <= lastStart; start += every) {
                int end = start + (int) span.length.toMinutes();
                if (end <= Math.max(latest, DAY) && !isThere(start, end)) {
                    candidates.add(new ShiftType(
                            "new-" + candidates.size(),
                            "",
                            "+",
                            LocalTime.ofSecondOfDay(60L * start),
                            span.length,
                            span.paid,
                            Set.of(),
                            Set.of()));
                }
            }
        }
        return candidates;
    }

    private boolean isThere(int start, int end) {
        return shifts.stream().anyMatch(each -> each.startMinute() == start && each.endMinute() == end);
    }

    private static double attended(ShiftType shift, List<StreamNeeds> needs) {
        return needs.stream()
                .flatMap(stream -> stream.unattended().stream())
                .mapToDouble(part -> {
                    int from = Math.max(part.fromMinute(), shift.startMinute());
                    int to = Math.min(part.toMinute(), shift.endMinute());
                    return part.contacts() * Math.max(0, to - from) / (part.toMinute() - part.fromMinute());
                })
                .sum();
    }
}
