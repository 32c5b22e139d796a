package io.github.paiban.io.folder;

import java.util.Locale;

/** The files of a shop folder that hold tables. */
public enum FolderFile {
    AGENTS,
    DEMAND,
    VOLUME,
    HISTORY_VOLUME,
    EVENTS,
    TICKETS,
    REQUESTS,
    HISTORY,
    PINS,
    HOLIDAYS,
    LEDGER;

    /** The name in the list of file names. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The file's usual name. */
    public String usualName() {
        return label() + ".csv";
    }
}
