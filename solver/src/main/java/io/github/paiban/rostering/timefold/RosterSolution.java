package io.github.paiban.rostering.timefold;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactProperty;
import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import io.github.paiban.rules.Duties;
import io.github.paiban.rules.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A roster as Timefold's planning solution: its cells, the terms it is judged by, its score. */
@PlanningSolution
public class RosterSolution {
    @ProblemFactProperty
    private Facts facts = Facts.NONE;

    @PlanningEntityCollectionProperty
    private List<RosterCell> cells = new ArrayList<>();

    @PlanningScore
    private @Nullable HardMediumSoftScore score;

    /**
     * What never changes; shared by all copies.
     *
     * @param terms rules brought to bear; null only in Timefold's empty copies
     */
    public record Facts(@Nullable Terms terms) {
        static final Facts NONE = new Facts(null);
    }

    /** For Timefold, which copies solutions. */
    private RosterSolution() {}

    RosterSolution(Terms terms, int[][] grid) {
        facts = new Facts(terms);
        int duties = terms.frame().duties().size();
        List<Integer> all = IntStream.range(Duties.OFF, duties).boxed().toList();
        for (int a = 0; a < grid.length; a++) {
            for (int d = 0; d < grid[a].length; d++) {
                cells.add(new RosterCell(cells.size(), a, d, all, grid[a][d]));
            }
        }
    }

    /** What never changes. */
    public Facts getFacts() {
        return facts;
    }

    /** Sets what never changes; for Timefold. */
    public void setFacts(Facts newFacts) {
        facts = newFacts;
    }

    /** Sets the cells; for Timefold. */
    public void setCells(List<RosterCell> newCells) {
        cells = newCells;
    }

    /** The cells, agent by agent, day by day. */
    public List<RosterCell> getCells() {
        return cells;
    }

    /** The score, levels as hard, medium and soft, negative. */
    public @Nullable HardMediumSoftScore getScore() {
        return score;
    }

    /** Sets the score; for Timefold. */
    public void setScore(@Nullable HardMediumSoftScore newScore) {
        score = newScore;
    }

    Terms terms() {
        if (facts.terms() == null) {
            throw new IllegalStateException("This copy of the solution has no terms.");
        }
        return facts.terms();
    }

    int[][] grid() {
        int[][] grid = new int[terms().frame().agents()][terms().frame().days()];
        for (RosterCell cell : cells) {
            Integer duty = cell.getDuty();
            grid[cell.getAgent()][cell.getDay()] = duty == null ? Duties.OFF : duty;
        }
        return grid;
    }
}
