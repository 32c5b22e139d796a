package io.github.paiban.io;

import io.github.paiban.quote.Basis;
import io.github.paiban.quote.QuoteTerms;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What quote.yaml says.
 *
 * @param terms cost and offers
 * @param basis the figures of the month that are written there, in place of those of the folder
 * @param spread the standard deviation of the month's volume as a share of it; null where not written
 * @param nightFrom when the night begins, minutes from midnight
 * @param nightTo when it ends, minutes from the same midnight
 * @param promotionDays days of promotions
 */
public record QuoteConfig(
        QuoteTerms terms,
        Basis basis,
        @Nullable Double spread,
        int nightFrom,
        int nightTo,
        Set<LocalDate> promotionDays) {
    public QuoteConfig {
        promotionDays = Set.copyOf(promotionDays);
    }

    /** The same with other terms. */
    public QuoteConfig withTerms(QuoteTerms others) {
        return new QuoteConfig(others, basis, spread, nightFrom, nightTo, promotionDays);
    }

    /** The same with other figures. */
    public QuoteConfig withBasis(Basis other) {
        return new QuoteConfig(terms, other, spread, nightFrom, nightTo, promotionDays);
    }
}
