package io.github.paiban.io.ledger;

import java.util.List;
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

    private static final List<LedgerColumn> ALL = List.of(values());

    /** Its place in a line, from 0. */
    int index() {
        return ALL.indexOf(this);
    }

    /** The part of its heading's key. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
