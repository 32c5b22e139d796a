package io.github.paiban.io.ledger;

import io.github.paiban.ledger.LedgerBatch;
import io.github.paiban.ledger.LedgerEntry;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of the ledger's file.
 *
 * @param batch number of its publication
 * @param month the period, as {@link PublishedMonth} writes it
 * @param type what it says
 * @param entry what it counts; null where a publication begins
 * @param lines how many lines follow in the publication; 0 elsewhere
 * @param date the day of the publication; empty elsewhere
 * @param fingerprint the roster's; empty elsewhere
 */
record LedgerLine(
        int batch,
        String month,
        LineType type,
        @Nullable LedgerEntry entry,
        int lines,
        String date,
        String fingerprint) {
    /** What stands in front of the first line. */
    static final String BEGIN = "paiban-ledger-1";

    private static final String SEPARATOR = "\u001F";
    private static final int CHECK_DIGITS = 16;

    /** The line that a publication begins with. */
    static LedgerLine head(LedgerBatch batch) {
        return new LedgerLine(
                batch.number(),
                PublishedMonth.name(batch.period()),
                LineType.BATCH,
                null,
                batch.entries().size(),
                batch.on().toString(),
                batch.fingerprint());
    }

    /** All lines of a publication. */
    static List<LedgerLine> of(LedgerBatch batch) {
        List<LedgerLine> lines = new ArrayList<>(List.of(head(batch)));
        batch.reversed().forEach(entry -> lines.add(of(batch, LineType.REVERSED, entry)));
        batch.counted().forEach(entry -> lines.add(of(batch, LineType.PUBLISHED, entry)));
        batch.suffered().forEach(entry -> lines.add(of(batch, LineType.CHANGED, entry)));
        return lines;
    }

    private static LedgerLine of(LedgerBatch batch, LineType type, LedgerEntry entry) {
        return new LedgerLine(batch.number(), PublishedMonth.name(batch.period()), type, entry, 0, "", "");
    }

    /** The check of this line behind one with another check: it depends on all that stands before. */
    String check(String before) {
        List<String> parts = new ArrayList<>(List.of(
                before, Integer.toString(batch), month, type.label(), Integer.toString(lines), date, fingerprint));
        if (entry != null) {
            parts.addAll(List.of(
                    entry.agent(),
                    entry.name(),
                    entry.kind().name(),
                    Long.toString(entry.amount()),
                    Long.toString(entry.share())));
        }
        return "c" + sha256(String.join(SEPARATOR, parts)).substring(0, CHECK_DIGITS);
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256.", impossible);
        }
    }
}
