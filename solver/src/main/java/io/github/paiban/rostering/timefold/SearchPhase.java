package io.github.paiban.rostering.timefold;

import ai.timefold.solver.core.api.solver.phase.PhaseCommand;
import ai.timefold.solver.core.api.solver.phase.PhaseCommandContext;
import ai.timefold.solver.core.preview.api.domain.metamodel.PlanningVariableMetaModel;
import ai.timefold.solver.core.preview.api.move.Move;
import ai.timefold.solver.core.preview.api.move.builtin.Moves;
import io.github.paiban.rostering.Search;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** A stretch of the search as a phase of a Timefold solver: lets the search run, then moves the solution to its best. */
final class SearchPhase implements PhaseCommand<RosterSolution> {
    private final Search search;
    private final Consumer<Search> stretch;

    SearchPhase(Search search, Consumer<Search> stretch) {
        this.search = search;
        this.stretch = stretch;
    }

    @Override
    public void changeWorkingSolution(PhaseCommandContext<RosterSolution> context) {
        stretch.accept(search);
        List<Move<RosterSolution>> changes = changes(context);
        if (!changes.isEmpty()) {
            context.execute(Moves.compose(changes));
        }
    }

    private List<Move<RosterSolution>> changes(PhaseCommandContext<RosterSolution> context) {
        PlanningVariableMetaModel<RosterSolution, RosterCell, Integer> duty =
                context.getSolutionMetaModel().genuineEntity(RosterCell.class).basicVariable("duty");
        int[][] best = search.grid();
        List<Move<RosterSolution>> changes = new ArrayList<>();
        for (RosterCell cell : context.getWorkingSolution().getCells()) {
            Integer wanted = best[cell.getAgent()][cell.getDay()];
            if (!Objects.equals(cell.getDuty(), wanted)) {
                changes.add(Moves.change(duty, cell, wanted));
            }
        }
        return changes;
    }
}
