package io.github.paiban.io.ledger;

import io.github.paiban.ledger.Ledger;
import io.github.paiban.notice.Notice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a ledger.
 *
 * @param ledger the ledger, {@link Ledger#EMPTY} where there is no file; null where it is refused
 * @param checks the check of each publication's last line
 * @param bytes the file; none where there is none
 * @param notices all that is to be said
 */
public record LedgerReading(@Nullable Ledger ledger, List<String> checks, byte[] bytes, List<Notice> notices) {
    public LedgerReading {
        checks = List.copyOf(checks);
        notices = List.copyOf(notices);
        bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    /** The check that the next line goes on from. */
    String lastCheck() {
        return checks.isEmpty() ? LedgerLine.BEGIN : checks.getLast();
    }
}
