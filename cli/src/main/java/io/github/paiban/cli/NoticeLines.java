package io.github.paiban.cli;

import io.github.paiban.cli.terminal.Style;
import io.github.paiban.cli.terminal.Table;
import io.github.paiban.cli.terminal.Table.Cell;
import io.github.paiban.notice.EnumWord;
import io.github.paiban.notice.Notice;
import io.github.paiban.notice.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
        Set<List<Object>> said = new HashSet<>();
        for (Notice notice : notices) {
            if (isOfFile(notice) && !said.add(same(notice))) {
                continue;
            }
            table.row(
                    Cell.of(place(notice, notices)),
                    Cell.of(style(notice.severity()), word(notice.severity())),
                    Cell.of(notice.code()),
                    Cell.of(text(notice)));
        }
        table.print(console.err());
    }

    /** Where it is; of files of which the same is to be said the first, and how many others. */
    private String place(Notice notice, List<Notice> all) {
        if (!isOfFile(notice)) {
            return notice.place().toString();
        }
        long others = all.stream()
                        .filter(each -> isOfFile(each) && same(each).equals(same(notice)))
                        .count()
                - 1;
        String file = notice.place().file();
        return others == 0 ? file : console.say("notice.and-others", file, others);
    }

    private static boolean isOfFile(Notice notice) {
        return notice.place().line() == 0 && notice.place().cell().isEmpty();
    }

    private static List<Object> same(Notice notice) {
        return List.of(notice.severity(), notice.code(), notice.value(), notice.expected(), notice.hint());
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
