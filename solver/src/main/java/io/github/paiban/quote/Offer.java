package io.github.paiban.quote;

import io.github.paiban.quote.Tariff.Tier;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A price model with its prices. All amounts are without tax and for a month.
 *
 * @param id a short name of letters, digits and hyphens
 * @param name what people call it
 * @param model by what is paid
 * @param fixed paid every month whatever the volume
 * @param perSeat for each seat
 * @param tariff for each unit of the model
 * @param quota units that each seat includes, of a hybrid
 * @param minimum the least for fixed price, seats and units together
 * @param seats how many seats are paid for; null for as many as there are agents, rounded up
 * @param extras what is added to or taken from it
 */
public record Offer(
        String id,
        String name,
        PriceModel model,
        BigDecimal fixed,
        BigDecimal perSeat,
        Tariff tariff,
        BigDecimal quota,
        BigDecimal minimum,
        @Nullable BigDecimal seats,
        Extras extras) {
    /**
     * Surcharges and discounts, as shares of 1.
     *
     * @param night on what falls into the night
     * @param promotion on what falls on promotion days
     * @param discount from price and surcharges
     * @param service by the service level; null for none
     */
    public record Extras(
            BigDecimal night,
            BigDecimal promotion,
            BigDecimal discount,
            @Nullable ServiceLevel service) {
        /** Nothing is added or taken. */
        public static final Extras NONE = new Extras(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, null);
    }

    /** The steps in which recommended unit prices are given: money in hundredths of a cent, shares likewise. */
    static final int UNIT_DECIMALS = 4;

    public Offer {
        boolean known = model.isBySeat()
                ? perSeat.signum() > 0
                : !tariff.tiers().isEmpty() && tariff.tiers().getFirst().price().signum() > 0;
        if (!known) {
            throw new IllegalArgumentException("The offer '" + id + "' has no price for its model " + model.word()
                    + ". Maybe give " + (model.isBySeat() ? "a price per seat." : "a tariff."));
        }
    }

    /** An offer with nothing but a price. */
    public static Offer of(String id, PriceModel model, BigDecimal price) {
        BigDecimal zero = BigDecimal.ZERO;
        Tariff tariff = model.isBySeat() ? Tariff.NONE : Tariff.flat(price);
        return new Offer(id, id, model, zero, model.isBySeat() ? price : zero, tariff, zero, zero, null, Extras.NONE);
    }

    /** The price by which the offer is known: of a seat, or of a unit of the first tier. */
    public BigDecimal leadPrice() {
        return model.isBySeat() ? perSeat : tariff.tiers().getFirst().price();
    }

    /** Decimals of the lead price. */
    int leadDecimals(int currencyDecimals) {
        return model.isBySeat() ? currencyDecimals : UNIT_DECIMALS;
    }

    /**
     * The same with another lead price and all other prices in proportion, rounded up.
     *
     * @param currencyDecimals decimals of amounts
     */
    public Offer withLeadPrice(BigDecimal price, int currencyDecimals) {
        BigDecimal of = leadPrice();
        var tiers = tariff.tiers().stream()
                .map(tier -> new Tier(tier.from(), scaled(tier.price(), price, of, UNIT_DECIMALS)))
                .toList();
        return new Offer(
                id,
                name,
                model,
                scaled(fixed, price, of, currencyDecimals),
                scaled(perSeat, price, of, currencyDecimals),
                new Tariff(tiers, tariff.isWhole()),
                quota,
                scaled(minimum, price, of, currencyDecimals),
                seats,
                extras);
    }

    private static BigDecimal scaled(BigDecimal amount, BigDecimal price, BigDecimal of, int decimals) {
        return amount.multiply(price).divide(of, decimals, RoundingMode.CEILING);
    }
}
