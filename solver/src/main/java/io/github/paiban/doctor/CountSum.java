package io.github.paiban.doctor;

import io.github.paiban.rostering.lp.IntegerProgramme;
import io.github.paiban.rules.Tally;
import java.util.HashMap;
import java.util.Map;

/** A count across agents as a sum. */
final class CountSum {
    private final IntegerProgramme programme;
    private final Cells cells;
    private final Tally tally;

    CountSum(IntegerProgramme programme, Cells cells, Tally tally) {
        this.programme = programme;
        this.cells = cells;
        this.tally = tally;
    }

    /** Demands a count that costs nothing; false where that cannot be said by a range. */
    boolean add(boolean isElastic, Charge charge) {
        LinearSum sum = new LinearSum(tally.base());
        Map<Long, long[]> reach = new HashMap<>();
        for (Tally.Cell cell : tally.cells()) {
            int variable = cells.variable(cell.agent(), cell.day(), cell.duty());
            if (variable != Cells.NONE) {
                sum.add(variable, cell.coefficient());
                long[] range = reach.computeIfAbsent(((long) cell.agent() << 32) | cell.day(), none -> new long[2]);
                range[0] = Math.min(range[0], cell.coefficient());
                range[1] = Math.max(range[1], cell.coefficient());
            }
        }
        reach.values().forEach(range -> sum.reach(range[0], range[1]));
        // Where nobody can count, a count above all that are possible may still be asked for when that is charged.
        if (isElastic) {
            sum.reach(0, reach.isEmpty() ? 1_000 : 100);
        }
        return sum.demand(programme, count -> tally.curve().at((int) count) == 0, isElastic, charge);
    }
}
