package io.github.paiban.cli;

import io.github.paiban.cli.terminal.Style;
import io.github.paiban.cli.terminal.Table;
import io.github.paiban.cli.terminal.Table.Cell;
import io.github.paiban.notice.EnumWord;
import io.github.paiban.notice.Notice;
import io.github.paiban.notice.Place;
import io.github.paiban.notice.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Notices about the input, one line each: place, severity, code, value, what was expected, what may help. */
final class NoticeLines {
    /** So many places of which the same is to be said are named one by one. */
    private static final int MOST_CELLS = 3;

    private final Console console;

    NoticeLines(Console console) {
        this.console = console;
    }

    /**
     * Prints notices in their order. The same of several files, and of many cells of a workbook, is said once, and so are
     * many remarks of one kind about a table; its mistakes are told one by one.
     */
    void print(List<Notice> notices) {
        if (notices.isEmpty()) {
            return;
        }
        Map<List<Object>, Long> alike =
                notices.stream().collect(Collectors.groupingBy(NoticeLines::same, Collectors.counting()));
        Table table = new Table(0);
        Set<List<Object>> said = new HashSet<>();
        for (Notice notice : notices) {
            long all = alike.getOrDefault(same(notice), 1L);
            long others = isGrouped(notice, all) ? all - 1 : 0;
            if (said.add(same(notice)) || others == 0) {
                table.row(
                        Cell.of(place(notice.place(), others)),
                        Cell.of(style(notice.severity()), word(notice.severity())),
                        Cell.of(notice.code()),
                        Cell.of(text(notice)));
            }
        }
        table.print(console.err());
    }

    private static boolean isGrouped(Notice notice, long alike) {
        boolean isOfCell = !notice.place().cell().isEmpty();
        if (isOfCell || isRemarkOnLine(notice)) {
            return alike > MOST_CELLS;
        }
        return notice.place().line() == 0;
    }

    /** What is no mistake and is said of a line. */
    private static boolean isRemarkOnLine(Notice notice) {
        return notice.severity() == Severity.INFO && notice.place().line() > 0;
    }

    /** Equal for notices that are said together. */
    private static List<Object> same(Notice notice) {
        if (isRemarkOnLine(notice)) {
            return List.of(notice.place().file(), notice.code());
        }
        return List.of(
                !notice.place().cell().isEmpty(),
                notice.place().line() == 0,
                notice.severity(),
                notice.code(),
                notice.value(),
                notice.expected(),
                notice.hint());
    }

    private String place(Place place, long others) {
        String first = place.line() == 0 && place.cell().isEmpty() ? place.file() : place.toString();
        return others == 0 ? first : console.say("notice.and-others", first, others);
    }

    /** How many errors there are, and that nothing was written. */
    void printRefusal(List<Notice> notices) {
        long errors = notices.stream().filter(Notice::isError).count();
        console.err().line(Style.RED, console.count("notice.refused", errors));
    }

    private String text(Notice notice) {
        List<String> parts = new ArrayList<>();
        if (!notice.value().isEmpty()) {
            parts.add(console.say("notice.value", notice.value()));
        }
        parts.add(console.say("notice.expected", notice.expected()));
        parts.add(console.say(notice.hint()));
        return String.join("  ", parts);
    }

    private static Style style(Severity severity) {
        return switch (severity) {
            case ERROR -> Style.RED;
            case WARNING -> Style.YELLOW;
            case INFO -> Style.DIM;
        };
    }

    private String word(Severity severity) {
        return console.say("severity." + EnumWord.of(severity));
    }
}
