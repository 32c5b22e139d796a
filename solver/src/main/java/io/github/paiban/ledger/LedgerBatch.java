package io.github.paiban.ledger;

import io.github.paiban.model.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * One publication of one month.
 *
 * @param number running number, from 1
 * @param period the days of the roster
 * @param on when it was published
 * @param fingerprint of the roster, see {@link Fingerprint}
 * @param reversed the lines that take back what the month's publication before had counted; none the first time
 * @param counted what the roster gives each agent
 * @param suffered changes at short notice; these are never taken back
 */
public record LedgerBatch(
        int number,
        Period period,
        LocalDate on,
        String fingerprint,
        List<LedgerEntry> reversed,
        List<LedgerEntry> counted,
        List<LedgerEntry> suffered) {
    public LedgerBatch {
        reversed = List.copyOf(reversed);
        counted = List.copyOf(counted);
        suffered = List.copyOf(suffered);
        if (number < 1 || !Fingerprint.isOne(fingerprint)) {
            throw new IllegalArgumentException(
                    "Batch " + number + " cannot have the fingerprint '" + fingerprint + "'.");
        }
        if (suffered.stream().anyMatch(each -> !each.kind().equals(LedgerKind.SHORT_NOTICE))) {
            throw new IllegalArgumentException("Batch " + number + " has other changes than those at short notice.");
        }
    }

    /** All lines in order: what is taken back, what counts, what was suffered. */
    public List<LedgerEntry> entries() {
        List<LedgerEntry> all = new ArrayList<>(reversed);
        all.addAll(counted);
        all.addAll(suffered);
        return all;
    }
}
