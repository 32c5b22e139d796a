package io.github.paiban.repair;

import io.github.paiban.model.Assignment;
import io.github.paiban.rules.RosterProblem;
import java.util.List;

/**
 * What can be done about what happened to a roster.
 *
 * @param request what happened
 * @param problem the month as it is now: absence is leave, and new needs hold
 * @param leaves the cells that became leave, as they were published
 * @param late the cells that begin too early for somebody who comes late, as they were published
 * @param unmended the roster if nobody is asked, and what that costs
 * @param repairs ways to mend it, the best one first; always one at least, at most three
 */
public record RepairAnswer(
        RepairRequest request,
        RosterProblem problem,
        List<Assignment> leaves,
        List<Assignment> late,
        Repair unmended,
        List<Repair> repairs) {
    /** The most ways that are offered. */
    public static final int MOST = 3;

    public RepairAnswer {
        leaves = List.copyOf(leaves);
        late = List.copyOf(late);
        repairs = List.copyOf(repairs);
        if (repairs.isEmpty() || repairs.size() > MOST) {
            throw new IllegalArgumentException("There are " + repairs.size() + " ways to mend, not 1 to " + MOST + ".");
        }
    }

    /** Whether the roster stays as it was published. */
    public boolean changesNothing() {
        return repairs.getFirst().changes().isEmpty();
    }
}
