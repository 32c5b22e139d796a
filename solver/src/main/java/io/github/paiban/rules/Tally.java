package io.github.paiban.rules;

import java.util.AbstractList;
import java.util.Collection;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.IntConsumer;

/**
 * A weighted count of cells across agents and what it costs: the one shape of every column rule, linear in "agent a
 * does duty t on day d". Immutable.
 */
public final class Tally {
    private final Pattern pattern;
    private final int day;
    private final int base;
    private final Curve curve;
    private final Describer describer;

    /**
     * One thing that counts: an agent doing a duty on a day.
     *
     * @param agent index of the agent
     * @param day index of the day, inside the period
     * @param duty index of the duty
     * @param coefficient how much it counts, not 0
     */
    public record Cell(int agent, int day, int duty, int coefficient) {
        public Cell {
            if (coefficient == 0) {
                throw new IllegalArgumentException(
                        "Agent " + agent + " on day " + day + " counts 0. Maybe leave the cell out.");
            }
        }
    }

    /** Says what a count breaks. */
    @FunctionalInterface
    public interface Describer {
        /** The breach of a count; called only where the curve is over 0 there. */
        Breakage describe(int count);
    }

    private Tally(Pattern pattern, int day, int base, Curve curve, Describer describer) {
        this.pattern = pattern;
        this.day = day;
        this.base = base;
        this.curve = curve;
        this.describer = describer;
    }

    /**
     * A count.
     *
     * @param cells what counts; at most one entry for an agent, day and duty
     * @param base what counts already, from before the period
     * @param curve what a count costs
     * @param describer what to say of it
     */
    public Tally(Collection<Cell> cells, int base, Curve curve, Describer describer) {
        this(Pattern.of(cells), 0, base, curve, describer);
    }

    /**
     * The count of a pattern seen from a day: cells in the known history are the base, those after the period do not
     * count.
     *
     * @param pattern what counts, relative to the day
     * @param day index of the day
     * @param curve what a count costs
     * @param describer what to say of it
     */
    public static Tally on(Frame frame, Pattern pattern, int day, Curve curve, Describer describer) {
        Pattern inside = pattern.within(frame, day);
        return new Tally(inside, day, pattern.historyCount(frame, day), curve, describer);
    }

    /** What counts; a view that makes each cell as it is asked for. */
    public List<Cell> cells() {
        return new Cells(pattern, day);
    }

    /** What counts already, from before the period. */
    public int base() {
        return base;
    }

    /** What a count costs. */
    public Curve curve() {
        return curve;
    }

    /** The breach of a count; only where {@code curve().at(count) > 0}. */
    public Breakage describe(int count) {
        return describer.describe(count);
    }

    /** The count of a roster, given as duty indexes by agent and day. */
    public int count(int[][] grid) {
        return base + pattern.count(grid, day);
    }

    /** How much a duty of an agent on a day counts; 0 where it does not. */
    public int coefficient(int agent, int onDay, int duty) {
        return pattern.index().coefficient(agent, onDay - day, duty);
    }

    /** Tells each agent of whom something counts on a day, once, in order. */
    public void forEachAgent(int onDay, IntConsumer told) {
        pattern.index().forEachAgent(onDay - day, told);
    }

    /** The first day with a cell that counts; {@link Integer#MAX_VALUE} where nothing does. */
    public int firstDay() {
        PatternIndex index = pattern.index();
        return index.isEmpty() ? Integer.MAX_VALUE : day + index.first();
    }

    /** The last day with a cell that counts; {@link Integer#MIN_VALUE} where nothing does. */
    public int lastDay() {
        PatternIndex index = pattern.index();
        return index.isEmpty() ? Integer.MIN_VALUE : day + index.last();
    }

    @Override
    public String toString() {
        return "Tally of " + pattern.size() + " cells from " + base;
    }

    private static final class Cells extends AbstractList<Cell> implements RandomAccess {
        private final Pattern pattern;
        private final int day;

        Cells(Pattern pattern, int day) {
            this.pattern = pattern;
            this.day = day;
        }

        @Override
        public Cell get(int index) {
            return pattern.cell(index, day);
        }

        @Override
        public int size() {
            return pattern.size();
        }
    }
}
