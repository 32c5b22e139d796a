package io.github.paiban.cli;

import java.nio.file.Path;
import picocli.CommandLine.Parameters;

/** Which shop's folder is read. */
final class FolderParameter {
    @Parameters(index = "0", paramLabel = "DIR")
    private Path folder;

    /** Where it is, as typed. */
    Path folder() {
        return folder;
    }
}
