package io.github.paiban.io.table;

import java.util.Locale;

/** The columns of all tables. */
public enum Column {
    ID,
    NAME,
    TEAM,
    SHOPS,
    SKILLS,
    CONTRACT,
    HIRED,
    LEFT,
    EARLIEST,
    LATEST,
    AGENT,
    TIMESTAMP,
    DATE,
    WEEKDAY,
    FROM,
    TO,
    TIME,
    SHIFT,
    ROLE,
    NEEDED,
    CONTACTS,
    MESSAGES,
    P05,
    P95,
    TICKETS,
    EFFORT,
    DUE,
    SKILL,
    QUEUE,
    SHOP,
    UNDER,
    OVER,
    KIND,
    PHASE,
    FACTOR,
    PRIORITY;

    /** The column's name, as a shop's own headings refer to it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
