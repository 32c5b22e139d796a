package io.github.paiban.rules;

import io.github.paiban.model.Duty;
import io.github.paiban.model.Role;
import io.github.paiban.model.ShiftType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The duties of a month, numbered: 0 off, 1 leave, then each shift without a role and with each of its roles.
 * Immutable.
 */
public final class Duties {
    /** Index of a day off. */
    public static final int OFF = 0;
    /** Index of a day of approved leave. */
    public static final int LEAVE = 1;
    /** The first index that is work. */
    public static final int FIRST_WORK = 2;

    private final List<Duty> duties = new ArrayList<>(List.of(Duty.OFF, Duty.LEAVE));
    private final List<@Nullable ShiftType> shifts = new ArrayList<>();
    private final List<@Nullable Role> roles = new ArrayList<>();
    private final List<Set<String>> skills = new ArrayList<>();
    private final Map<Duty, Integer> index = new HashMap<>();

    private Duties() {
        for (int nothing = 0; nothing < FIRST_WORK; nothing++) {
            shifts.add(null);
            roles.add(null);
            skills.add(Set.of());
        }
    }

    /** Numbers shifts and roles. */
    public static Duties of(List<ShiftType> shifts, List<Role> roles) {
        Duties all = new Duties();
        for (ShiftType shift : shifts) {
            all.add(shift, null);
            roles.stream().filter(role -> role.shifts().contains(shift.id())).forEach(role -> all.add(shift, role));
        }
        for (int i = 0; i < all.duties.size(); i++) {
            all.index.put(all.duties.get(i), i);
        }
        return all;
    }

    private void add(ShiftType shift, @Nullable Role role) {
        duties.add(Duty.of(shift.id(), role == null ? "" : role.id()));
        shifts.add(shift);
        roles.add(role);
        Set<String> asked = new LinkedHashSet<>(shift.skills());
        if (role != null) {
            asked.addAll(role.skills());
        }
        skills.add(Collections.unmodifiableSet(asked));
    }

    /** How many, off and leave included. */
    public int size() {
        return duties.size();
    }

    /** The duty with an index. */
    public Duty get(int duty) {
        return duties.get(duty);
    }

    /**
     * The index of a duty.
     *
     * @throws IllegalArgumentException where the month has no such duty
     */
    public int index(Duty duty) {
        Integer found = index.get(duty);
        if (found == null) {
            throw new IllegalArgumentException("There is no duty '" + duty.code() + "'. Known are "
                    + duties.stream().map(Duty::code).toList() + ".");
        }
        return found;
    }

    /** Whether the month has a duty. */
    public boolean contains(Duty duty) {
        return index.containsKey(duty);
    }

    /** Whether a duty is work. */
    public static boolean isWork(int duty) {
        return duty >= FIRST_WORK;
    }

    /** The shift of a duty that is work. */
    public ShiftType shift(int duty) {
        ShiftType shift = shifts.get(duty);
        if (shift == null) {
            throw new IllegalArgumentException("Duty " + get(duty).code() + " has no shift.");
        }
        return shift;
    }

    /** The role of a duty; null where it has none. */
    public @Nullable Role findRole(int duty) {
        return roles.get(duty);
    }

    /** Paid minutes of a duty; 0 unless it is work. */
    public int paidMinutes(int duty) {
        return isWork(duty) ? shift(duty).paidMinutes() : 0;
    }

    /** The skills a duty asks for. */
    public Set<String> skills(int duty) {
        return skills.get(duty);
    }
}
