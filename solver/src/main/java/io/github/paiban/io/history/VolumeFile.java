package io.github.paiban.io.history;

import io.github.paiban.forecast.SeriesForecast;
import io.github.paiban.io.folder.FolderFile;
import io.github.paiban.io.folder.FolderFiles;
import io.github.paiban.io.table.Column;
import io.github.paiban.io.table.Headings;
import io.github.paiban.io.table.TableKind;
import io.github.paiban.io.table.TimeText;
import io.github.paiban.io.text.CsvText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Writes forecasts as a table of volumes that a shop folder holds: a line for each day and interval with contacts, with
 * the 5th, 50th and 95th percentile beside them.
 */
public final class VolumeFile {
    /** The percentiles written. */
    public static final List<Double> QUANTILES = List.of(0.05, 0.5, 0.95);

    private static final List<Column> BEFORE = List.of(Column.DATE, Column.FROM, Column.TO, Column.CONTACTS);
    private static final List<Column> BEHIND = List.of(Column.QUEUE, Column.SHOP);

    private VolumeFile() {}

    /** The names of files that hold volumes, their usual one first. */
    public static List<String> names() {
        return FolderFiles.accepted(FolderFile.VOLUME).stream()
                .map(name -> name + ".csv")
                .toList();
    }

    /**
     * The table's bytes, with headings in Chinese or English.
     *
     * @param fixed the note behind intervals whose number somebody gave
     */
    public static byte[] bytes(List<SeriesForecast> forecasts, Locale language, String fixed) {
        boolean chinese = language.getLanguage().equals("zh");
        List<List<String>> rows = new ArrayList<>();
        List<String> header = new ArrayList<>();
        BEFORE.forEach(column -> header.add(heading(column, chinese)));
        header.addAll(chinese ? List.of("下限", "中位", "上限") : List.of("p05", "p50", "p95"));
        BEHIND.forEach(column -> header.add(heading(column, chinese)));
        header.add(chinese ? "备注" : "note");
        rows.add(header);
        forecasts.forEach(forecast -> add(forecast, fixed, rows));
        return CsvText.bytes(rows);
    }

    private static String heading(Column column, boolean chinese) {
        return Headings.accepted(TableKind.VOLUME, column).stream()
                .filter(word -> chinese == (word.charAt(0) >= 0x4E00))
                .findFirst()
                .orElse(column.label());
    }

    private static void add(SeriesForecast forecast, String fixed, List<List<String>> rows) {
        for (int day = 0; day < forecast.target().days(); day++) {
            boolean written = false;
            for (int slot = 0; slot < forecast.slots(); slot++) {
                if (forecast.expected(day, slot) > 0 || forecast.isFixed(day, slot)) {
                    rows.add(line(forecast, day, slot, fixed));
                    written = true;
                }
            }
            if (!written) {
                rows.add(line(forecast, day, 0, fixed));
            }
        }
    }

    private static List<String> line(SeriesForecast forecast, int day, int slot, String fixed) {
        List<String> cells = new ArrayList<>();
        cells.add(forecast.target().date(day).toString());
        cells.add(TimeText.show(slot * forecast.minutes()));
        cells.add(TimeText.show((slot + 1) * forecast.minutes()));
        cells.add(number(forecast.expected(day, slot)));
        QUANTILES.forEach(share -> cells.add(number(forecast.quantile(day, slot, share))));
        cells.add(Objects.requireNonNullElse(forecast.group().queue(), ""));
        cells.add(Objects.requireNonNullElse(forecast.group().shop(), ""));
        cells.add(forecast.isFixed(day, slot) ? fixed : "");
        return cells;
    }

    private static String number(double contacts) {
        return String.format(Locale.ROOT, contacts < 100 ? "%.2f" : "%.1f", contacts);
    }
}
