package io.github.paiban.rostering.timefold;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.score.calculator.IncrementalScoreCalculator;
import io.github.paiban.rostering.board.LiveScore;
import io.github.paiban.rules.Duties;
import io.github.paiban.rules.Score;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Gives Timefold the rules' own score: must as hard, should as medium, prefer as soft, each negative. */
public final class RosterScoreCalculator implements IncrementalScoreCalculator<RosterSolution, HardMediumSoftScore> {
    private @Nullable LiveScore score;

    @Override
    public void resetWorkingSolution(RosterSolution solution) {
        score = new LiveScore(solution.terms(), solution.grid());
    }

    @Override
    public void beforeVariableChanged(Object entity, String variableName) {}

    @Override
    public void afterVariableChanged(Object entity, String variableName) {
        RosterCell cell = (RosterCell) entity;
        int duty = Objects.requireNonNullElse(cell.getDuty(), Duties.OFF);
        live().set(cell.getAgent(), cell.getDay(), duty);
    }

    @Override
    public HardMediumSoftScore calculateScore() {
        Score now = live().score();
        return HardMediumSoftScore.of(-now.must(), -now.should(), -now.prefer());
    }

    private LiveScore live() {
        return Objects.requireNonNull(score, "Timefold resets the solution before it asks for a score.");
    }
}
