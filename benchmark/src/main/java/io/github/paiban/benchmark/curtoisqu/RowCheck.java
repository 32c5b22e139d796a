package io.github.paiban.benchmark.curtoisqu;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks one employee's row against what must not be broken. */
final class RowCheck {
    private static final int WEEK = 7;
    private static final int SATURDAY = 5;

    private final Map<String, Shift> shifts;
    private final Employee employee;
    private final Set<Integer> daysOff;
    private final List<String> row;
    private final List<String> found = new ArrayList<>();

    RowCheck(Map<String, Shift> shifts, Employee employee, Set<Integer> daysOff, List<String> row) {
        this.shifts = shifts;
        this.employee = employee;
        this.daysOff = daysOff;
        this.row = row;
    }

    List<String> violations() {
        checkDaysOff();
        checkSuccessions();
        checkShiftCounts();
        checkMinutes();
        checkRuns();
        checkWeekends();
        return found;
    }

    private boolean works(int day) {
        return day < row.size() && !row.get(day).equals(Solution.DAY_OFF);
    }

    private Shift shift(int day) {
        Shift shift = shifts.get(row.get(day));
        if (shift == null) {
            throw new IllegalArgumentException("There is no shift '" + row.get(day) + "'.");
        }
        return shift;
    }

    private void checkDaysOff() {
        daysOff.stream().filter(this::works).forEach(day -> say("works on day " + day + ", a day off"));
    }

    private void checkSuccessions() {
        for (int day = 0; day + 1 < row.size(); day++) {
            if (works(day) && shift(day).notNext().contains(row.get(day + 1))) {
                say("has " + row.get(day) + " on day " + day + " and then " + row.get(day + 1));
            }
        }
    }

    private void checkShiftCounts() {
        employee.mostOf().forEach((shift, most) -> {
            long count = row.stream().filter(shift::equals).count();
            atMost(count, most, "days of " + shift);
        });
    }

    private void checkMinutes() {
        int minutes = 0;
        for (int day = 0; day < row.size(); day++) {
            minutes += works(day) ? shift(day).minutes() : 0;
        }
        atMost(minutes, employee.mostMinutes(), "minutes");
        atLeast(minutes, employee.leastMinutes(), "minutes");
    }

    private void checkRuns() {
        int from = 0;
        for (int day = 1; day <= row.size(); day++) {
            if (day == row.size() || works(day) != works(from)) {
                checkRun(from, day);
                from = day;
            }
        }
    }

    /** The least does not hold for a run at either end of the horizon: it may go on beyond. */
    private void checkRun(int from, int end) {
        boolean inside = from > 0 && end < row.size();
        int length = end - from;
        if (works(from)) {
            atMost(length, employee.mostInARow(), "days in a row from day " + from);
        }
        if (inside) {
            int least = works(from) ? employee.leastInARow() : employee.leastOffInARow();
            atLeast(length, least, (works(from) ? "days" : "days off") + " in a row from day " + from);
        }
    }

    private void checkWeekends() {
        int weekends = 0;
        for (int saturday = SATURDAY; saturday < row.size(); saturday += WEEK) {
            weekends += works(saturday) || works(saturday + 1) ? 1 : 0;
        }
        atMost(weekends, employee.mostWeekends(), "weekends");
    }

    private void atMost(long count, int most, String what) {
        if (count > most) {
            say("has " + count + " " + what + ", more than " + most);
        }
    }

    private void atLeast(long count, int least, String what) {
        if (count < least) {
            say("has " + count + " " + what + ", fewer than " + least);
        }
    }

    private void say(String what) {
        found.add(employee.id() + " " + what);
    }
}
