package io.github.paiban.explain;

import io.github.paiban.model.Roster;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.RosterProblem;
import io.github.paiban.rules.Terms;
import java.time.LocalDate;
import java.util.stream.IntStream;

/**
 * Says why the cells of one roster are as they are. Reads only the row in question and the counts it belongs to.
 * Immutable and safe for use by several threads.
 */
public final class Explainer {
    private final Terms terms;
    private final int[][] grid;

    private Explainer(Terms terms, Roster roster) {
        this.terms = terms;
        this.grid = terms.frame().grid(roster);
    }

    /** Explains a roster by the rules of a problem. */
    public static Explainer of(RosterProblem problem, Roster roster) {
        return of(Terms.of(problem), roster);
    }

    /** Explains a roster by terms made before. */
    public static Explainer of(Terms terms, Roster roster) {
        return new Explainer(terms, roster);
    }

    /**
     * One cell.
     *
     * @param agent the agent's id
     * @param date a day of the period
     * @throws IllegalArgumentException where there is no such agent or day
     */
    public CellExplanation cell(String agent, LocalDate date) {
        return view(agent).explain(index(date));
    }

    /**
     * The row of an agent, day by day.
     *
     * @throws IllegalArgumentException where there is no such agent
     */
    public RowExplanation row(String agent) {
        RowView view = view(agent);
        return new RowExplanation(
                agent,
                IntStream.range(0, terms.frame().days()).mapToObj(view::explain).toList());
    }

    /**
     * A day across agents: who works and how the need is met.
     *
     * @throws IllegalArgumentException where the day lies outside the period
     */
    public DayExplanation day(LocalDate date) {
        return new DayView(terms, grid).explain(index(date));
    }

    private RowView view(String agent) {
        return new RowView(terms, grid, terms.frame().agentIndex(agent));
    }

    private int index(LocalDate date) {
        Frame frame = terms.frame();
        if (!frame.month().period().contains(date)) {
            throw new IllegalArgumentException(date + " lies outside "
                    + frame.month().period().first() + " to "
                    + frame.month().period().last() + ". Maybe another month's date was given.");
        }
        return frame.month().period().day(date);
    }
}
