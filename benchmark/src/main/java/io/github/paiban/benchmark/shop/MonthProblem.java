package io.github.paiban.benchmark.shop;

import io.github.paiban.io.folder.FolderReading;
import io.github.paiban.io.folder.ReadOptions;
import io.github.paiban.io.folder.ShopFolder;
import io.github.paiban.rules.RosterProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Generated months as the library reads them: written to a folder of their own, read and deleted again. */
public final class MonthProblem {
    private MonthProblem() {}

    /** The problem that a month states. */
    public static RosterProblem of(GeneratedMonth month) throws IOException {
        Path folder = Files.createTempDirectory("paiban-month");
        try {
            MonthFolder.write(month, folder);
            FolderReading reading = ShopFolder.read(folder, ReadOptions.DEFAULT);
            return reading.findProblem()
                    .orElseThrow(() -> new IllegalStateException("The generated month is refused: " + reading.notices()
                            + ". Maybe the generator is not up to the reader."));
        } finally {
            for (String file : MonthFolder.files(month).keySet()) {
                Files.deleteIfExists(folder.resolve(file));
            }
            Files.deleteIfExists(folder);
        }
    }
}
