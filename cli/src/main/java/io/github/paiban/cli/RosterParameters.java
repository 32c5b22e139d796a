package io.github.paiban.cli;

import java.nio.file.Path;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Which shop's folder and which of its rosters are read. */
final class RosterParameters {
    @Mixin
    private final FolderParameter shop = new FolderParameter();

    @Parameters(index = "1", paramLabel = "ROSTER")
    private Path roster;

    /** The folder, as typed. */
    Path folder() {
        return shop.folder();
    }

    /** The roster, as typed: looked for from here and from the folder. */
    Path roster() {
        return roster;
    }
}
