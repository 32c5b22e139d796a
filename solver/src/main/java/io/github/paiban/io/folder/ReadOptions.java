package io.github.paiban.io.folder;

import io.github.paiban.io.text.FileLimits;
import io.github.paiban.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * How a shop folder is read.
 *
 * @param period the period, in place of the one in the settings; null for that one
 * @param limits how much a file may hold
 */
public record ReadOptions(@Nullable Period period, FileLimits limits) {
    /** The settings' own period and the usual limits. */
    public static final ReadOptions DEFAULT = new ReadOptions(null, FileLimits.DEFAULT);

    /** The same for another period; dates outside it are then passed over with a warning. */
    public ReadOptions withPeriod(@Nullable Period newPeriod) {
        return new ReadOptions(newPeriod, limits);
    }

    /** The same with other limits. */
    public ReadOptions withLimits(FileLimits newLimits) {
        return new ReadOptions(period, newLimits);
    }
}
