package io.github.paiban.doctor;

import io.github.paiban.model.Request;
import io.github.paiban.model.ShopMonth;
import io.github.paiban.rostering.lp.IntegerProgramme;
import io.github.paiban.rules.Duties;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Terms;
import io.github.paiban.rules.Terms.RowTerm;
import io.github.paiban.rules.row.Availability;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A month's demands as an exact programme in whole numbers: a variable for each duty that a cell may take, a network of
 * states for each rule of each row, a sum for each count. Demands are kept, or kept as far as possible at a cost, or left
 * out. What is too large to be followed is left out as well; then a roster found must be judged, and a proof holds all the
 * same. Not safe for use by several threads.
 */
final class KeepModel {
    private final Terms terms;
    private final Frame frame;
    private final Frame withoutLeave;
    private final IntegerProgramme programme;
    private final Cells cells;
    private final List<Integer> costVariables = new ArrayList<>();
    private final List<Long> costs = new ArrayList<>();
    private boolean isComplete = true;

    /**
     * A model.
     *
     * @param kept demands that must be kept
     * @param elastic demands that may be broken at a cost
     */
    KeepModel(Terms terms, IntegerProgramme programme, Collection<Piece> kept, Collection<Piece> elastic) {
        this.terms = terms;
        this.frame = terms.frame();
        this.programme = programme;
        this.withoutLeave = Frame.of(withoutLeave(frame.month()));
        this.cells = new Cells(programme, frame);
        Set<Piece> strict = new LinkedHashSet<>(kept);
        Set<Piece> soft = new LinkedHashSet<>(elastic);
        for (int agent = 0; agent < frame.agents(); agent++) {
            addCells(agent, strict, soft);
        }
        strict.forEach(piece -> add(piece, false));
        soft.forEach(piece -> add(piece, true));
        if (!costs.isEmpty()) {
            programme.minimise(
                    costVariables.stream().mapToInt(Integer::intValue).toArray(),
                    costs.stream().mapToLong(Long::longValue).toArray());
        }
    }

    private static ShopMonth withoutLeave(ShopMonth month) {
        List<Request> requests = month.requests().stream()
                .filter(request -> request.kind() != Request.Kind.LEAVE)
                .toList();
        return new ShopMonth(
                month.title(),
                month.period(),
                month.shifts(),
                month.roles(),
                month.agents(),
                month.requirements(),
                requests,
                month.pins(),
                month.history(),
                month.holidays(),
                month.curves());
    }

    private void addCells(int agent, Set<Piece> strict, Set<Piece> soft) {
        boolean[] isHeld = leaveDays(agent, strict);
        boolean[] isSoft = leaveDays(agent, soft);
        for (int day = 0; day < frame.days(); day++) {
            boolean onLeave = frame.isOnLeave(agent, day);
            List<Integer> duties = new ArrayList<>();
            for (int duty = 0; duty < frame.duties().size(); duty++) {
                boolean isFree = onLeave ? duty == Duties.LEAVE : duty == Duties.OFF;
                boolean works = Duties.isWork(duty)
                        && !isHeld[day]
                        && Availability.allows(onLeave ? withoutLeave : frame, agent, day, duty);
                if (isFree || works) {
                    duties.add(duty);
                }
            }
            cells.add(agent, day, duties);
            int at = day;
            if (onLeave && isSoft[day]) {
                duties.stream().filter(Duties::isWork).forEach(duty -> charge(cells.variable(agent, at, duty), 1));
            }
        }
    }

    private boolean[] leaveDays(int agent, Set<Piece> pieces) {
        boolean[] days = new boolean[frame.days()];
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Leave leave && leave.agent() == agent) {
                int from = frame.month().period().day(leave.from());
                Arrays.fill(days, from, frame.month().period().day(leave.to()) + 1, true);
            }
        }
        return days;
    }

    private void charge(int variable, long cost) {
        costVariables.add(variable);
        costs.add(cost);
    }

    private void add(Piece piece, boolean isElastic) {
        switch (piece) {
            case Piece.Row row -> addRow(row, isElastic);
            case Piece.Leave held -> {
                // Held by the cells.
            }
            case Piece.Count count -> addCount(count, isElastic);
        }
    }

    private void addRow(Piece.Row row, boolean isElastic) {
        RowTerm term = terms.rows(row.agent()).stream()
                .filter(each -> each.rule().head().id().equals(row.group()))
                .findFirst()
                .orElseThrow();
        RowNetwork network = new RowNetwork(programme, cells, frame.days(), row.agent(), term);
        boolean isAdded = term.automaton().isSum() ? network.addSum(isElastic, this::charge) : false;
        isComplete &= isAdded || network.addStates(isElastic, this::charge);
    }

    private void addCount(Piece.Count piece, boolean isElastic) {
        isComplete &=
                new CountSum(programme, cells, terms.columns().get(piece.term()).tally()).add(isElastic, this::charge);
    }

    /** Whether every demand is in the programme. */
    boolean isComplete() {
        return isComplete;
    }

    /** The roster of the solution found last, as duty indexes by agent and day. */
    int[][] grid() {
        return cells.grid();
    }
}
