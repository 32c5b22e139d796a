package io.github.paiban.io.ledger;

import io.github.paiban.io.NoticeCode;
import io.github.paiban.ledger.Ledger;
import io.github.paiban.ledger.LedgerBatch;
import io.github.paiban.ledger.Ledgers;
import io.github.paiban.model.Period;
import io.github.paiban.notice.Notice;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Ledgers of a month published twice, each with a fault of its own. */
public final class LedgerNotices {
    private static final LedgerText TEXT = new LedgerText(Locale.ENGLISH);
    private static final Ledger LEDGER = Ledgers.of(7, 2);
    private static final LedgerBatch FIRST = LEDGER.batches().getFirst();

    private LedgerNotices() {}

    /** What reading ledgers with a fault tells. */
    public static List<Notice> of(NoticeCode code) {
        List<String> lines = lines();
        return switch (code) {
            case LEDGER_CELLS -> read(String.join("\n", lines.subList(0, 5)) + "\n1,2026");
            case LEDGER_CUT_OFF -> read(String.join("\n", lines.subList(0, 5)));
            case LEDGER_CHECK -> {
                Collections.swap(lines, 3, 4);
                yield read(String.join("\n", lines));
            }
            case LEDGER_VALUE ->
                Stream.of(read("id,name\n003,x"), beside("batch,check\nII,c1".getBytes(StandardCharsets.UTF_8)))
                        .flatMap(List::stream)
                        .toList();
            case LEDGER_BEHIND -> beside(new LedgerAnchor(3, "c0").bytes());
            case LEDGER_ORDER -> disordered();
            case LEDGER_OVERLAP ->
                source(Map.of()).findOverlap(LEDGER, later()).stream().toList();
            default -> throw new AssertionError(code);
        };
    }

    /** The second publication alone; one that takes nothing back; one of days that overlap. */
    private static List<Notice> disordered() {
        byte[] second = TEXT.lines(LEDGER.batches().get(1), LedgerLine.BEGIN);
        return Stream.of(
                        LedgerText.joined(TEXT.bytes(Ledger.EMPTY), second),
                        TEXT.bytes(new Ledger(List.of(FIRST, second(FIRST.period())))),
                        TEXT.bytes(new Ledger(List.of(FIRST, second(later())))))
                .map(bytes -> LedgerReader.read("ledger.csv", bytes).notices())
                .flatMap(List::stream)
                .toList();
    }

    private static LedgerBatch second(Period period) {
        return new LedgerBatch(2, period, FIRST.on(), FIRST.fingerprint(), List.of(), FIRST.counted(), List.of());
    }

    private static Period later() {
        Period period = FIRST.period();
        return new Period(period.first().plusDays(1), period.end().plusDays(1));
    }

    private static List<String> lines() {
        return new ArrayList<>(
                new String(TEXT.bytes(LEDGER), StandardCharsets.UTF_8).lines().toList());
    }

    private static List<Notice> read(String text) {
        return LedgerReader.read("ledger.csv", text.getBytes(StandardCharsets.UTF_8))
                .notices();
    }

    private static List<Notice> beside(byte[] anchor) {
        return source(Map.of("ledger.csv", TEXT.bytes(LEDGER), LedgerSource.ANCHOR, anchor))
                .read()
                .notices();
    }

    private static LedgerSource source(Map<String, byte[]> files) {
        return new LedgerSource(
                (name, atMost) -> {
                    byte[] bytes = files.get(name);
                    if (bytes == null) {
                        throw new NoSuchFileException(name);
                    }
                    return bytes;
                },
                "",
                "ledger.csv");
    }
}
