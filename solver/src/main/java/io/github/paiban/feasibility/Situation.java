package io.github.paiban.feasibility;

import io.github.paiban.feasibility.path.BoundMeasures;
import io.github.paiban.feasibility.path.RowBounds;
import io.github.paiban.feasibility.path.RowLayers;
import io.github.paiban.feasibility.path.RowSpace;
import io.github.paiban.rules.Duties;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Level;
import io.github.paiban.rules.Terms;
import io.github.paiban.rules.Terms.RowTerm;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What the checks look at together: the problem's terms, the must rules of each agent, and which cells they leave open
 * when each rule is taken by itself. For one thread.
 */
public final class Situation {
    /** States of one day beyond which a single rule is not followed: rules about hours. */
    public static final int STATES_OF_ONE_RULE = 64;

    private final Terms terms;
    private final List<List<RowTerm>> must = new ArrayList<>();
    private final List<boolean[][]> open = new ArrayList<>();
    private final Map<Integer, RowBounds> bounds = new HashMap<>();
    private final BoundMeasures measures;

    private Situation(Terms terms) {
        this.terms = terms;
        this.measures = BoundMeasures.of(terms.frame());
        for (int agent = 0; agent < terms.frame().agents(); agent++) {
            must.add(terms.rows(agent).stream()
                    .filter(term -> term.rule().head().level() == Level.MUST)
                    .toList());
            open.add(openCells(agent));
        }
    }

    /** Looks at the terms of a problem. */
    public static Situation of(Terms terms) {
        return new Situation(terms);
    }

    private boolean[][] openCells(int agent) {
        boolean[][] cells = RowSpace.openCells(frame(), agent, must(agent));
        for (RowTerm term : memories(agent)) {
            RowLayers layers = new RowLayers(new RowSpace(List.of(term), cells), STATES_OF_ONE_RULE);
            cells = layers.findSupport().filter(Situation::hasAny).orElse(cells);
        }
        return cells;
    }

    private static boolean hasAny(boolean[][] support) {
        for (boolean duty : support[0]) {
            if (duty) {
                return true;
            }
        }
        return false;
    }

    /** The terms. */
    public Terms terms() {
        return terms;
    }

    /** The month, numbered. */
    public Frame frame() {
        return terms.frame();
    }

    /** The must rules of an agent. */
    public List<RowTerm> must(int agent) {
        return must.get(agent);
    }

    /** The must rules of an agent that have a memory. */
    public List<RowTerm> memories(int agent) {
        return must(agent).stream()
                .filter(term -> !term.automaton().isMemoryless())
                .toList();
    }

    /** The cells that an agent's must rules leave open, by day and duty; more may be closed by several rules together. */
    public boolean[][] open(int agent) {
        return open.get(agent);
    }

    /** Whether an agent can do a duty on a day. */
    public boolean can(int agent, int day, int duty) {
        return open.get(agent)[day][duty];
    }

    /** How much an agent can work; worked out when first asked for. */
    public RowBounds bounds(int agent) {
        return bounds.computeIfAbsent(
                agent, any -> RowBounds.of(measures, memories(agent), open(agent), STATES_OF_ONE_RULE));
    }

    /** Indexes of the duties that are work. */
    public IntStream workDuties() {
        return IntStream.range(Duties.FIRST_WORK, frame().duties().size());
    }
}
