package io.github.paiban.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which month of a folder is read, with which demand and with which ledger. */
final class LedgerOptions {
    @Mixin
    private final MonthOptions read = new MonthOptions();

    @Option(names = "--ledger", paramLabel = "FILE")
    private @Nullable Path ledger;

    /** What was said; no type of the readers here, so that help need not load them. */
    MonthWishes wishes() {
        return read.wishes().withLedger(ledger);
    }
}
