package io.github.paiban.change;

import io.github.paiban.explain.Changes;
import io.github.paiban.model.Roster;
import io.github.paiban.rules.Audit;
import io.github.paiban.rules.Duties;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Level;
import io.github.paiban.rules.Score;
import io.github.paiban.rules.Terms;
import java.util.Arrays;
import java.util.Collection;

/**
 * A roster in which edits are tried, without making them: only the rows edited and the counts moved are judged, so that a
 * try takes well under a millisecond in the largest months. Not safe for use by several threads.
 *
 * <p>The difference found is that of two full audits: {@link Audit} judges rows and counts one by one as well.
 */
public final class RosterTrial {
    private final Terms terms;
    private final Audit audit;
    private final int[][] grid;
    private final Rows rows;
    private final Counts counts;

    /**
     * A roster to try edits in.
     *
     * @param grid duty indexes by agent and day; not changed, and must not be changed
     */
    public RosterTrial(Terms terms, int[][] grid) {
        this.terms = terms;
        this.audit = Audit.of(terms);
        this.grid = grid;
        this.rows = new Rows(terms, grid);
        this.counts = new Counts(terms, grid);
    }

    /** A roster to try edits in. */
    public static RosterTrial of(Terms terms, Roster roster) {
        return new RosterTrial(terms, terms.frame().grid(roster));
    }

    /** The month, numbered. */
    public Frame frame() {
        return terms.frame();
    }

    /** The duty of a cell as it stands. */
    public int duty(int agent, int day) {
        return grid[agent][day];
    }

    /** What stands in a cell that is not worked: leave where it is approved, else off. */
    public int rest(int agent, int day) {
        return frame().isOnLeave(agent, day) ? Duties.LEAVE : Duties.OFF;
    }

    /** The roster with edits. */
    public Roster with(Collection<Edit> edits) {
        int[][] edited = Arrays.stream(grid).map(int[]::clone).toArray(int[][]::new);
        edits.forEach(edit -> edited[edit.agent()][edit.day()] = edit.duty());
        return frame().roster(edited);
    }

    /** What edits would do, in words. At most one edit a cell. */
    public Verdict judge(Collection<Edit> edits) {
        Changes changes = new Changes();
        for (int agent : agents(edits)) {
            rows.judge(agent, rows.edited(agent, edits), changes);
        }
        counts.forEachMoved(
                edits,
                moved -> changes.add(
                        moved.term().rule(),
                        audit.judge(moved.term(), moved.before()),
                        audit.judge(moved.term(), moved.after())));
        return new Verdict(!changes.isForbidden(), changes.difference(), changes.byRule());
    }

    /** What edits would do, in figures alone: much faster than {@link #judge}. */
    public Weighed weigh(Collection<Edit> edits) {
        long[] byLevel = new long[Level.COUNT];
        boolean[] isLegal = {true};
        for (int agent : agents(edits)) {
            isLegal[0] &= rows.weigh(agent, rows.edited(agent, edits), byLevel);
        }
        counts.forEachMoved(edits, moved -> {
            byLevel[moved.level().rank()] += moved.difference();
            isLegal[0] &= moved.level() != Level.MUST || moved.difference() <= 0;
        });
        return new Weighed(isLegal[0], new Score(byLevel[0], byLevel[1], byLevel[2]));
    }

    /** Whether edits of one agent's row break no must rule of rows more; counts are not looked at. */
    public boolean rowAllows(int agent, Collection<Edit> edits) {
        return rows.allows(agent, rows.edited(agent, edits));
    }

    private static int[] agents(Collection<Edit> edits) {
        return edits.stream().mapToInt(Edit::agent).distinct().sorted().toArray();
    }
}
