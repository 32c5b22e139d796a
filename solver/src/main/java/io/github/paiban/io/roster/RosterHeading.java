package io.github.paiban.io.roster;

import io.github.paiban.io.table.AgentDirectory;
import io.github.paiban.io.table.Column;
import io.github.paiban.io.table.Headings;
import io.github.paiban.io.table.Row;
import io.github.paiban.io.text.Cleaning;
import io.github.paiban.io.text.CsvRecord;
import io.github.paiban.io.text.Dates;
import io.github.paiban.io.text.Weekdays;
import io.github.paiban.io.text.WrittenDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The header of a wide roster: an agent's id or name, then days.
 *
 * @param columns index of the agent's columns
 * @param days what is written of each day, by index, in order
 */
record RosterHeading(Map<Column, Integer> columns, Map<Integer, WrittenDate> days) {
    /** So many days tell a header even where the agents' heading is none that is known. */
    private static final int TELLING_DAYS = 5;

    /** The header that a row is; empty where it is none. Many days tell one whatever stands before them. */
    static Optional<RosterHeading> find(CsvRecord row, Headings headings) {
        RosterHeading found = scan(row, headings);
        if (found.hasAgents() && !found.columns.containsKey(Column.DATE) && !found.days.isEmpty()) {
            return Optional.of(found);
        }
        boolean telling = found.days.size() >= TELLING_DAYS && !found.columns.containsKey(Column.SHIFT);
        return telling && !found.hasAgents() ? found.withAgentsBeforeDays() : Optional.empty();
    }

    private static RosterHeading scan(CsvRecord row, Headings headings) {
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        Map<Integer, WrittenDate> days = new LinkedHashMap<>();
        for (int i = 0; i < row.cells().size(); i++) {
            String cell = Cleaning.value(row.cells().get(i));
            Optional<Column> column = headings.find(cell);
            if (column.isPresent()) {
                columns.putIfAbsent(column.get(), i);
            } else if (!cell.isEmpty() && !headings.isIgnored(cell)) {
                int index = i;
                Dates.find(cell).ifPresent(date -> days.put(index, date));
            }
        }
        return new RosterHeading(columns, days);
    }

    private boolean hasAgents() {
        return columns.containsKey(Column.AGENT) || columns.containsKey(Column.NAME);
    }

    private Optional<RosterHeading> withAgentsBeforeDays() {
        int firstDay = days.keySet().iterator().next();
        return firstDay == 0
                ? Optional.empty()
                : Optional.of(new RosterHeading(Map.of(Column.AGENT, firstDay - 1), days));
    }

    /** The same header found again below, for other days; a row that names an agent is none. */
    Optional<RosterHeading> findAgain(Row row, Headings headings, AgentDirectory agents) {
        Column column = columns.containsKey(Column.NAME) ? Column.NAME : Column.AGENT;
        if (headings.find(row.text(column)).isEmpty() || agents.knows(row.text(column))) {
            return Optional.empty();
        }
        return find(row.cells(), headings).filter(again -> again.columns.equals(columns));
    }

    /** Whether a row below names no agent and has weekdays in place of duties. */
    boolean isWeekdays(Row row) {
        if (row.has(Column.AGENT) || row.has(Column.NAME)) {
            return false;
        }
        long filled = days.keySet().stream().filter(i -> !row.text(i).isEmpty()).count();
        long weekdays = days.keySet().stream()
                .filter(i -> Weekdays.findInHeading(row.text(i)).isPresent())
                .count();
        return filled > 0 && weekdays * 2 > filled;
    }
}
