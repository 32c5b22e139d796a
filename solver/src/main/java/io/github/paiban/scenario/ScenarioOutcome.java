package io.github.paiban.scenario;

import io.github.paiban.model.Period;
import io.github.paiban.proposal.NewShift;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What comes of one case in its month of most people.
 *
 * @param id its id
 * @param name what people call it
 * @param month the month
 * @param contacts contacts of the month
 * @param people people who are needed
 * @param atLeast fewer cannot do, by arithmetic
 * @param isRostered whether a roster of so many was made and confirmed
 * @param inTime share of the contacts answered in time by that roster; null where none was made
 * @param money cost and offers; null where there is no quote
 * @param added the shift that was added because it saves most; null for none
 */
public record ScenarioOutcome(
        String id,
        String name,
        Period month,
        double contacts,
        int people,
        int atLeast,
        boolean isRostered,
        @Nullable Double inTime,
        @Nullable Money money,
        @Nullable NewShift added) {
    /**
     * What the case costs and brings in the month.
     *
     * @param currency the currency's code
     * @param decimals decimals of amounts
     * @param cost what the team costs
     * @param offers the price models
     */
    public record Money(String currency, int decimals, BigDecimal cost, List<Offered> offers) {
        public Money {
            offers = List.copyOf(offers);
        }

        /** The offer of the largest profit. */
        public Optional<Offered> findBest() {
            return offers.stream().max(Comparator.comparing(Offered::profit));
        }
    }

    /**
     * One price model.
     *
     * @param revenue what the client pays
     * @param profit revenue less cost
     * @param margin profit as a share of the revenue
     */
    public record Offered(String name, BigDecimal revenue, BigDecimal profit, BigDecimal margin) {}
}
