package io.github.paiban.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which ledger is read. */
final class LedgerOption {
    @Option(names = "--ledger", paramLabel = "FILE")
    private @Nullable Path ledger;

    /** Its file; null for the one in the folder. */
    @Nullable Path file() {
        return ledger;
    }
}
