package io.github.paiban.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who does what on each day of a period.
 *
 * @param period the days
 * @param rows by agent id, in order, one duty a day
 */
public record Roster(Period period, Map<String, List<Duty>> rows) {
    public Roster {
        Map<String, List<Duty>> copy = new LinkedHashMap<>();
        for (Map.Entry<String, List<Duty>> row : rows.entrySet()) {
            if (row.getValue().size() != period.days()) {
                throw new IllegalArgumentException("The row of " + row.getKey() + " has "
                        + row.getValue().size() + " days, the period " + period.days() + ".");
            }
            copy.put(row.getKey(), List.copyOf(row.getValue()));
        }
        rows = Collections.unmodifiableMap(copy);
    }

    /** The agents' ids in order. */
    public Set<String> agents() {
        return rows.keySet();
    }

    /**
     * What an agent does on a day.
     *
     * @throws IllegalArgumentException where the roster has no such agent or day
     */
    public Duty duty(String agent, LocalDate date) {
        List<Duty> row = rows.get(agent);
        if (row == null || !period.contains(date)) {
            throw new IllegalArgumentException("The roster has no cell for " + agent + " on " + date + ".");
        }
        return row.get(period.day(date));
    }

    /** The same roster with one cell changed. */
    public Roster with(String agent, LocalDate date, Duty duty) {
        duty(agent, date);
        Map<String, List<Duty>> changed = new LinkedHashMap<>(rows);
        List<Duty> row = new ArrayList<>(rows.getOrDefault(agent, List.of()));
        row.set(period.day(date), duty);
        changed.put(agent, row);
        return new Roster(period, changed);
    }
}
