package io.github.paiban.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which folder is written to. */
final class OutOption {
    @Option(names = "--out", paramLabel = "DIR")
    private @Nullable Path out;

    /** The folder; null for the usual one in the shop's folder. */
    @Nullable Path folder() {
        return out;
    }
}
