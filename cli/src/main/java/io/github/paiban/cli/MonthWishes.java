package io.github.paiban.cli;

import io.github.paiban.io.folder.DemandSource;
import io.github.paiban.io.folder.ReadOptions;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * What the command line says of the month to read.
 *
 * @param month the month; null for the folder's own
 * @param demand where its demand comes from
 */
record MonthWishes(@Nullable YearMonth month, String demand) {
    /** How the folder is to be read. */
    ReadOptions reading() {
        return ReadOptions.DEFAULT.withMonth(month).withDemand(DemandSource.of(demand));
    }
}
