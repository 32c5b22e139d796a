package io.github.paiban.explain;

import java.util.List;

/**
 * Why an agent's row is as it is, day by day.
 *
 * @param agent the agent's id
 * @param days each day of the period, in order
 */
public record RowExplanation(String agent, List<CellExplanation> days) {
    public RowExplanation {
        days = List.copyOf(days);
    }
}
