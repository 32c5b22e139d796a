package io.github.paiban.io.folder;

import io.github.paiban.io.ConfigReading;
import io.github.paiban.io.ShopConfig;
import io.github.paiban.io.table.Notices;
import io.github.paiban.io.yaml.YamlConfigReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Reads a shop folder: the settings, the agents, and whatever of demand, requests, pins, history and holidays there is.
 * Every problem of every file is told as a notice; nothing is thrown for bad content.
 */
public final class ShopFolder {
    /** The tables of a month in the order in which they are needed. */
    private static final List<FolderFile> TABLES = List.of(
            FolderFile.AGENTS,
            FolderFile.DEMAND,
            FolderFile.REQUESTS,
            FolderFile.PINS,
            FolderFile.HISTORY,
            FolderFile.HOLIDAYS,
            FolderFile.VOLUME,
            FolderFile.TICKETS);

    private ShopFolder() {}

    /** Reads a folder on disk. */
    public static FolderReading read(Path folder, ReadOptions options) {
        return read(FolderSource.of(folder), options);
    }

    /** Reads a folder from wherever its files come. */
    public static FolderReading read(FolderSource source, ReadOptions options) {
        Notices notices = new Notices();
        return FolderFiles.open(source, options.limits(), notices)
                .map(files -> read(files, options, notices))
                .orElseGet(() -> new FolderReading(null, null, notices.list(), List.of()));
    }

    private static FolderReading read(FolderFiles files, ReadOptions options, Notices notices) {
        if (options.isAhead()) {
            files.readAhead(TABLES);
        }
        ConfigReading settings = readSettings(files, options);
        settings.notices().forEach(notices);
        ShopConfig config = settings.config();
        if (config == null) {
            new HeaderCheck(files, notices).check();
            return new FolderReading(null, null, notices.list(), files.inputs());
        }
        return new MonthReader(files, config, options, notices).read(settings.mentions());
    }

    private static ConfigReading readSettings(FolderFiles files, ReadOptions options) {
        return files.readSettings()
                .map(bytes ->
                        new YamlConfigReader(options.month(), options.overlay()).read(files.settingsName(), bytes))
                .orElseGet(() -> new ConfigReading(null, List.of(), Map.of()));
    }
}
