package io.github.paiban.rules.presence;

import io.github.paiban.model.Requirement.Group;
import io.github.paiban.rules.GroupSum;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What lines of demand ask for at one time, and how many people are missing, all together. Lines of shifts under way at the
 * same time add up; a line of an interval says the same need another way, so the greater counts. Groups count together
 * as {@link GroupSum} says.
 */
public final class GroupNeeds {
    private static final int NEEDED = 0;
    private static final int MISSING = 1;

    private static final class Lines {
        private final int[] shifts = new int[2];
        private final int[] interval = new int[2];

        int get(int which) {
            return Math.max(shifts[which], interval[which]);
        }
    }

    private final Map<Group, Lines> byGroup = new LinkedHashMap<>();

    /** Adds a line of a shift. */
    public void addShift(Group group, int needed, int missing) {
        Lines lines = byGroup.computeIfAbsent(group, any -> new Lines());
        lines.shifts[NEEDED] += needed;
        lines.shifts[MISSING] += missing;
    }

    /** Adds a line of an interval. */
    public void addInterval(Group group, int needed, int missing) {
        Lines lines = byGroup.computeIfAbsent(group, any -> new Lines());
        lines.interval[NEEDED] = Math.max(lines.interval[NEEDED], needed);
        lines.interval[MISSING] = Math.max(lines.interval[MISSING], missing);
    }

    /** Whether anything is said about it. */
    public boolean isKnown() {
        return !byGroup.isEmpty();
    }

    /** How many people are needed; 0 where nothing is said. */
    public int needed() {
        return together(NEEDED);
    }

    /** How many are missing. */
    public int missing() {
        return together(MISSING);
    }

    /** How many are missing in one group. */
    public int missing(Group group) {
        Lines lines = byGroup.get(group);
        return lines == null ? 0 : lines.get(MISSING);
    }

    private int together(int which) {
        GroupSum sum = new GroupSum();
        byGroup.forEach((group, lines) -> sum.add(group, lines.get(which)));
        return (int) sum.total();
    }
}
