package io.github.paiban.io.folder;

import java.util.Locale;

/** Where a folder's demand comes from. */
public enum DemandSource {
    /** From the demand's table; where there is none, from the volumes. */
    AUTO,
    /** From the demand's table alone. */
    FILE,
    /** From the volumes and the terms of service; the demand's table is checked and not used. */
    VOLUMES;

    /** The source of a word of the command line. */
    public static DemandSource of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** The word of the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
