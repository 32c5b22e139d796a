package io.github.paiban.change;

import io.github.paiban.explain.Changes;
import io.github.paiban.rules.Audit;
import io.github.paiban.rules.Breach;
import io.github.paiban.rules.Level;
import io.github.paiban.rules.Terms;
import io.github.paiban.rules.Terms.RowTerm;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The row rules of a roster, as it stands and with edits. Not safe for use by several threads. */
final class Rows {
    private final Terms terms;
    private final Audit audit;
    private final int[][] grid;
    private final long[] @Nullable [] costs;

    Rows(Terms terms, int[][] grid) {
        this.terms = terms;
        this.audit = Audit.of(terms);
        this.grid = grid;
        this.costs = new long[grid.length][];
    }

    /** An agent's row with the edits that are the agent's. */
    int[] edited(int agent, Collection<Edit> edits) {
        int[] row = grid[agent].clone();
        for (Edit edit : edits) {
            if (edit.agent() == agent) {
                row[edit.day()] = edit.duty();
            }
        }
        return row;
    }

    /** Whether no must rule costs more in another row of an agent. */
    boolean allows(int agent, int[] row) {
        List<RowTerm> rules = terms.rows(agent);
        for (int i = 0; i < rules.size(); i++) {
            RowTerm term = rules.get(i);
            if (isMust(term) && term.cost(row) > costs(agent)[i]) {
                return false;
            }
        }
        return true;
    }

    /** Adds what another row of an agent costs more, by level; false where a must rule costs more. */
    boolean weigh(int agent, int[] row, long[] byLevel) {
        boolean isLegal = true;
        List<RowTerm> rules = terms.rows(agent);
        for (int i = 0; i < rules.size(); i++) {
            RowTerm term = rules.get(i);
            long more = term.cost(row) - costs(agent)[i];
            byLevel[term.rule().head().level().rank()] += more;
            isLegal &= more <= 0 || !isMust(term);
        }
        return isLegal;
    }

    /** Adds the breaches that come and go with another row of an agent. */
    void judge(int agent, int[] row, Changes changes) {
        for (RowTerm term : terms.rows(agent)) {
            List<Breach> before = audit.judge(term, agent, grid[agent]);
            changes.add(term.rule(), before, audit.judge(term, agent, row));
        }
    }

    private static boolean isMust(RowTerm term) {
        return term.rule().head().level() == Level.MUST;
    }

    private long[] costs(int agent) {
        long[] known = costs[agent];
        if (known == null) {
            known = terms.rows(agent).stream()
                    .mapToLong(term -> term.cost(grid[agent]))
                    .toArray();
            costs[agent] = known;
        }
        return known;
    }
}
