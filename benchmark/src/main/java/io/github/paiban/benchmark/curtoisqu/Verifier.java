package io.github.paiban.benchmark.curtoisqu;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Judges rosters by an instance's own rules, counting plainly and without the library: the second opinion beside its
 * audit.
 */
public final class Verifier {
    private final Instance instance;
    private final Map<String, Shift> shifts;
    private final Map<String, Integer> rows = new HashMap<>();

    /** A verifier for an instance. */
    public Verifier(Instance instance) {
        this.instance = instance;
        this.shifts = instance.shifts().stream().collect(Collectors.toMap(Shift::id, Function.identity()));
        for (int i = 0; i < instance.staff().size(); i++) {
            rows.put(instance.staff().get(i).id(), i);
        }
    }

    /**
     * Judges a roster.
     *
     * @param cells by employee, in the file's order, and day: shift ids or {@link Solution#DAY_OFF}
     * @throws IllegalArgumentException where there are not as many rows and days as the instance has, or other shifts
     */
    public Verdict judge(List<List<String>> cells) {
        if (cells.size() != instance.staff().size() || cells.stream().anyMatch(row -> row.size() != instance.days())) {
            throw new IllegalArgumentException(
                    "The roster does not have " + instance.staff().size() + " rows of " + instance.days()
                            + " days. Maybe it is one of another instance.");
        }
        return new Verdict(violations(cells), coverCost(cells) + requestCost(cells));
    }

    private List<String> violations(List<List<String>> cells) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            Employee employee = instance.staff().get(i);
            found.addAll(new RowCheck(shifts, employee, daysOff(employee), cells.get(i)).violations());
        }
        return found;
    }

    private Set<Integer> daysOff(Employee employee) {
        return instance.daysOff().stream()
                .filter(off -> off.employee().equals(employee.id()))
                .map(DayOff::day)
                .collect(Collectors.toSet());
    }

    private long coverCost(List<List<String>> cells) {
        long cost = 0;
        for (CoverNeed need : instance.cover()) {
            long there = cells.stream()
                    .filter(row -> row.get(need.day()).equals(need.shift()))
                    .count();
            cost += there < need.need() ? (need.need() - there) * need.under() : (there - need.need()) * need.over();
        }
        return cost;
    }

    private long requestCost(List<List<String>> cells) {
        long cost = 0;
        for (ShiftRequest request : instance.wanted()) {
            cost += isGiven(cells, request) ? 0 : request.weight();
        }
        for (ShiftRequest request : instance.unwanted()) {
            cost += isGiven(cells, request) ? request.weight() : 0;
        }
        return cost;
    }

    private boolean isGiven(List<List<String>> cells, ShiftRequest request) {
        List<String> row = cells.get(rows.getOrDefault(request.employee(), 0));
        return row.get(request.day()).equals(request.shift());
    }
}
