package io.github.paiban.io.ledger;

import io.github.paiban.io.NoticeCode;
import io.github.paiban.io.table.FileBytes;
import io.github.paiban.io.table.Notices;
import io.github.paiban.io.text.CsvRecord;
import io.github.paiban.io.text.CsvText;
import io.github.paiban.io.text.FileLimits;
import io.github.paiban.notice.Message;
import io.github.paiban.notice.Place;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Remembers beside the ledger where it ended: a ledger that lost whole publications, or all, is told by it.
 *
 * @param batch the number of the last publication
 * @param check the check of its last line
 */
record LedgerAnchor(int batch, String check) {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,8}");

    byte[] bytes() {
        return CsvText.bytes(List.of(List.of("batch", "check"), List.of(Integer.toString(batch), check)));
    }

    /**
     * Tells where a ledger does not reach as far, or is another.
     *
     * @param anchorFile the anchor's file as the user knows it
     * @param anchor its bytes
     * @param ledgerFile the ledger's file
     * @param checks the check of each publication of the ledger
     */
    static void check(String anchorFile, byte[] anchor, String ledgerFile, List<String> checks, Notices notices) {
        List<CsvRecord> records = new FileBytes(FileLimits.DEFAULT, notices).records(anchorFile, anchor);
        if (notices.hasErrors()) {
            return;
        }
        CsvRecord last = records.getLast();
        String number = last.cells().getFirst();
        if (records.size() != 2
                || last.cells().size() < 2
                || !NUMBER.matcher(number).matches()) {
            notices.accept(
                    NoticeCode.LEDGER_VALUE.at(Place.of(anchorFile), number, Message.of("io.ledger.expected.anchor")));
            return;
        }
        int batch = Integer.parseInt(number);
        String found = batch < 1 || batch > checks.size() ? "" : checks.get(batch - 1);
        if (!found.equals(last.cells().get(1))) {
            notices.accept(NoticeCode.LEDGER_BEHIND.at(Place.of(ledgerFile), "", anchorFile, batch, checks.size()));
        }
    }
}
