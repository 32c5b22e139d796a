package io.github.paiban.io.folder;

import io.github.paiban.io.ledger.LedgerFolder;
import io.github.paiban.io.ledger.LedgerSource;
import io.github.paiban.io.text.Cleaning;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the ledger of a folder on disk, under any of the names that it may have. */
public final class LedgerFile {
    private LedgerFile() {}

    /**
     * The ledger of a folder.
     *
     * @param elsewhere its file, in place of the one in the folder; null for that one
     */
    public static LedgerFolder open(Path folder, @Nullable Path elsewhere) throws IOException {
        Path file = elsewhere == null ? folder.resolve(name(folder)) : elsewhere;
        Path above = elsewhere == null ? null : elsewhere.getParent();
        String shown = above == null ? "" : above + above.getFileSystem().getSeparator();
        return new LedgerFolder(file, shown);
    }

    private static String name(Path folder) throws IOException {
        List<String> accepted = FolderFiles.accepted(FolderFile.LEDGER).stream()
                .map(name -> Cleaning.key(name) + ".csv")
                .toList();
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(Objects.requireNonNull(file.getFileName())))
                    .filter(name -> accepted.contains(Cleaning.key(name)))
                    .sorted()
                    .findFirst()
                    .orElse(LedgerSource.USUAL_NAME);
        }
    }
}
