package io.github.paiban.quote;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What a team costs.
 *
 * @param rates by item, none below 0; an item that is not there costs nothing
 */
public record CostTerms(Map<CostItem, BigDecimal> rates) {
    public CostTerms {
        Map<CostItem, BigDecimal> copy = new EnumMap<>(CostItem.class);
        copy.putAll(rates);
        copy.forEach((item, rate) -> {
            if (rate.signum() < 0) {
                throw new IllegalArgumentException("The rate of " + item.word() + " is " + rate + ", below 0.");
            }
        });
        rates = Collections.unmodifiableMap(copy);
    }

    /** Whether an item costs anything. */
    public boolean has(CostItem item) {
        BigDecimal rate = rates.get(item);
        return rate != null && rate.signum() > 0;
    }
}
