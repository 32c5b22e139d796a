package io.github.paiban.io.folder;

import java.util.Locale;

/** The files of a shop folder that hold tables. */
enum FolderFile {
    AGENTS,
    DEMAND,
    VOLUME,
    TICKETS,
    REQUESTS,
    HISTORY,
    PINS,
    HOLIDAYS,
    LEDGER;

    /** The name in the list of file names. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The file's usual name. */
    String usualName() {
        return label() + ".csv";
    }
}
