package io.github.paiban.report;

import io.github.paiban.model.Duty;
import io.github.paiban.model.Roster;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What became of a roster that was to be kept.
 *
 * @param cells how many cells it has
 * @param changes those that are not as they were, by agents
 */
public record Kept(int cells, List<Change> changes) {
    public Kept {
        changes = List.copyOf(changes);
    }

    /**
     * A cell that is not as it was.
     *
     * @param agent the agent's id
     * @param date the day
     * @param was what stood there
     * @param is what stands there now
     */
    public record Change(String agent, LocalDate date, Duty was, Duty is) {}

    /** Compares two rosters of the same agents and days. */
    public static Kept of(Roster before, Roster after) {
        List<Change> changes = new ArrayList<>();
        int cells = 0;
        for (Map.Entry<String, List<Duty>> row : before.rows().entrySet()) {
            List<Duty> was = row.getValue();
            for (int day = 0; day < was.size(); day++) {
                LocalDate date = before.period().date(day);
                Duty is = after.duty(row.getKey(), date);
                cells++;
                if (!is.equals(was.get(day))) {
                    changes.add(new Change(row.getKey(), date, was.get(day), is));
                }
            }
        }
        return new Kept(cells, changes);
    }

    /** How many cells are as they were. */
    public int same() {
        return cells - changes.size();
    }
}
