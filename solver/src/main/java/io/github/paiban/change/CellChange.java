package io.github.paiban.change;

import io.github.paiban.model.Duty;
import io.github.paiban.rules.Breach;
import java.time.LocalDate;
import java.util.List;

/**
 * A cell that is different in two rosters.
 *
 * @param agent the agent's id
 * @param date the day
 * @param before the duty in the first roster
 * @param after the duty in the second
 * @param gone breaches of the first roster that the second has not: those of the agent's row on this day, and those of
 *     counts that take this cell differently
 * @param come likewise, breaches of the second that the first has not
 */
public record CellChange(String agent, LocalDate date, Duty before, Duty after, List<Breach> gone, List<Breach> come) {
    public CellChange {
        gone = List.copyOf(gone);
        come = List.copyOf(come);
        if (before.equals(after)) {
            throw new IllegalArgumentException("The cell of " + agent + " on " + date + " is " + before.code()
                    + " in both rosters. Maybe leave it out.");
        }
    }
}
