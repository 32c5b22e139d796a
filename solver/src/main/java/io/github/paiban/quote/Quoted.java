package io.github.paiban.quote;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An offer with what comes of it.
 *
 * @param offer the offer
 * @param revenue what the client pays in the month, without tax
 * @param profit revenue less cost
 * @param margin profit as a share of the revenue; 0 where there is no revenue
 * @param earning at which volumes the cost is covered
 * @param bands what happens if the volume is another; empty where nothing is known of that
 * @param lossChance the chance that the month ends with a loss; null where nothing is known of the volume's spread
 * @param recommended the same offer at the lowest price that gives the wanted margin; null where no price does
 */
public record Quoted(
        Offer offer,
        BigDecimal revenue,
        BigDecimal profit,
        BigDecimal margin,
        Earning earning,
        List<Band> bands,
        @Nullable Double lossChance,
        @Nullable Recommended recommended) {
    /**
     * The month at another volume.
     *
     * @param chance the chance that the volume is no larger
     * @param volume inquiries
     */
    public record Band(double chance, BigDecimal volume, BigDecimal revenue, BigDecimal profit, BigDecimal margin) {}

    /**
     * A price.
     *
     * @param offer the offer with all its prices in proportion
     * @param revenue what the client would pay
     * @param margin the margin that it gives
     */
    public record Recommended(Offer offer, BigDecimal revenue, BigDecimal margin) {}

    public Quoted {
        bands = List.copyOf(bands);
    }
}
