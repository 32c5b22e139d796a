package io.github.paiban.io.ledger;

import java.util.Locale;

/** What a line of the ledger's file says. */
enum LineType {
    /** Here a publication begins. */
    BATCH,
    /** Something that counted is taken back. */
    REVERSED,
    /** Something counts. */
    PUBLISHED,
    /** Cells changed at short notice. */
    CHANGED;

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
