package io.github.paiban.report.workbook;

import io.github.paiban.model.Requirement;
import io.github.paiban.model.Requirement.Group;
import io.github.paiban.model.ShiftType;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.GroupSum;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * How many agents are needed, by shift and by half-hour. Lines that speak of the same time count as {@link GroupSum} says.
 */
final class Needs {
    private static final int DAY = 24 * 60;

    private record Key(Group group, String shift) {}

    private final Frame frame;
    private final List<Group> groups;
    private final Set<Key> onShifts = new HashSet<>();
    private final Set<Group> inIntervals = new HashSet<>();
    private final Map<Integer, List<Requirement>> byDay = new HashMap<>();
    private final Map<Group, Map<Integer, List<Requirement>>> byGroup = new HashMap<>();
    private final Map<Integer, double[]> duringByDay = new HashMap<>();
    private final Map<Group, Map<Integer, double[]>> duringByGroup = new HashMap<>();

    Needs(Frame frame) {
        this.frame = frame;
        List<Requirement> requirements = frame.month().requirements();
        this.groups = requirements.stream()
                .map(Requirement::group)
                .filter(group -> !group.equals(Group.ALL))
                .distinct()
                .toList();
        requirements.forEach(this::add);
    }

    private void add(Requirement need) {
        int day = frame.month().period().day(need.date());
        byDay.computeIfAbsent(day, any -> new ArrayList<>()).add(need);
        byGroup.computeIfAbsent(need.group(), any -> new HashMap<>())
                .computeIfAbsent(day, any -> new ArrayList<>())
                .add(need);
        if (need.shift() == null) {
            inIntervals.add(need.group());
        } else {
            onShifts.add(new Key(need.group(), need.shift()));
        }
    }

    /** The groups of agents that requirements name, without the one of all agents. */
    List<Group> groups() {
        return groups;
    }

    /** Whether anything is needed on a shift. */
    boolean speaksOf(ShiftType shift) {
        return onShifts.stream().anyMatch(each -> each.shift().equals(shift.id()));
    }

    /** Whether a group is needed on a shift. */
    boolean speaksOf(Group group, ShiftType shift) {
        return onShifts.contains(new Key(group, shift.id()));
    }

    /** Whether anything is needed during intervals. */
    boolean speaksOfIntervals() {
        return !inIntervals.isEmpty();
    }

    /** Whether a group is needed during intervals. */
    boolean speaksOfIntervals(Group group) {
        return inIntervals.contains(group);
    }

    /** How many are needed on a shift of a day, all groups together. */
    double onShift(ShiftType shift, int day) {
        return together(lines(day).stream().filter(isOf(shift)).toList(), Requirement::need);
    }

    /** How many of a group are needed on a shift of a day. */
    int onShift(Group group, ShiftType shift, int day) {
        return lines(group, day).stream()
                .filter(isOf(shift))
                .mapToInt(Requirement::need)
                .max()
                .orElse(0);
    }

    /** How many are needed during a half-hour of a day on average, all groups together. */
    double during(int day, int slot) {
        return duringByDay.computeIfAbsent(day, this::sumsDuring)[slot];
    }

    private double[] sumsDuring(int day) {
        double[] sums = new double[Slots.OF_DAY];
        for (ShiftType shift : frame.month().shifts()) {
            double today = onShift(shift, day);
            double before = onShift(shift, day - 1);
            for (int slot = 0; slot < sums.length; slot++) {
                sums[slot] += today * Slots.share(shift, 0, slot) + before * Slots.share(shift, -1, slot);
            }
        }
        double[] intervals = inIntervals(lines(day), lines(day - 1));
        Arrays.setAll(sums, slot -> Math.max(sums[slot], intervals[slot]));
        return sums;
    }

    /** How many of a group are needed by intervals during a half-hour of a day on average. */
    double during(Group group, int day, int slot) {
        return duringByGroup.computeIfAbsent(group, any -> new HashMap<>())
                .computeIfAbsent(day, any -> inIntervals(lines(group, day), lines(group, day - 1)))[slot];
    }

    private static double[] inIntervals(List<Requirement> ofDay, List<Requirement> ofDayBefore) {
        double[] sums = new double[Slots.OF_DAY];
        addIntervals(ofDay, 0, sums);
        addIntervals(ofDayBefore, DAY, sums);
        return sums;
    }

    private static void addIntervals(List<Requirement> lines, int later, double[] sums) {
        lines.stream()
                .filter(each -> each.shift() == null)
                .collect(Collectors.groupingBy(each -> List.of(each.fromMinute(), each.toMinute())))
                .forEach((interval, same) -> {
                    double needed = together(same, Requirement::need);
                    int from = interval.get(0) - later;
                    int to = interval.get(1) - later;
                    Arrays.setAll(sums, slot -> sums[slot] + needed * Slots.share(from, to, slot));
                });
    }

    private List<Requirement> lines(Group group, int day) {
        return byGroup.getOrDefault(group, Map.of()).getOrDefault(day, List.of());
    }

    private List<Requirement> lines(int day) {
        return byDay.getOrDefault(day, Collections.emptyList());
    }

    private static Predicate<Requirement> isOf(ShiftType shift) {
        return each -> shift.id().equals(each.shift());
    }

    private static double together(List<Requirement> lines, ToDoubleFunction<Requirement> amount) {
        GroupSum sum = new GroupSum();
        lines.forEach(line -> sum.add(line.group(), amount.applyAsDouble(line)));
        return sum.total();
    }
}
