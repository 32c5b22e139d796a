package io.github.paiban.doctor;

import io.github.paiban.doctor.Oracle.Answer;
import io.github.paiban.rules.Terms;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Finds the smallest sets of demands that contradict each other: those of one agent's row first, then what only adds up, then of one day, of a few,
 * of more, at last of the whole month. What is found is left out before the search goes on, so that the sets share nothing.
 */
final class ContradictionSearch {
    /** Sets found at most. */
    private static final int MOST_SETS = 5;

    private static final int[] LENGTHS = {1, 2, 4, 8, 16};
    /** Work for one question about a few days. */
    private static final double FOR_SOME_DAYS = 1;

    private final Terms terms;
    private final Oracle month;
    private final Easing easing;
    private final List<Contradiction> found = new ArrayList<>();
    private List<Piece> rest;

    /**
     * A search.
     *
     * @param month what says whether demands can be kept; the search ends when its time is up
     * @param easing says whether all is found
     * @param all all demands of the month
     */
    ContradictionSearch(Terms terms, Oracle month, Easing easing, List<Piece> all) {
        this.easing = easing;
        this.terms = terms;
        this.month = month;
        this.rest = all;
    }

    /** Sets that contradict each other and share nothing. */
    List<Contradiction> find() {
        for (int agent = 0; agent < terms.frame().agents(); agent++) {
            int one = agent;
            take(month, () -> Pieces.of(rest, one));
        }
        take(month, () -> Pieces.sums(terms, rest));
        if (isOver()) {
            return found;
        }
        for (int length : LENGTHS) {
            int before = found.size();
            for (Span span : spans(length)) {
                take(month.within(span, FOR_SOME_DAYS), () -> Pieces.within(terms, rest, span));
            }
            if (found.size() > before && isOver()) {
                return found;
            }
        }
        take(month, () -> rest);
        return found;
    }

    /** Whether what was found is all: without it the month can be kept. */
    private boolean isOver() {
        if (found.isEmpty() || !month.hasTime()) {
            return false;
        }
        Set<Piece> given = new LinkedHashSet<>();
        for (Contradiction each : found) {
            given.addAll(each.pieces());
            each.alike().forEach(agent -> given.addAll(each.of(agent)));
        }
        return given.containsAll(easing.broken(easing.roster(given, false)));
    }

    private List<Span> spans(int length) {
        int days = terms.frame().days();
        List<Span> spans = new ArrayList<>();
        int step = Math.max(1, length / 2);
        for (int from = 0; from + length < days + step && length < days; from += step) {
            int first = Math.min(from, days - length);
            spans.add(new Span(first, first + length - 1, days));
        }
        return spans;
    }

    private void take(Oracle oracle, Supplier<List<Piece>> part) {
        while (found.size() < MOST_SETS && month.hasTime()) {
            List<Piece> pieces = part.get();
            if (pieces.isEmpty() || oracle.ask(pieces) != Answer.IMPOSSIBLE) {
                return;
            }
            Contradiction next = new Shrinking(oracle, month).shrink(pieces);
            rest = without(rest, next.pieces());
            found.add(next.isOfOneRow() ? withOthers(next) : next);
        }
    }

    /** What contradicts itself in one row often does so in others. */
    private Contradiction withOthers(Contradiction one) {
        List<Integer> alike = new ArrayList<>();
        for (int agent = 0; agent < terms.frame().agents(); agent++) {
            List<Piece> same = one.of(agent);
            if (rest.containsAll(same) && month.ask(same) == Answer.IMPOSSIBLE) {
                alike.add(agent);
                rest = without(rest, same);
            }
        }
        return one.alike(alike);
    }

    private static List<Piece> without(List<Piece> all, List<Piece> some) {
        Set<Piece> gone = new HashSet<>(some);
        return all.stream().filter(piece -> !gone.contains(piece)).toList();
    }
}
