package io.github.paiban.io.folder;

import io.github.paiban.notice.EnumWord;

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
        return EnumWord.of(this);
    }

    /** The file's usual name. */
    public String usualName() {
        return label() + ".csv";
    }
}
