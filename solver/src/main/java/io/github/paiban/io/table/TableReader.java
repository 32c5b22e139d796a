package io.github.paiban.io.table;

import io.github.paiban.io.NoticeCode;
import io.github.paiban.io.text.Cleaning;
import io.github.paiban.io.text.CsvRecord;
import io.github.paiban.notice.Place;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the header of a table and says what is wrong with it. */
public final class TableReader {
    /** People put titles above tables. */
    private static final int TITLE_ROWS = 5;

    private final TableKind kind;
    private final Headings headings;
    private final String file;
    private final Notices notices;
    private final Map<Column, Integer> columns = new EnumMap<>(Column.class);
    private final Map<String, Integer> limits = new LinkedHashMap<>();

    public TableReader(TableKind kind, Headings headings, String file, Notices notices) {
        this.kind = kind;
        this.headings = headings;
        this.file = file;
        this.notices = notices;
    }

    /** The table; empty, and notices given, where it lacks columns. */
    public Table read(List<CsvRecord> records) {
        if (records.isEmpty()) {
            return Table.EMPTY;
        }
        int header = findHeader(records);
        readHeader(records.get(header));
        if (!checkRequired(records.get(header))) {
            return Table.EMPTY;
        }
        List<CsvRecord> body = records.subList(header + 1, records.size());
        int width = records.get(header).cells().size();
        body.forEach(row -> checkWidth(row, width));
        return new Table(body.stream().map(row -> new Row(file, columns, row)).toList(), limits, true);
    }

    /** The first of the rows at the top that has the most known headings. */
    private int findHeader(List<CsvRecord> records) {
        int best = 0;
        for (int i = 1; i < Math.min(TITLE_ROWS, records.size()); i++) {
            best = knownIn(records.get(i)) > knownIn(records.get(best)) ? i : best;
        }
        return best;
    }

    private long knownIn(CsvRecord row) {
        return row.cells().stream()
                .filter(cell -> headings.find(cell).isPresent())
                .count();
    }

    private void readHeader(CsvRecord header) {
        for (int i = 0; i < header.cells().size(); i++) {
            readHeading(Cleaning.value(header.cells().get(i)), i, new Place(file, header.line(), i + 1));
        }
    }

    private void readHeading(String heading, int index, Place place) {
        if (headings.find(heading).isPresent()) {
            Column column = headings.find(heading).get();
            Integer earlier = columns.putIfAbsent(column, index);
            if (earlier != null) {
                notices.accept(NoticeCode.COLUMN_TWICE.at(place, heading, column.label(), earlier + 1));
            }
        } else if (headings.findLimit(heading).isPresent()) {
            String limit = headings.findLimit(heading).get();
            Integer earlier = limits.putIfAbsent(limit, index);
            if (earlier != null) {
                notices.accept(NoticeCode.COLUMN_TWICE.at(place, heading, limit, earlier + 1));
            }
        } else if (!headings.isIgnored(heading)) {
            notices.accept(
                    NoticeCode.UNKNOWN_COLUMN.at(place, heading, notices.guess(place, heading, headings.known())));
        }
    }

    private boolean checkRequired(CsvRecord header) {
        boolean complete = true;
        for (List<Column> alternatives : kind.required()) {
            if (alternatives.stream().noneMatch(columns::containsKey)) {
                complete = false;
                Place place = new Place(file, header.line(), 0);
                notices.accept(NoticeCode.MISSING_COLUMN.at(place, "", accepted(alternatives), shown(header)));
            }
        }
        return complete;
    }

    private List<String> accepted(List<Column> alternatives) {
        List<String> accepted = new ArrayList<>();
        alternatives.forEach(column -> accepted.addAll(Headings.accepted(kind, column)));
        return accepted;
    }

    private static List<String> shown(CsvRecord header) {
        return header.cells().stream()
                .map(Cleaning::value)
                .filter(cell -> !cell.isEmpty())
                .limit(20)
                .toList();
    }

    private void checkWidth(CsvRecord row, int width) {
        for (int i = width; i < row.cells().size(); i++) {
            String extra = Cleaning.value(row.cells().get(i));
            if (!extra.isEmpty()) {
                notices.accept(NoticeCode.EXTRA_CELLS.at(new Place(file, row.line(), i + 1), extra, width));
                return;
            }
        }
    }
}
