package io.github.paiban.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where a file that was typed is: files to read are looked for from here, then in the shop's folder. */
final class InputPath {
    private InputPath() {}

    /** The file; as it was typed where it is in neither place. */
    static Path of(Path folder, Path typed) {
        Path inFolder = folder.resolve(typed);
        return Files.exists(typed) || !Files.exists(inFolder) ? typed : inFolder;
    }
}
