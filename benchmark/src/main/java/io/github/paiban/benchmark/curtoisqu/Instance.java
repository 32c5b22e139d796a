package io.github.paiban.benchmark.curtoisqu;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * A shift-scheduling instance of Curtois and Qu (2014), as its file states it. Day 0 is a Monday.
 *
 * @param name the file's name without {@code .txt}
 * @param days how many days there are
 * @param shifts the shift types
 * @param staff the employees
 * @param daysOff days that must be off
 * @param wanted wishes for shifts
 * @param unwanted wishes against shifts
 * @param cover how many are needed
 */
public record Instance(
        String name,
        int days,
        List<Shift> shifts,
        List<Employee> staff,
        List<DayOff> daysOff,
        List<ShiftRequest> wanted,
        List<ShiftRequest> unwanted,
        List<CoverNeed> cover) {
    private static final String SUFFIX = ".txt";

    public Instance {
        shifts = List.copyOf(shifts);
        staff = List.copyOf(staff);
        daysOff = List.copyOf(daysOff);
        wanted = List.copyOf(wanted);
        unwanted = List.copyOf(unwanted);
        cover = List.copyOf(cover);
        Set<String> shiftIds = unique("shift", shifts, Shift::id);
        Set<String> staffIds = unique("employee", staff, Employee::id);
        shifts.forEach(shift -> known("shift", shiftIds, shift.notNext()));
        staff.forEach(employee -> known("shift", shiftIds, employee.mostOf().keySet()));
        known("shift", shiftIds, wanted.stream().map(ShiftRequest::shift).toList());
        known("shift", shiftIds, unwanted.stream().map(ShiftRequest::shift).toList());
        known("shift", shiftIds, cover.stream().map(CoverNeed::shift).toList());
        known("employee", staffIds, daysOff.stream().map(DayOff::employee).toList());
        known("employee", staffIds, wanted.stream().map(ShiftRequest::employee).toList());
        known(
                "employee",
                staffIds,
                unwanted.stream().map(ShiftRequest::employee).toList());
    }

    /**
     * Reads a file.
     *
     * @throws IllegalArgumentException where it is no such instance
     */
    public static Instance read(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        String shortName = name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
        return parse(shortName, Files.readAllLines(file));
    }

    /**
     * Reads the lines of a file.
     *
     * @throws IllegalArgumentException where they are no such instance
     */
    public static Instance parse(String name, List<String> lines) {
        Sections sections = Sections.of(lines);
        return new Instance(
                name,
                sections.single("HORIZON").number(0),
                sections.read("SHIFTS", Shift::of),
                sections.read("STAFF", Employee::of),
                sections.of("DAYS_OFF").stream().flatMap(DayOff::allOf).toList(),
                sections.read("SHIFT_ON_REQUESTS", ShiftRequest::of),
                sections.read("SHIFT_OFF_REQUESTS", ShiftRequest::of),
                sections.read("COVER", CoverNeed::of));
    }

    private static <T> Set<String> unique(String what, List<T> all, Function<T, String> id) {
        Set<String> ids = new HashSet<>();
        for (T each : all) {
            if (!ids.add(id.apply(each))) {
                throw new IllegalArgumentException("Two of " + what + " '" + id.apply(each) + "'.");
            }
        }
        return ids;
    }

    private static void known(String what, Set<String> ids, Iterable<String> named) {
        for (String id : named) {
            if (!ids.contains(id)) {
                throw new IllegalArgumentException("There is no " + what + " '" + id + "'.");
            }
        }
    }
}
