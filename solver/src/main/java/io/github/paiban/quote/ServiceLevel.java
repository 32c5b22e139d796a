package io.github.paiban.quote;

import java.math.BigDecimal;

/**
 * What the service reached adds to or takes from the price. All are shares of 1.
 *
 * @param bonusFrom from which service level the bonus is paid
 * @param bonus of the price before surcharges
 * @param penaltyBelow below which service level there is a penalty
 * @param penalty of the price before surcharges, for each percentage point below, parts in proportion
 * @param most the most that the penalty can take
 */
public record ServiceLevel(
        BigDecimal bonusFrom, BigDecimal bonus, BigDecimal penaltyBelow, BigDecimal penalty, BigDecimal most) {
    public ServiceLevel {
        if (penaltyBelow.compareTo(bonusFrom) > 0) {
            throw new IllegalArgumentException("A penalty below " + penaltyBelow + " and a bonus from " + bonusFrom
                    + " overlap. Maybe exchange them.");
        }
    }
}
