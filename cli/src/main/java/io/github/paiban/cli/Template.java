package io.github.paiban.cli;

import io.github.paiban.io.roster.RosterReading;
import io.github.paiban.model.Roster;
import io.github.paiban.report.Anonymity;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a new roster is made after.
 *
 * @param anonymity what stands in place of names; null for the names
 * @param pattern a file with a pattern to follow; null for none
 * @param keep a roster to begin with and to keep what costs nothing of; null for none
 */
record Template(
        @Nullable Anonymity anonymity,
        @Nullable Path pattern,
        @Nullable Path keep) {
    /**
     * A shop made ready.
     *
     * @param shop the shop as it is to be rostered
     * @param laid the pattern laid onto its month; null for none
     * @param kept the roster to keep; null for none
     */
    record Prepared(
            Shop shop, @Nullable LaidPattern laid, @Nullable Roster kept) {
        /** The pattern laid onto the month. */
        Optional<LaidPattern> findLaid() {
            return Optional.ofNullable(laid);
        }
    }

    /**
     * Makes a shop ready.
     *
     * @throws InputRefused where a file has errors
     */
    Prepared prepare(Shop read) {
        RosterReading reading = keep == null ? null : read.readRoster(keep);
        Shop promised = reading == null ? read : read.with(reading.notices()).keeping(reading.pinned());
        Shop shop = promised.anonymous(anonymity);
        LaidPattern laid = pattern == null ? null : LaidPattern.read(shop, pattern);
        return new Prepared(laid == null ? shop.inItsRhythm() : laid.shop(), laid, reading == null ? null : reading.roster());
    }
}
