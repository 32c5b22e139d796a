package io.github.paiban.quote;

import io.github.paiban.quote.arithmetic.Worked;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Offers side by side, with the arithmetic behind them.
 *
 * @param terms what it goes by
 * @param basis the figures of the month
 * @param worked every line with its value: inputs, cost, offers
 * @param outlook how far the volume may differ; null where nothing is known of it
 * @param offers in the order of the terms
 */
public record Quote(
        QuoteTerms terms,
        Basis basis,
        Worked worked,
        @Nullable VolumeOutlook outlook,
        List<Quoted> offers) {
    /** The chances at which a volume is looked at: low, middle, high. */
    public static final List<Double> CHANCES = List.of(0.1, 0.5, 0.9);

    public Quote {
        offers = List.copyOf(offers);
    }

    /**
     * Works out a quote.
     *
     * @param outlook how far the volume may differ; null where nothing is known of it
     */
    public static Quote of(QuoteTerms terms, Basis basis, @Nullable VolumeOutlook outlook) {
        Reckoning reckoning = new Reckoning(terms, basis);
        List<Quoted> offers = terms.offers().stream()
                .map(offer -> new Appraisal(reckoning, offer, outlook).quoted())
                .toList();
        return new Quote(terms, basis, reckoning.worked(), outlook, offers);
    }

    /** What the team costs in the month. */
    public BigDecimal cost() {
        return worked.value(CostLines.TOTAL);
    }
}
