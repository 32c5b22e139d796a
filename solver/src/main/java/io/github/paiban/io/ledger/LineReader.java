package io.github.paiban.io.ledger;

import io.github.paiban.io.NoticeCode;
import io.github.paiban.io.table.Notices;
import io.github.paiban.io.text.CsvRecord;
import io.github.paiban.io.text.FormulaGuard;
import io.github.paiban.ledger.Fingerprint;
import io.github.paiban.ledger.LedgerEntry;
import io.github.paiban.ledger.LedgerKind;
import io.github.paiban.notice.Message;
import io.github.paiban.notice.Place;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads single lines of the ledger's file; the first thing wrong with one is told.
 *
 * @param file the file as the user knows it
 * @param notices where to tell
 */
record LineReader(String file, Notices notices) {
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}(\\.\\d{1,2})?");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,8}");

    /** What stands in a column; empty where the line ends before it. */
    static String text(CsvRecord record, LedgerColumn column) {
        int index = column.index();
        return index < record.cells().size()
                ? FormulaGuard.unguarded(record.cells().get(index))
                : "";
    }

    /** Whether a line holds the headings. */
    boolean isHeader(CsvRecord record) {
        for (LedgerColumn column : LedgerColumn.values()) {
            String text = text(record, column);
            if (!LedgerWords.isHeading(column, text)) {
                return refuse(record, column, text, Message.of("io.ledger.column." + column.label()));
            }
        }
        return true;
    }

    /** The line, its check not yet looked at; empty, and a notice given, where it is none. */
    Optional<LedgerLine> find(CsvRecord record) {
        if (!isWhole(record)) {
            return Optional.empty();
        }
        Optional<LineType> type = LedgerWords.findEntry(text(record, LedgerColumn.ENTRY));
        boolean read = type.isPresent()
                ? isBatch(record) && isMonth(record)
                : refuse(record, LedgerColumn.ENTRY, Message.of("io.ledger.expected.entry"));
        if (!read) {
            return Optional.empty();
        }
        return type.get() == LineType.BATCH ? findHead(record) : findEntry(record, type.get());
    }

    private boolean isWhole(CsvRecord record) {
        int wanted = LedgerColumn.values().length;
        int found = record.cells().size();
        if (found < wanted) {
            notices.accept(NoticeCode.LEDGER_CELLS.at(
                    new Place(file, record.line(), found), record.cells().getLast(), wanted, found));
        }
        return found >= wanted;
    }

    private boolean isBatch(CsvRecord record) {
        return isNumber(record, LedgerColumn.BATCH, WHOLE);
    }

    private boolean isMonth(CsvRecord record) {
        return PublishedMonth.find(text(record, LedgerColumn.MONTH)).isPresent()
                || refuse(record, LedgerColumn.MONTH, Message.of("io.ledger.expected.month"));
    }

    private boolean isNumber(CsvRecord record, LedgerColumn column, Pattern form) {
        return form.matcher(text(record, column)).matches()
                || refuse(record, column, Message.of("io.ledger.expected.number"));
    }

    private Optional<LedgerLine> findHead(CsvRecord record) {
        boolean right = isNumber(record, LedgerColumn.AMOUNT, WHOLE)
                && isDate(record)
                && (Fingerprint.isOne(text(record, LedgerColumn.FINGERPRINT))
                        || refuse(record, LedgerColumn.FINGERPRINT, Message.of("io.ledger.expected.fingerprint")));
        return right
                ? Optional.of(new LedgerLine(
                        Integer.parseInt(text(record, LedgerColumn.BATCH)),
                        text(record, LedgerColumn.MONTH),
                        LineType.BATCH,
                        null,
                        Integer.parseInt(text(record, LedgerColumn.AMOUNT)),
                        text(record, LedgerColumn.DATE),
                        text(record, LedgerColumn.FINGERPRINT)))
                : Optional.empty();
    }

    private boolean isDate(CsvRecord record) {
        try {
            LocalDate.parse(text(record, LedgerColumn.DATE));
            return true;
        } catch (DateTimeException none) {
            return refuse(record, LedgerColumn.DATE, Message.of("io.ledger.expected.date"));
        }
    }

    private Optional<LedgerLine> findEntry(CsvRecord record, LineType type) {
        Optional<LedgerKind> kind = LedgerWords.findKind(text(record, LedgerColumn.KIND));
        boolean right = kind.isPresent()
                ? isEntry(record, kind.get(), type)
                : refuse(record, LedgerColumn.KIND, Message.of("io.ledger.expected.kind"));
        return right ? Optional.of(entry(record, type, kind.get())) : Optional.empty();
    }

    private boolean isEntry(CsvRecord record, LedgerKind kind, LineType type) {
        if (text(record, LedgerColumn.AGENT).isBlank()) {
            return refuse(record, LedgerColumn.AGENT, Message.of("io.ledger.expected.agent"));
        }
        if (!LedgerWords.isUnit(kind.unit(), text(record, LedgerColumn.UNIT))) {
            return refuse(record, LedgerColumn.UNIT, Message.of("io.ledger.unit." + kind.unit()));
        }
        if ((type == LineType.CHANGED) != kind.equals(LedgerKind.SHORT_NOTICE)) {
            return refuse(record, LedgerColumn.KIND, Message.of("io.ledger.expected.kind"));
        }
        boolean noShare = text(record, LedgerColumn.SHARE).isEmpty();
        return isNumber(record, LedgerColumn.AMOUNT, NUMBER)
                && (kind.isShared()
                        ? isNumber(record, LedgerColumn.SHARE, NUMBER)
                        : noShare || refuse(record, LedgerColumn.SHARE, Message.of("io.ledger.expected.nothing")));
    }

    private static LedgerLine entry(CsvRecord record, LineType type, LedgerKind kind) {
        LedgerEntry entry = new LedgerEntry(
                text(record, LedgerColumn.AGENT),
                text(record, LedgerColumn.NAME),
                kind,
                hundredths(text(record, LedgerColumn.AMOUNT)),
                kind.isShared() ? hundredths(text(record, LedgerColumn.SHARE)) : 0);
        return new LedgerLine(
                Integer.parseInt(text(record, LedgerColumn.BATCH)),
                text(record, LedgerColumn.MONTH),
                type,
                entry,
                0,
                "",
                "");
    }

    private static long hundredths(String text) {
        return new BigDecimal(text).movePointRight(2).longValueExact();
    }

    private boolean refuse(CsvRecord record, LedgerColumn column, Message expected) {
        return refuse(record, column, text(record, column), expected);
    }

    private boolean refuse(CsvRecord record, LedgerColumn column, String value, Message expected) {
        notices.accept(NoticeCode.LEDGER_VALUE.at(new Place(file, record.line(), column.index() + 1), value, expected));
        return false;
    }
}
