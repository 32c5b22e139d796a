package io.github.paiban.rules;

import java.util.List;

/**
 * A weighted count of cells across agents and what it costs: the one shape of every column rule, linear in "agent a
 * does duty t on day d".
 */
public final class Tally {
    private final List<Cell> cells;
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
    public record Cell(int agent, int day, int duty, int coefficient) {}

    /** Says what a count breaks. */
    @FunctionalInterface
    public interface Describer {
        /** The breach of a count; called only where the curve is over 0 there. */
        Breakage describe(int count);
    }

    /**
     * A count.
     *
     * @param cells what counts; at most one entry for an agent, day and duty
     * @param base what counts already, from before the period
     * @param curve what a count costs
     * @param describer what to say of it
     */
    public Tally(List<Cell> cells, int base, Curve curve, Describer describer) {
        this.cells = List.copyOf(cells);
        this.base = base;
        this.curve = curve;
        this.describer = describer;
    }

    /** What counts. */
    public List<Cell> cells() {
        return cells;
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
        int count = base;
        for (Cell cell : cells) {
            if (grid[cell.agent()][cell.day()] == cell.duty()) {
                count += cell.coefficient();
            }
        }
        return count;
    }

    @Override
    public String toString() {
        return "Tally of " + cells.size() + " cells from " + base;
    }
}
