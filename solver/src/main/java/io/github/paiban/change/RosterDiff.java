package io.github.paiban.change;

import io.github.paiban.explain.RuleChange;
import io.github.paiban.model.Roster;
import io.github.paiban.rules.Audit;
import io.github.paiban.rules.Score;
import io.github.paiban.rules.Terms;
import java.util.List;

/**
 * What is different in two rosters of one month: which cells, what that does to each rule, to hours, nights, weekends,
 * rests and fair shares.
 *
 * @param before what the first roster costs
 * @param after what the second costs
 * @param cells the cells that are different, by agent and day
 * @param rules the rules whose breaches are different
 * @param agents the agents with a cell that is different
 * @param teams everybody together, then each team where there are several
 */
public record RosterDiff(
        Score before,
        Score after,
        List<CellChange> cells,
        List<RuleChange> rules,
        List<AgentChange> agents,
        List<TeamChange> teams) {
    public RosterDiff {
        cells = List.copyOf(cells);
        rules = List.copyOf(rules);
        agents = List.copyOf(agents);
        teams = List.copyOf(teams);
    }

    /**
     * Compares two rosters.
     *
     * @param terms the month and its rules, by which both are judged
     * @param before the first roster
     * @param after the second
     * @throws IllegalArgumentException where one is of another period
     */
    public static RosterDiff of(Terms terms, Roster before, Roster after) {
        int[][] old = terms.frame().grid(before);
        int[][] now = terms.frame().grid(after);
        Differences differences = new Differences(terms, old, now);
        Figures figures = new Figures(terms.frame(), terms.rules(), old, now);
        Score score = Audit.of(terms).score(old);
        return new RosterDiff(
                score,
                score.plus(differences.score()),
                differences.cells(),
                differences.rules(),
                figures.agents(),
                figures.teams());
    }

    /** Whether no cell is different. */
    public boolean isEmpty() {
        return cells.isEmpty();
    }

    /** What the second roster costs more; negative parts are savings. */
    public Score difference() {
        return after.minus(before);
    }
}
