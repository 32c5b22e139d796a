package io.github.paiban.io.text;

import com.opencsv.CSVParserBuilder;
import com.opencsv.ICSVParser;
import com.opencsv.RFC4180ParserBuilder;
import io.github.paiban.io.NoticeCode;
import io.github.paiban.notice.Notice;
import io.github.paiban.notice.Place;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits text into the rows of a table. Knows the line each row begins on, also after cells of several lines; reads on
 * after a row that is too large or whose quotes do not close.
 */
public final class CsvRecords {
    /** A cell of more lines than this is a quote that was never closed. */
    private static final int MOST_LINES = 100;

    /** The line by which a file tells Excel its separator. */
    private static final Pattern DIRECTIVE = Pattern.compile("(?i)\"?sep=([,;\t，|])\"?");

    /** Blank lines are let pass, but not without end. */
    private static final int LINES_PER_ROW = 10;

    private final String file;
    private final FileLimits limits;
    private final Consumer<Notice> notices;
    private final List<String> lines;
    private final char separator;
    private int next;

    private CsvRecords(String file, String text, FileLimits limits, Consumer<Notice> notices) {
        this.file = file;
        this.limits = limits;
        this.notices = notices;
        this.lines =
                text.lines().limit((long) limits.rows() * LINES_PER_ROW + 1).toList();
        Matcher directive = DIRECTIVE.matcher(lines.isEmpty() ? "" : lines.get(0));
        boolean directed = directive.matches();
        this.next = directed ? 1 : 0;
        this.separator = directed ? directive.group(1).charAt(0) : Separators.find(lines);
    }

    /** The rows that hold anything, in order; what cannot be read is told as notices. */
    public static List<CsvRecord> read(String file, String text, FileLimits limits, Consumer<Notice> notices) {
        return new CsvRecords(file, text.replace("\0", ""), limits, notices).read();
    }

    private List<CsvRecord> read() {
        List<CsvRecord> records = new ArrayList<>();
        while (next < lines.size()) {
            if (records.size() > limits.rows() || next >= limits.rows() * LINES_PER_ROW) {
                notices.accept(NoticeCode.TOO_MANY_ROWS.at(new Place(file, next + 1, 0), "", limits.rows()));
                return records;
            }
            int begin = next;
            findCells().ifPresent(cells -> add(records, new CsvRecord(begin + 1, cells)));
        }
        return records;
    }

    private void add(List<CsvRecord> records, CsvRecord row) {
        int tooLong = firstTooLong(row.cells());
        if (row.cells().size() > limits.columns()) {
            Place place = new Place(file, row.line(), limits.columns() + 1);
            notices.accept(NoticeCode.TOO_MANY_COLUMNS.at(
                    place, "", limits.columns(), row.cells().size()));
        } else if (tooLong >= 0) {
            Place place = new Place(file, row.line(), tooLong + 1);
            notices.accept(NoticeCode.CELL_TOO_LONG.at(place, "", limits.cellChars()));
        } else if (!row.isBlank()) {
            records.add(row);
        }
    }

    private int firstTooLong(List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).length() > limits.cellChars()) {
                return i;
            }
        }
        return -1;
    }

    private Optional<List<String>> findCells() {
        int begin = next++;
        String line = lines.get(begin);
        if (line.length() > (long) limits.cellChars() * 10) {
            notices.accept(NoticeCode.LINE_TOO_LONG.at(new Place(file, begin + 1, 0), "", limits.cellChars() * 10));
            return Optional.empty();
        }
        try {
            return split(line, begin);
        } catch (IOException unsplittable) {
            return unclosed(begin);
        }
    }

    private Optional<List<String>> split(String line, int begin) throws IOException {
        ICSVParser parser = new RFC4180ParserBuilder().withSeparator(separator).build();
        List<String> cells = List.of(parser.parseLineMulti(line));
        if (!parser.isPending()) {
            return Optional.of(cells);
        }
        Optional<List<String>> lenient = lenient(line);
        return lenient.isPresent() ? lenient : goOn(parser, begin, new ArrayList<>(cells));
    }

    /** Text behind a closing quote is no RFC 4180; where the quotes of the line pair up, the line is whole all the same. */
    private Optional<List<String>> lenient(String line) throws IOException {
        ICSVParser parser = new CSVParserBuilder()
                .withSeparator(separator)
                .withEscapeChar(ICSVParser.NULL_CHARACTER)
                .build();
        List<String> cells = List.of(parser.parseLineMulti(line));
        return parser.isPending() ? Optional.empty() : Optional.of(cells);
    }

    private Optional<List<String>> goOn(ICSVParser parser, int begin, List<String> cells) throws IOException {
        int end = begin + 1;
        int length = 0;
        while (end < lines.size() && end - begin < MOST_LINES && length <= limits.cellChars()) {
            String line = lines.get(end++);
            length += line.length();
            cells.addAll(List.of(parser.parseLineMulti(line)));
            if (!parser.isPending()) {
                next = end;
                return Optional.of(cells);
            }
        }
        return unclosed(begin);
    }

    private Optional<List<String>> unclosed(int begin) {
        notices.accept(NoticeCode.UNCLOSED_QUOTE.at(new Place(file, begin + 1, 0), ""));
        return Optional.empty();
    }
}
