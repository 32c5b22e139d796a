package io.github.paiban.io.folder;

import io.github.paiban.io.text.FileLimits;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * How a shop folder is read.
 *
 * @param month the month, in place of the period in the settings; null for that one
 * @param limits how much a file may hold
 * @param demand where the demand comes from
 */
public record ReadOptions(@Nullable YearMonth month, FileLimits limits, DemandSource demand) {
    /** The settings' own period and the usual limits. */
    public static final ReadOptions DEFAULT = new ReadOptions(null, FileLimits.DEFAULT, DemandSource.AUTO);

    /** The same for another month; dates outside it are then passed over with a warning. */
    public ReadOptions withMonth(@Nullable YearMonth newMonth) {
        return new ReadOptions(newMonth, limits, demand);
    }

    /** The same with other limits. */
    public ReadOptions withLimits(FileLimits newLimits) {
        return new ReadOptions(month, newLimits, demand);
    }

    /** The same with the demand from elsewhere. */
    public ReadOptions withDemand(DemandSource newDemand) {
        return new ReadOptions(month, limits, newDemand);
    }
}
