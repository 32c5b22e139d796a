package io.github.paiban.benchmark.shop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes a generated month as a folder that {@code ./paiban roster} reads. */
public final class MonthFolder {
    private static final String HOLIDAYS = """
            date,kind,name
            2026-05-01,statutory,Labour Day
            2026-05-02,statutory,Labour Day
            2026-05-09,makeup,Labour Day
            2026-06-19,statutory,Dragon Boat Festival
            """;

    private MonthFolder() {}

    /** The files by name. */
    public static Map<String, String> files(GeneratedMonth month) {
        PeopleTables people = new PeopleTables(month);
        PromiseTables promises = new PromiseTables(month);
        Map<String, String> files = new LinkedHashMap<>();
        files.put("paiban.yaml", new Settings(month).text());
        files.put("agents.csv", people.agents());
        files.put("history.csv", people.history());
        files.put("demand.csv", new DemandTable(month).text());
        files.put("volume.csv", new VolumesTable(month).text());
        files.put("requests.csv", promises.requests());
        files.put("pins.csv", promises.pins());
        files.put("holidays.csv", HOLIDAYS);
        return files;
    }

    /** Writes the files into a folder, which is made if need be. */
    public static void write(GeneratedMonth month, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, String> file : files(month).entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
    }
}
