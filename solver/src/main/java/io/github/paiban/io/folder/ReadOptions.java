package io.github.paiban.io.folder;

import io.github.paiban.io.text.FileLimits;
import io.github.paiban.io.yaml.Overlay;
import java.nio.file.Path;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * How a shop folder is read.
 *
 * @param month the month, in place of the period in the settings; null for that one
 * @param limits how much a file may hold
 * @param demand where the demand comes from
 * @param ledger the ledger's file, in place of the one in the folder; null for that one
 * @param overlay settings that come over those of the folder
 * @param isAhead whether files are read ahead and the demand apart, by threads of their own that ask the folder's source too;
 *     what is read is the same
 */
public record ReadOptions(
        @Nullable YearMonth month,
        FileLimits limits,
        DemandSource demand,
        @Nullable Path ledger,
        Overlay overlay,
        boolean isAhead) {
    /** The settings' own period and the usual limits. */
    public static final ReadOptions DEFAULT =
            new ReadOptions(null, FileLimits.DEFAULT, DemandSource.AUTO, null, Overlay.NONE, false);

    /** The same for another month; dates outside it are then passed over with a warning. */
    public ReadOptions withMonth(@Nullable YearMonth newMonth) {
        return new ReadOptions(newMonth, limits, demand, ledger, overlay, isAhead);
    }

    /** The same with other limits. */
    public ReadOptions withLimits(FileLimits newLimits) {
        return new ReadOptions(month, newLimits, demand, ledger, overlay, isAhead);
    }

    /** The same with the demand from elsewhere. */
    public ReadOptions withDemand(DemandSource newDemand) {
        return new ReadOptions(month, limits, newDemand, ledger, overlay, isAhead);
    }

    /** The same with the ledger from elsewhere. */
    public ReadOptions withLedger(@Nullable Path newLedger) {
        return new ReadOptions(month, limits, demand, newLedger, overlay, isAhead);
    }

    /** The same with settings over those of the folder. */
    public ReadOptions withOverlay(Overlay newOverlay) {
        return new ReadOptions(month, limits, demand, ledger, newOverlay, isAhead);
    }

    /** The same read ahead by threads of their own, or not. */
    public ReadOptions ahead(boolean isNowAhead) {
        return new ReadOptions(month, limits, demand, ledger, overlay, isNowAhead);
    }
}
