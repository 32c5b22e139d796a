package io.github.paiban.rules.presence;

import io.github.paiban.model.Requirement.Group;
import io.github.paiban.model.ShiftType;
import io.github.paiban.rules.Demand;
import io.github.paiban.rules.Duties;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Need;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Who is there and who is needed, by calendar day and half-hour: work past midnight counts on the next day, and one day
 * more than the period has shows what the last night still covers. Someone is there in a half-hour who is there all of it.
 */
public final class CoverBoard {
    /** Half-hours of a day. */
    public static final int SLOTS = 48;

    private static final int SLOT = 30;

    private final Frame frame;
    private final int days;
    private final int[] there;
    private final GroupNeeds[] needs;
    private final int[][] shiftMinutes;
    private final int[][] onShift;
    private final GroupNeeds[][] shiftNeeds;
    private final Set<Group> groups = new LinkedHashSet<>();
    private final List<Shortfall> shortfalls;

    /** Counts them. */
    public CoverBoard(Frame frame, int[][] grid) {
        this.frame = frame;
        this.days = frame.days();
        int shifts = frame.month().shifts().size();
        this.there = new int[(days + 1) * SLOTS];
        this.needs = new GroupNeeds[(days + 1) * SLOTS];
        this.shiftMinutes = new int[days + 1][shifts];
        this.onShift = new int[days][shifts];
        this.shiftNeeds = new GroupNeeds[days][shifts];
        Arrays.setAll(needs, any -> new GroupNeeds());
        Arrays.stream(shiftNeeds).forEach(ofDay -> Arrays.setAll(ofDay, any -> new GroupNeeds()));
        for (int agent = 0; agent < frame.agents(); agent++) {
            for (int day = -1; day < days; day++) {
                addWork(day, day < 0 ? frame.history(agent, day) : grid[agent][day]);
            }
        }
        Shortfall.Merger merger = new Shortfall.Merger();
        for (Need need : Demand.of(frame).needs()) {
            int present = need.count(frame, grid);
            addNeed(need, Math.max(0, need.agents() - present));
            merger.add(need, present);
        }
        this.shortfalls = merger.list();
    }

    private void addWork(int day, int duty) {
        if (!Duties.isWork(duty)) {
            return;
        }
        ShiftType shift = frame.duties().shift(duty);
        int index = frame.month().shifts().indexOf(shift);
        int from = day * SLOTS * SLOT + shift.startMinute();
        int to = day * SLOTS * SLOT + shift.endMinute();
        for (int slot = Math.max(0, Math.ceilDiv(from, SLOT)); slot < to / SLOT && slot < there.length; slot++) {
            there[slot]++;
        }
        for (int at = Math.max(0, day); at <= Math.min(days, day + 1); at++) {
            int begin = Math.max(from, at * SLOTS * SLOT);
            int end = Math.min(to, (at + 1) * SLOTS * SLOT);
            shiftMinutes[at][index] += Math.max(0, end - begin);
        }
        if (day >= 0) {
            onShift[day][index]++;
        }
    }

    private void addNeed(Need need, int missing) {
        Group group = need.group();
        groups.add(group);
        int begin = need.day() * SLOTS + need.fromMinute() / SLOT;
        int end = need.day() * SLOTS + Math.ceilDiv(need.toMinute(), SLOT);
        for (int slot = begin; slot < end && slot < needs.length; slot++) {
            if (need.isShift()) {
                needs[slot].addShift(group, need.agents(), missing);
            } else {
                needs[slot].addInterval(group, need.agents(), missing);
            }
        }
        if (need.isShift()) {
            addShiftNeed(need, missing);
        }
    }

    private void addShiftNeed(Need need, int missing) {
        List<ShiftType> shifts = frame.month().shifts();
        for (int shift = 0; shift < shifts.size(); shift++) {
            if (shifts.get(shift).id().equals(need.requirement().shift())) {
                shiftNeeds[need.day()][shift].addShift(need.group(), need.agents(), missing);
            }
        }
    }

    /** How many people are there. */
    public int there(int day, int slot) {
        return there[day * SLOTS + slot];
    }

    /** Whether it is known how many are needed. */
    public boolean isKnown(int day, int slot) {
        return needs[day * SLOTS + slot].isKnown();
    }

    /** How many are needed; 0 where that is not known. */
    public int needed(int day, int slot) {
        return needs[day * SLOTS + slot].needed();
    }

    /** How many are missing. */
    public int missing(int day, int slot) {
        return needs[day * SLOTS + slot].missing();
    }

    /** The person-minutes missing on a day. */
    public int missingMinutes(int day) {
        int sum = 0;
        for (int slot = 0; slot < SLOTS; slot++) {
            sum += missing(day, slot) * SLOT;
        }
        return sum;
    }

    /** The person-minutes missing of one group on a day. */
    public int missingMinutes(int day, Group group) {
        int sum = 0;
        for (int slot = 0; slot < SLOTS; slot++) {
            sum += needs[day * SLOTS + slot].missing(group) * SLOT;
        }
        return sum;
    }

    /** The person-minutes needed on a day. */
    public int neededMinutes(int day) {
        int sum = 0;
        for (int slot = 0; slot < SLOTS; slot++) {
            sum += needed(day, slot) * SLOT;
        }
        return sum;
    }

    /** The person-minutes that a shift, by index, works on a day. */
    public int shiftMinutes(int day, int shift) {
        return shiftMinutes[day][shift];
    }

    /** How many begin a shift on a day. */
    public int onShift(int day, int shift) {
        return onShift[day][shift];
    }

    /** What is needed on a shift of a day. */
    public GroupNeeds shiftNeeds(int day, int shift) {
        return shiftNeeds[day][shift];
    }

    /** Whether anything at all is said about what is needed. */
    public boolean hasNeeds() {
        return !groups.isEmpty();
    }

    /** Whether someone works or is needed past the end of the last day. */
    public boolean runsOver() {
        for (int slot = 0; slot < SLOTS; slot++) {
            if (there(days, slot) > 0 || isKnown(days, slot)) {
                return true;
            }
        }
        return false;
    }

    /** The groups whose need is known, in the order of the demand. */
    public List<Group> groups() {
        return List.copyOf(groups);
    }

    /** What is short, in the order of days and of time. */
    public List<Shortfall> shortfalls() {
        return shortfalls;
    }
}
