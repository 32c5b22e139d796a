package io.github.paiban.cli;

import io.github.paiban.cli.terminal.Style;
import io.github.paiban.cli.terminal.Table;
import io.github.paiban.cli.terminal.Table.Cell;
import io.github.paiban.notice.EnumWord;
import io.github.paiban.notice.Notice;
import io.github.paiban.notice.Severity;
import java.util.ArrayList;
import java.util.List;

/** Notices about the input, one line each: place, severity, code, value, what was expected, what may help. */
final class NoticeLines {
    private final Console console;

    NoticeLines(Console console) {
        this.console = console;
    }

    /** Prints notices in their order, and how many there are of each severity. */
    void print(List<Notice> notices) {
        if (notices.isEmpty()) {
            return;
        }
        Table table = new Table(0);
        for (Notice notice : notices) {
            table.row(
                    Cell.of(notice.place().toString()),
                    Cell.of(style(notice.severity()), word(notice.severity())),
                    Cell.of(notice.code()),
                    Cell.of(text(notice)));
        }
        table.print(console.err());
    }

    /** How many errors there are, and that nothing was written. */
    void printRefusal(List<Notice> notices) {
        long errors = notices.stream().filter(Notice::isError).count();
        console.err().line(Style.RED, console.count("notice.refused", errors));
    }

    private String text(Notice notice) {
        List<String> parts = new ArrayList<>();
        if (!notice.value().isEmpty()) {
            parts.add(console.say("notice.value", printable(notice.value())));
        }
        parts.add(console.say("notice.expected", notice.expected()));
        parts.add(console.say(notice.hint()));
        return String.join("  ", parts);
    }

    /** Input may hold control characters that would play tricks on the terminal. */
    private static String printable(String value) {
        return value.replaceAll("\\p{Cntrl}", "�");
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
