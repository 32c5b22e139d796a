package io.github.paiban.io.table;

import static io.github.paiban.io.table.Column.AGENT;
import static io.github.paiban.io.table.Column.CONTACTS;
import static io.github.paiban.io.table.Column.DATE;
import static io.github.paiban.io.table.Column.DUE;
import static io.github.paiban.io.table.Column.EFFORT;
import static io.github.paiban.io.table.Column.FROM;
import static io.github.paiban.io.table.Column.ID;
import static io.github.paiban.io.table.Column.KIND;
import static io.github.paiban.io.table.Column.MESSAGES;
import static io.github.paiban.io.table.Column.NAME;
import static io.github.paiban.io.table.Column.NEEDED;
import static io.github.paiban.io.table.Column.SHIFT;
import static io.github.paiban.io.table.Column.TIME;
import static io.github.paiban.io.table.Column.TIMESTAMP;
import static io.github.paiban.io.table.Column.WEEKDAY;

import java.util.List;
import java.util.Locale;

/** The tables of a shop folder. */
public enum TableKind {
    AGENTS,
    DEMAND,
    VOLUME,
    EVENTS,
    TICKETS,
    REQUESTS,
    /** Rosters of one line a cell; those of one line an agent have days for headings. */
    ROSTER,
    HOLIDAYS;

    /** The columns that must be there: one of each list. */
    public List<List<Column>> required() {
        return switch (this) {
            case AGENTS -> List.of(List.of(ID, NAME));
            case DEMAND -> List.of(List.of(DATE, WEEKDAY), List.of(SHIFT, FROM, TIME), List.of(NEEDED));
            case VOLUME -> List.of(List.of(TIMESTAMP, DATE, WEEKDAY), List.of(CONTACTS, MESSAGES));
            case EVENTS -> List.of(List.of(DATE));
            case TICKETS -> List.of(List.of(DATE, WEEKDAY), List.of(Column.TICKETS), List.of(EFFORT), List.of(DUE));
            case REQUESTS -> List.of(List.of(AGENT, NAME), List.of(DATE, FROM), List.of(KIND));
            case ROSTER -> List.of(List.of(AGENT, NAME), List.of(DATE), List.of(SHIFT));
            case HOLIDAYS -> List.of(List.of(DATE), List.of(KIND));
        };
    }

    /** The table's name in the list of headings. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
