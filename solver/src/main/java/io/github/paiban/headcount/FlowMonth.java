package io.github.paiban.headcount;

import java.time.LocalDate;
import java.util.List;

/**
 * How the team changes in a month, in full-time people.
 *
 * @param needed people needed at full capacity
 * @param before people at its begin who are fully trained, without this month's hires
 * @param leaving how many are expected to leave in it
 * @param hires who is hired for it
 * @param temporary who helps out
 * @param after people at its end
 */
public record FlowMonth(
        double needed, double before, double leaving, List<Hires> hires, List<Temporary> temporary, double after) {
    /**
     * People hired at one time.
     *
     * @param people how many
     * @param decide the day by which it has to be decided
     * @param start their first day at work
     * @param able from when on they carry as much as the others
     * @param isLate whether the day of decision lies before the plan begins
     */
    public record Hires(int people, LocalDate decide, LocalDate start, LocalDate able, boolean isLate) {}

    /**
     * Temporary staff.
     *
     * @param people how many
     * @param from the first day
     * @param to the last day, inclusive
     */
    public record Temporary(int people, LocalDate from, LocalDate to) {}

    public FlowMonth {
        hires = List.copyOf(hires);
        temporary = List.copyOf(temporary);
    }
}
