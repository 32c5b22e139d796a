package io.github.paiban.io.ledger;

import io.github.paiban.io.text.CsvText;
import io.github.paiban.ledger.Ledger;
import io.github.paiban.ledger.LedgerBatch;
import io.github.paiban.ledger.LedgerEntry;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Writes the ledger's file. */
public final class LedgerText {
    private static final int DECIMALS = 2;

    private final LedgerWords words;

    /** Files with headings and words in a language; any language is read. */
    public LedgerText(Locale language) {
        this.words = new LedgerWords(language);
    }

    /** A whole ledger. */
    public byte[] bytes(Ledger ledger) {
        byte[] bytes = CsvText.bytes(
                List.of(Arrays.stream(LedgerColumn.values()).map(words::heading).toList()));
        String check = LedgerLine.BEGIN;
        for (LedgerBatch batch : ledger.batches()) {
            bytes = joined(bytes, lines(batch, check));
            check = lastCheck(batch, check);
        }
        return bytes;
    }

    /**
     * The lines of one publication, to be put behind those before.
     *
     * @param check the check of the line before; {@link LedgerReading#lastCheck}
     */
    byte[] lines(LedgerBatch batch, String check) {
        StringBuilder text = new StringBuilder();
        String before = check;
        for (LedgerLine line : LedgerLine.of(batch)) {
            before = line.check(before);
            text.append(CsvText.lineWithNumbers(cells(line, before)));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The check of a publication's last line. */
    static String lastCheck(LedgerBatch batch, String check) {
        String last = check;
        for (LedgerLine line : LedgerLine.of(batch)) {
            last = line.check(last);
        }
        return last;
    }

    static byte[] joined(byte[] some, byte[] more) {
        byte[] all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }

    /** What new lines are put behind: the file as it is, where it is UTF-8 and its last line is ended. */
    byte[] begin(LedgerReading reading) {
        byte[] old = reading.bytes();
        boolean plain = Arrays.equals(new String(old, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8), old)
                && old.length > 0;
        if (!plain) {
            return bytes(Objects.requireNonNull(reading.ledger()));
        }
        return old[old.length - 1] == '\n' ? old : joined(old, "\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private List<String> cells(LedgerLine line, String check) {
        LedgerEntry entry = line.entry();
        List<String> cells =
                new ArrayList<>(List.of(Integer.toString(line.batch()), line.month(), words.entry(line.type())));
        cells.addAll(
                entry == null
                        ? List.of("", "", "", Integer.toString(line.lines()), "", words.unit("lines"))
                        : List.of(
                                entry.agent(),
                                entry.name(),
                                words.kind(entry.kind()),
                                number(entry.amount()),
                                entry.kind().isShared() ? number(entry.share()) : "",
                                words.unit(entry.kind().unit())));
        cells.addAll(List.of(line.date(), line.fingerprint(), check));
        return cells;
    }

    private static String number(long hundredths) {
        BigDecimal number = BigDecimal.valueOf(hundredths, DECIMALS).stripTrailingZeros();
        return (number.scale() < 0 ? number.setScale(0) : number).toPlainString();
    }
}
