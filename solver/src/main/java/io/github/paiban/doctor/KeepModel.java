package io.github.paiban.doctor;

import io.github.paiban.model.Request;
import io.github.paiban.model.ShopMonth;
import io.github.paiban.rostering.lp.IntegerProgramme;
import io.github.paiban.rules.Duties;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Tally;
import io.github.paiban.rules.Terms;
import io.github.paiban.rules.Terms.RowTerm;
import io.github.paiban.rules.row.Availability;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

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
    private final Span span;
    private final List<Integer> costVariables = new ArrayList<>();
    private final List<Long> costs = new ArrayList<>();
    private final List<boolean[]> strictLeave = new ArrayList<>();
    private boolean isComplete = true;

    /**
     * A model.
     *
     * @param kept demands that must be kept
     * @param elastic demands that may be broken at a cost
     * @param span the days that are looked at
     */
    KeepModel(Terms terms, IntegerProgramme programme, Collection<Piece> kept, Collection<Piece> elastic, Span span) {
        this.span = span;
        this.terms = terms;
        this.frame = terms.frame();
        this.programme = programme;
        this.withoutLeave = Frame.of(withoutLeave(frame.month()));
        this.cells = new Cells(programme, frame);
        Set<Piece> strict = new LinkedHashSet<>(kept);
        Set<Piece> soft = new LinkedHashSet<>(elastic);
        BitSet[] concerned = concerned(strict, soft);
        for (int agent = 0; agent < concerned.length; agent++) {
            addCells(agent, concerned[agent], strict, soft);
        }
        strict.forEach(piece -> add(piece, false));
        soft.forEach(piece -> add(piece, true));
        if (!costs.isEmpty()) {
            programme.minimise(
                    costVariables.stream().mapToInt(Integer::intValue).toArray(),
                    costs.stream().mapToLong(Long::longValue).toArray());
        }
    }

    /** The days of each agent within the span that demands are about: other cells are of no account, and stay off. */
    private BitSet[] concerned(Set<Piece> strict, Set<Piece> soft) {
        BitSet[] concerned = Stream.generate(BitSet::new).limit(frame.agents()).toArray(BitSet[]::new);
        Stream.concat(strict.stream(), soft.stream()).forEach(piece -> {
            switch (piece) {
                case Piece.Row row -> concerned[row.agent()].set(span.from(), span.to() + 1);
                case Piece.Leave leave ->
                    concerned[leave.agent()].set(
                            frame.month().period().day(leave.from()),
                            frame.month().period().day(leave.to()) + 1);
                case Piece.Count count ->
                    terms.columns()
                            .get(count.term())
                            .tally()
                            .cells()
                            .forEach(cell -> concerned[cell.agent()].set(cell.day()));
            }
        });
        for (BitSet days : concerned) {
            days.clear(0, span.from());
            days.clear(span.to() + 1, frame.days());
        }
        return concerned;
    }

    private static ShopMonth withoutLeave(ShopMonth month) {
        List<Request> requests = month.requests().stream()
                .filter(request -> request.kind() != Request.Kind.LEAVE)
                .toList();
        return month.withRequests(requests);
    }

    private void addCells(int agent, BitSet concerned, Set<Piece> strict, Set<Piece> soft) {
        boolean[] isHeld = leaveDays(agent, strict);
        strictLeave.add(isHeld);
        boolean[] isSoft = leaveDays(agent, soft);
        for (int day = concerned.nextSetBit(0); day >= 0; day = concerned.nextSetBit(day + 1)) {
            List<Integer> duties = duties(agent, day, isHeld[day]);
            cells.add(agent, day, duties);
            int at = day;
            if (frame.isOnLeave(agent, day) && isSoft[day]) {
                duties.stream().filter(Duties::isWork).forEach(duty -> charge(cells.variable(agent, at, duty), 1));
            }
        }
    }

    /** The duties that may stand in a cell, where leave is held or may be worked. */
    private List<Integer> duties(int agent, int day, boolean isHeld) {
        boolean onLeave = frame.isOnLeave(agent, day);
        List<Integer> duties = new ArrayList<>();
        for (int duty = 0; duty < frame.duties().size(); duty++) {
            boolean isFree = onLeave ? duty == Duties.LEAVE : duty == Duties.OFF;
            boolean works = Duties.isWork(duty)
                    && !isHeld
                    && Availability.allows(onLeave ? withoutLeave : frame, agent, day, duty);
            if (isFree || works) {
                duties.add(duty);
            }
        }
        return duties;
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
        RowTerm term = Pieces.term(terms, row);
        if (!span.isAll() && RowSum.isOfPeriod(term)) {
            isComplete = false;
            return;
        }
        boolean isAdded =
                span.isAll() && new RowSum(programme, cells, frame, row.agent(), term).add(isElastic, this::charge);
        isComplete &= isAdded || addNetwork(row.agent(), term, isElastic);
    }

    private boolean addNetwork(int agent, RowTerm term, boolean isElastic) {
        boolean[] isHeld = strictLeave.get(agent);
        return new RowNetwork(programme, cells, span, agent, term)
                .addStates(day -> duties(agent, day, isHeld[day]), isElastic, this::charge);
    }

    private void addCount(Piece.Count piece, boolean isElastic) {
        Tally tally = terms.columns().get(piece.term()).tally();
        isComplete &= span.holds(tally) && new CountSum(programme, cells, tally).add(isElastic, this::charge);
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
