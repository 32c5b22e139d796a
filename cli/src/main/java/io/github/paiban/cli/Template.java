package io.github.paiban.cli;

import io.github.paiban.io.ledger.PublishedMonth;
import io.github.paiban.io.roster.RosterReading;
import io.github.paiban.ledger.PublishedState;
import io.github.paiban.model.Roster;
import io.github.paiban.notice.Message;
import io.github.paiban.report.Anonymity;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a new roster is made after.
 *
 * @param anonymity what stands in place of names; null for the names
 * @param pattern a file with a pattern to follow; null for none
 * @param keep a roster to begin with and to keep what costs nothing of; null for none
 * @param anew what is done with a month that is published
 */
record Template(
        @Nullable Anonymity anonymity,
        @Nullable Path pattern,
        @Nullable Path keep,
        Anew anew) {
    /**
     * What is done with a month that is published: its cells change by repair and swap only.
     *
     * @param isWanted whether it is rostered anew all the same, but for its days worked
     * @param today the first day that is not worked yet, as written; null for the day of the clock where the shop is
     */
    record Anew(boolean isWanted, @Nullable String today) {}

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
     * @param ledger the file of the ledger; null for the one in the folder
     * @throws InputRefused where a file has errors
     * @throws Refusal where the month is published and is not to be rostered anew
     */
    Prepared prepare(Shop folder, @Nullable Path ledger) throws IOException {
        Shop read = keepingWorked(folder, ledger);
        RosterReading reading = keep == null ? null : read.readRoster(keep);
        Shop promised = reading == null ? read : read.with(reading.notices()).keeping(reading.pinned());
        Shop shop = promised.anonymous(anonymity);
        LaidPattern laid = pattern == null ? null : LaidPattern.read(shop, pattern);
        return new Prepared(
                laid == null ? shop.inItsRhythm() : laid.shop(), laid, reading == null ? null : reading.roster());
    }

    private Shop keepingWorked(Shop shop, @Nullable Path ledger) throws IOException {
        Optional<PublishedState> published = Current.findPublished(shop, ledger);
        if (published.isEmpty()) {
            return shop;
        }
        if (!anew.isWanted) {
            String month = PublishedMonth.name(shop.month().period());
            throw new Refusal(
                    ExitCode.USAGE,
                    "month-published",
                    Message.of(
                            "cli.usage.month-published", month, published.get().on()),
                    Message.of("cli.published.anew-hint"));
        }
        LocalDate today = new Current(shop, published.get().roster(), published.get()).today(anew.today);
        return shop.keeping(published.get().worked(today));
    }
}
