package io.github.paiban.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Which shop's folder is read, and which of its rosters is to be changed. */
final class ChangeParameters {
    @Mixin
    private final FolderParameter shop = new FolderParameter();

    @Parameters(index = "1", arity = "0..1", paramLabel = "ROSTER")
    private @Nullable Path roster;

    /** The folder, as typed. */
    Path folder() {
        return shop.folder();
    }

    /** The roster, as typed: looked for from here and from the folder; null for the one published. */
    @Nullable Path roster() {
        return roster;
    }
}
