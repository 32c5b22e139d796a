package io.github.paiban.io.folder;

import io.github.paiban.io.ConfigReader;
import io.github.paiban.io.ConfigReading;
import io.github.paiban.io.ShopConfig;
import io.github.paiban.io.table.Notices;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Reads a shop folder: the settings, the agents, and whatever of demand, requests, pins, history and holidays there is.
 * Every problem of every file is told as a notice; nothing is thrown for bad content.
 */
public final class ShopFolder {
    private ShopFolder() {}

    /** Reads a folder on disk. */
    public static FolderReading read(Path folder, ReadOptions options, ConfigReader settings) {
        return read(FolderSource.of(folder), options, settings);
    }

    /** Reads a folder from wherever its files come. */
    public static FolderReading read(FolderSource source, ReadOptions options, ConfigReader settings) {
        Notices notices = new Notices();
        return FolderFiles.open(source, options.limits(), notices)
                .map(files -> read(files, options, settings, notices))
                .orElseGet(() -> new FolderReading(null, null, notices.list(), List.of()));
    }

    private static FolderReading read(FolderFiles files, ReadOptions options, ConfigReader settings, Notices notices) {
        ConfigReading reading = readSettings(files, settings);
        reading.notices().forEach(notices);
        ShopConfig config = reading.config();
        if (config == null) {
            new HeaderCheck(files, notices).check();
            return new FolderReading(null, null, notices.list(), files.inputs());
        }
        ShopConfig used = options.period() == null ? config : config.withPeriod(options.period());
        return new MonthReader(files, used, options.period() != null, notices).read(reading.mentions());
    }

    private static ConfigReading readSettings(FolderFiles files, ConfigReader settings) {
        return files.readSettings()
                .map(bytes -> settings.read(files.settingsName(), bytes))
                .orElseGet(() -> new ConfigReading(null, List.of(), Map.of()));
    }
}
