package io.github.paiban.explain;

import io.github.paiban.model.Duty;
import io.github.paiban.rules.Breach;
import java.time.LocalDate;
import java.util.List;

/**
 * Why a cell of a roster is as it is: what it costs as it stands, and what each other duty would have cost.
 *
 * @param agent the agent's id
 * @param date the day
 * @param duty what stands there
 * @param breaches the breaches that the cell takes part in: those of the agent's row on that day, and those of the
 *     counts it belongs to
 * @param alternatives every other duty, the cheapest first
 */
public record CellExplanation(
        String agent, LocalDate date, Duty duty, List<Breach> breaches, List<Alternative> alternatives) {
    public CellExplanation {
        breaches = List.copyOf(breaches);
        alternatives = List.copyOf(alternatives);
    }

    /** The alternatives that break no must rule anew, the cheapest first. */
    public List<Alternative> allowed() {
        return alternatives.stream().filter(other -> !other.isForbidden()).toList();
    }
}
