package io.github.paiban.io.folder;

import io.github.paiban.io.table.Column;
import io.github.paiban.io.table.Headings;
import io.github.paiban.io.table.TableKind;
import io.github.paiban.io.table.TimeText;
import io.github.paiban.io.text.CsvText;
import io.github.paiban.staffing.IntervalNeed;
import io.github.paiban.staffing.StreamNeeds;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Writes needs as a demand table that {@link ShopFolder} reads: a line for each day and stretch of equal need. */
public final class DemandFile {
    private static final List<Column> COLUMNS =
            List.of(Column.DATE, Column.FROM, Column.TO, Column.NEEDED, Column.QUEUE, Column.SHOP);

    private DemandFile() {}

    /** The names of files that hold the demand, its usual one first. */
    public static List<String> names() {
        return FolderFiles.accepted(FolderFile.DEMAND).stream()
                .map(name -> name + ".csv")
                .toList();
    }

    /** The table's bytes, with headings in Chinese or English. */
    public static byte[] bytes(List<StreamNeeds> streams, Locale language) {
        boolean chinese = language.getLanguage().equals("zh");
        List<List<String>> rows = new ArrayList<>();
        rows.add(COLUMNS.stream().map(column -> heading(column, chinese)).toList());
        streams.forEach(stream -> add(stream, rows));
        return CsvText.bytes(rows);
    }

    private static String heading(Column column, boolean chinese) {
        List<String> accepted = Headings.accepted(TableKind.DEMAND, column);
        return accepted.stream()
                .filter(word -> chinese == (word.charAt(0) >= 0x4E00))
                .findFirst()
                .orElse(column.label());
    }

    private static void add(StreamNeeds stream, List<List<String>> rows) {
        List<IntervalNeed> open = new ArrayList<>();
        for (IntervalNeed each : stream.intervals()) {
            if (!open.isEmpty() && !continues(open.getLast(), each)) {
                rows.add(line(stream, open));
                open.clear();
            }
            open.add(each);
        }
        if (!open.isEmpty()) {
            rows.add(line(stream, open));
        }
    }

    private static boolean continues(IntervalNeed last, IntervalNeed next) {
        return last.people() == next.people()
                && last.date().equals(next.date())
                && last.toMinute() == next.fromMinute();
    }

    private static List<String> line(StreamNeeds stream, List<IntervalNeed> open) {
        IntervalNeed first = open.getFirst();
        return List.of(
                first.date().toString(),
                TimeText.show(first.fromMinute()),
                TimeText.show(open.getLast().toMinute()),
                Integer.toString(first.people()),
                Objects.requireNonNullElse(stream.group().queue(), ""),
                Objects.requireNonNullElse(stream.group().shop(), ""));
    }
}
