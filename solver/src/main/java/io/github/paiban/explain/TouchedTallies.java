package io.github.paiban.explain;

import io.github.paiban.rules.Tally;
import io.github.paiban.rules.Terms;
import io.github.paiban.rules.Terms.ColumnTerm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The counts that the cells of one agent belong to, by day: one reading of all counts, not one for each cell. */
final class TouchedTallies {
    private final Terms terms;
    private final int[][] grid;
    private final int agent;
    private final List<List<Touched>> byDay = new ArrayList<>();

    TouchedTallies(Terms terms, int[][] grid, int agent) {
        this.terms = terms;
        this.grid = grid;
        this.agent = agent;
        for (int day = 0; day < terms.frame().days(); day++) {
            byDay.add(new ArrayList<>());
        }
        terms.columns().forEach(this::read);
    }

    /** The counts that the agent's cell of a day belongs to, in the order of the rule book. */
    List<Touched> on(int day) {
        return byDay.get(day);
    }

    private void read(ColumnTerm term) {
        Map<Integer, int[]> coefficients = new LinkedHashMap<>();
        for (Tally.Cell cell : term.tally().cells()) {
            if (cell.agent() == agent) {
                coefficients
                                .computeIfAbsent(
                                        cell.day(),
                                        day -> new int[terms.frame().duties().size()])[cell.duty()] =
                        cell.coefficient();
            }
        }
        if (!coefficients.isEmpty()) {
            int count = term.tally().count(grid);
            coefficients.forEach((day, byDuty) -> byDay.get(day).add(new Touched(term, count, byDuty)));
        }
    }
}
