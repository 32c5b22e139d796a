package io.github.paiban.quote;

import io.github.paiban.quote.arithmetic.Arithmetic;
import io.github.paiban.quote.arithmetic.Line;
import io.github.paiban.quote.arithmetic.Worked;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The lines of a quote, and what they give at other volumes and prices. */
final class Reckoning {
    private final QuoteTerms terms;
    private final List<Line> shared;
    private final Basis basis;

    Reckoning(QuoteTerms terms, Basis basis) {
        this.terms = terms;
        this.basis = basis;
        this.shared = new ArrayList<>(InputLines.of(basis, terms.cost(), terms.decimals()));
        shared.addAll(CostLines.of(terms.cost(), basis, terms.decimals()));
    }

    QuoteTerms terms() {
        return terms;
    }

    Basis basis() {
        return basis;
    }

    /** All lines with their values. */
    Worked worked() {
        List<Line> lines = new ArrayList<>(shared);
        terms.offers().forEach(offer -> lines.addAll(OfferLines.of(offer, terms.decimals())));
        return Worked.of(new Arithmetic(lines), terms.decimals());
    }

    /** The lines of one offer alone. */
    Of of(Offer offer) {
        List<Line> lines = new ArrayList<>(shared);
        lines.addAll(OfferLines.of(offer, terms.decimals()));
        return new Of(offer, new Arithmetic(lines));
    }

    /**
     * The lines of one offer.
     *
     * @param offer the offer
     * @param arithmetic inputs, cost and the offer's lines
     */
    record Of(Offer offer, Arithmetic arithmetic) {
        /** What comes of it at its own volume. */
        Outcome outcome() {
            return outcome(arithmetic.values());
        }

        /** What comes of it at another volume. */
        Outcome at(BigDecimal inquiries) {
            return outcome(arithmetic.values(Map.of(Driver.INQUIRIES.key(), inquiries)));
        }

        private Outcome outcome(Map<String, BigDecimal> values) {
            return new Outcome(value(values, "revenue"), value(values, "profit"), value(values, "margin"));
        }

        private BigDecimal value(Map<String, BigDecimal> values, String part) {
            return values.getOrDefault(OfferLines.key(offer, part), BigDecimal.ZERO);
        }
    }

    /** Revenue, profit and margin. */
    record Outcome(BigDecimal revenue, BigDecimal profit, BigDecimal margin) {}
}
