package io.github.paiban.io.history;

import io.github.paiban.forecast.Surroundings;
import io.github.paiban.io.folder.FolderFiles;
import io.github.paiban.io.folder.FolderSource;
import io.github.paiban.io.table.Notices;
import io.github.paiban.io.text.FileLimits;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the history of volumes and the events of a folder, with its settings and holidays where it has them. Every
 * problem is told as a notice; nothing is thrown for bad content.
 *
 * @param folder the folder
 * @param history the file of the history; null for the folder's own
 * @param events the file of events; null for the folder's own
 * @param month the month to forecast; null for that of the settings, or the one after the history
 */
public record HistoryFolder(
        Path folder, @Nullable Path history, @Nullable Path events, @Nullable YearMonth month) {
    /** Years of half-hours of many shops: 512 MB, four million lines. */
    public static final FileLimits LIMITS = new FileLimits(512L << 20, 4_000_000, 1_000, 10_000);

    /** Reads. */
    public HistoryReading read() {
        Notices notices = new Notices();
        return FolderFiles.open(FolderSource.of(folder), LIMITS, notices)
                .map(files -> new HistoryTables(files, notices, this).read())
                .orElseGet(() -> new HistoryReading(
                        List.of(),
                        Surroundings.NONE,
                        null,
                        null,
                        notices.list(),
                        List.of(),
                        true));
    }
}
