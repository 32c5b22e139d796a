package io.github.paiban.io.layout;

import io.github.paiban.io.sheet.Sheet;
import java.util.List;
import java.util.Set;

/** Tells what the columns of a list without headings hold. */
final class ListColumns {
    private ListColumns() {}

    /** Of columns without headings the one with the most different words that are no kinds of days. */
    static int person(Sheet sheet, Set<Integer> rows, List<Integer> columns) {
        int best = -1;
        long most = 1;
        for (int column : columns) {
            List<String> texts = rows.stream()
                    .map(row -> sheet.shown(row, column).text())
                    .filter(text -> !text.isEmpty())
                    .toList();
            boolean plain = texts.stream()
                    .allMatch(text -> Words.isKindOfDay(text) || text.matches("\\d+") || text.length() > 30);
            long distinct = texts.stream().distinct().count();
            if (!plain && distinct > most) {
                most = distinct;
                best = column;
            }
        }
        return best;
    }
}
