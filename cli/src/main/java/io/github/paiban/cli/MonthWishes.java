package io.github.paiban.cli;

import io.github.paiban.io.folder.DemandSource;
import io.github.paiban.io.folder.ReadOptions;
import java.nio.file.Path;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * What the command line says of the month to read.
 *
 * @param month the month; null for the folder's own
 * @param demand where its demand comes from
 * @param ledger the file of the ledger; null for the one in the folder
 */
record MonthWishes(
        @Nullable YearMonth month, String demand, @Nullable Path ledger) {
    /** The same with another ledger. */
    MonthWishes withLedger(@Nullable Path other) {
        return new MonthWishes(month, demand, other);
    }

    /** How the folder is to be read. */
    ReadOptions reading() {
        return ReadOptions.DEFAULT
                .withMonth(month)
                .withDemand(DemandSource.of(demand))
                .withLedger(ledger)
                .ahead(Runtime.getRuntime().availableProcessors() > 1);
    }
}
