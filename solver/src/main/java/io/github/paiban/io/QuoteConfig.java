package io.github.paiban.io;

import io.github.paiban.model.Night;
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
 * @param night when night is, by the contract
 * @param promotionDays days of promotions
 */
public record QuoteConfig(
        QuoteTerms terms, Basis basis, @Nullable Double spread, Night night, Set<LocalDate> promotionDays) {
    public QuoteConfig {
        promotionDays = Set.copyOf(promotionDays);
    }

    /** The same with other terms. */
    public QuoteConfig withTerms(QuoteTerms others) {
        return new QuoteConfig(others, basis, spread, night, promotionDays);
    }

    /** The same with other figures. */
    public QuoteConfig withBasis(Basis other) {
        return new QuoteConfig(terms, other, spread, night, promotionDays);
    }
}
