package io.github.paiban.repair;

import io.github.paiban.model.Duty;
import java.time.LocalDate;

/**
 * A cell of the roster that changes.
 *
 * @param agent the agent's id
 * @param date the day
 * @param before what was published
 * @param after what takes its place
 * @param isForced whether the cell changes because its agent is absent or late, so that nobody has to be asked
 */
public record CellChange(String agent, LocalDate date, Duty before, Duty after, boolean isForced) {
    /** Whether a day off is taken or given. */
    public boolean movesRest() {
        return before.isWork() != after.isWork();
    }
}
