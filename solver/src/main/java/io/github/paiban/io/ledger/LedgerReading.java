package io.github.paiban.io.ledger;

import io.github.paiban.ledger.Ledger;
import io.github.paiban.notice.Notice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of reading a ledger. Immutable. */
public final class LedgerReading {
    private final @Nullable Ledger ledger;
    private final List<String> checks;
    private final byte[] bytes;
    private final List<Notice> notices;

    /**
     * A reading.
     *
     * @param ledger the ledger; null where it is refused
     * @param checks the check of each publication's last line
     * @param bytes the file; none where there is none
     * @param notices all that is to be said
     */
    LedgerReading(@Nullable Ledger ledger, List<String> checks, byte[] bytes, List<Notice> notices) {
        this.ledger = ledger;
        this.checks = List.copyOf(checks);
        this.bytes = bytes.clone();
        this.notices = List.copyOf(notices);
    }

    /** The ledger, {@link Ledger#EMPTY} where there is no file; null where it is refused. */
    public @Nullable Ledger ledger() {
        return ledger;
    }

    /** All that is to be said. */
    public List<Notice> notices() {
        return notices;
    }

    /** The check of each publication's last line. */
    List<String> checks() {
        return checks;
    }

    /** The file; none where there is none. */
    byte[] bytes() {
        return bytes.clone();
    }

    /** The check that the next line goes on from. */
    String lastCheck() {
        return checks.isEmpty() ? LedgerLine.BEGIN : checks.getLast();
    }
}
