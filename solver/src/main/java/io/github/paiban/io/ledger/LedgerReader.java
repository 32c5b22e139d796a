package io.github.paiban.io.ledger;

import io.github.paiban.io.NoticeCode;
import io.github.paiban.io.table.FileBytes;
import io.github.paiban.io.table.Notices;
import io.github.paiban.io.text.CsvRecord;
import io.github.paiban.io.text.FileLimits;
import io.github.paiban.ledger.Ledger;
import io.github.paiban.ledger.LedgerBatch;
import io.github.paiban.ledger.LedgerEntry;
import io.github.paiban.model.Period;
import io.github.paiban.notice.Message;
import io.github.paiban.notice.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the ledger's file. It is refused at the first line that is not as it was written: cut off, changed, moved or
 * missing. Nothing is mended.
 */
public final class LedgerReader {
    /** A ledger grows for years: 256 MB, five million lines. */
    static final FileLimits LIMITS = new FileLimits(256L << 20, 5_000_000, 100, 10_000);

    private final String file;
    private final Notices notices = new Notices();
    private final LineReader lines;
    private Ledger ledger = Ledger.EMPTY;
    private final List<String> checks = new ArrayList<>();
    private String check = LedgerLine.BEGIN;
    private @Nullable LedgerLine head;
    private final List<LedgerLine> open = new ArrayList<>();
    private int lastLine;

    private LedgerReader(String file) {
        this.file = file;
        this.lines = new LineReader(file, notices);
    }

    /**
     * Reads a ledger.
     *
     * @param file the file as the user knows it
     */
    public static LedgerReading read(String file, byte[] bytes) {
        return new LedgerReader(file).read(bytes);
    }

    private LedgerReading read(byte[] bytes) {
        List<CsvRecord> records = new FileBytes(LIMITS, notices).records(file, bytes);
        if (!notices.hasErrors() && lines.isHeader(records.getFirst())) {
            for (CsvRecord record : records.subList(1, records.size())) {
                lastLine = record.line();
                if (!lines.find(record).map(line -> accept(line, record)).orElse(false)) {
                    break;
                }
            }
            close();
        }
        return new LedgerReading(notices.hasErrors() ? null : ledger, checks, bytes, notices.list());
    }

    private boolean accept(LedgerLine line, CsvRecord record) {
        String wanted = line.check(check);
        String found = LineReader.text(record, LedgerColumn.CHECK);
        if (!wanted.equals(found)) {
            notices.accept(NoticeCode.LEDGER_CHECK.at(place(LedgerColumn.CHECK), found, wanted));
            return false;
        }
        check = wanted;
        return line.type() == LineType.BATCH ? begin(line) : add(line);
    }

    private boolean begin(LedgerLine line) {
        close();
        if (notices.hasErrors()) {
            return false;
        }
        if (line.batch() != ledger.nextNumber()) {
            return refuse(LedgerColumn.BATCH, Integer.toString(line.batch()), next());
        }
        Period period = PublishedMonth.find(line.month()).orElseThrow();
        Optional<Period> other = ledger.findOverlapping(period);
        if (other.isPresent()) {
            return refuse(
                    LedgerColumn.MONTH,
                    line.month(),
                    Message.of("io.expected.ledger-overlap", PublishedMonth.name(other.get())));
        }
        head = line;
        open.clear();
        return finish();
    }

    private boolean add(LedgerLine line) {
        LedgerLine first = head;
        if (first == null || open.size() >= first.lines() || line.batch() != first.batch()) {
            return refuse(LedgerColumn.BATCH, Integer.toString(line.batch()), next());
        }
        if (!line.month().equals(first.month())) {
            return refuse(LedgerColumn.MONTH, line.month(), first.month());
        }
        open.add(line);
        return finish();
    }

    /** Takes the publication where all its lines are there. */
    private boolean finish() {
        LedgerLine first = head;
        if (first == null || open.size() < first.lines()) {
            return true;
        }
        try {
            ledger = ledger.with(batch(first));
        } catch (IllegalArgumentException contradiction) {
            return refuse(
                    LedgerColumn.BATCH,
                    Integer.toString(first.batch()),
                    Message.of("io.ledger.expected.reversal", first.month()));
        }
        checks.add(check);
        head = null;
        return true;
    }

    private LedgerBatch batch(LedgerLine first) {
        return new LedgerBatch(
                first.batch(),
                PublishedMonth.find(first.month()).orElseThrow(),
                LocalDate.parse(first.date()),
                first.fingerprint(),
                entries(LineType.REVERSED),
                entries(LineType.PUBLISHED),
                entries(LineType.CHANGED));
    }

    private List<LedgerEntry> entries(LineType type) {
        List<LedgerEntry> entries = new ArrayList<>();
        for (LedgerLine line : open) {
            LedgerEntry entry = line.entry();
            if (line.type() == type && entry != null) {
                entries.add(entry);
            }
        }
        return entries;
    }

    /** Tells of a publication whose lines are not all there. */
    private void close() {
        LedgerLine first = head;
        if (first != null && !notices.hasErrors()) {
            notices.accept(NoticeCode.LEDGER_CUT_OFF.at(
                    new Place(file, lastLine, 0), "", first.batch(), first.lines(), open.size()));
        }
    }

    private Message next() {
        return Message.of("io.ledger.expected.publication", ledger.nextNumber());
    }

    private boolean refuse(LedgerColumn column, String value, Object expected) {
        notices.accept(NoticeCode.LEDGER_ORDER.at(place(column), value, expected));
        return false;
    }

    private Place place(LedgerColumn column) {
        return new Place(file, lastLine, column.index() + 1);
    }
}
