package io.github.paiban.quote;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a quote goes by.
 *
 * @param parties who offers to whom
 * @param currency the currency of all amounts; amounts are rounded half up to its decimals
 * @param cost what the team costs
 * @param offers the price models; at least one, no two of one id
 * @param margin the wanted margin of the revenue, 0 to under 1
 * @param tax added to prices for the client, as a share
 */
public record QuoteTerms(
        Parties parties, Currency currency, CostTerms cost, List<Offer> offers, BigDecimal margin, BigDecimal tax) {
    /**
     * Who offers to whom.
     *
     * @param client the client; empty where not named
     * @param provider who offers; empty where not named
     * @param validUntil the last day on which the offer holds; null where not said
     */
    public record Parties(
            String client, String provider, @Nullable LocalDate validUntil) {}

    public QuoteTerms {
        offers = List.copyOf(offers);
        if (offers.isEmpty() || offers.stream().map(Offer::id).distinct().count() < offers.size()) {
            throw new IllegalArgumentException("A quote needs offers of different ids, not " + offers + ".");
        }
        if (margin.signum() < 0 || margin.compareTo(BigDecimal.ONE) >= 0) {
            throw new IllegalArgumentException("A margin of " + margin + " is not 0 to under 1. Maybe write 0.25.");
        }
    }

    /** Decimals of amounts. */
    public int decimals() {
        return Math.max(0, currency.getDefaultFractionDigits());
    }

    /** The same with other offers. */
    public QuoteTerms withOffers(List<Offer> others) {
        return new QuoteTerms(parties, currency, cost, others, margin, tax);
    }

    /** The same for another margin. */
    public QuoteTerms withMargin(BigDecimal other) {
        return new QuoteTerms(parties, currency, cost, offers, other, tax);
    }

    /** The same for another provider. */
    public QuoteTerms withParties(Parties others) {
        return new QuoteTerms(others, currency, cost, offers, margin, tax);
    }
}
