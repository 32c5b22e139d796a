package io.github.paiban.io.ledger;

import java.util.Locale;

/** The columns of the ledger's file, in order. */
enum LedgerColumn {
    BATCH,
    MONTH,
    ENTRY,
    AGENT,
    NAME,
    KIND,
    AMOUNT,
    SHARE,
    UNIT,
    DATE,
    FINGERPRINT,
    CHECK;

    /** The part of its heading's key. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
