package io.github.paiban.quote;

import io.github.paiban.notice.Message;
import io.github.paiban.quote.arithmetic.Line;
import io.github.paiban.quote.arithmetic.Worked;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An offer as the client sees it: what is paid for and how much. Knows nothing of cost or margin.
 *
 * @param offer the offer
 * @param items what is paid for, those of nothing left out
 * @param net all items together
 * @param tax on it
 * @param gross both together
 */
public record ClientBill(Offer offer, List<Item> items, BigDecimal net, BigDecimal tax, BigDecimal gross) {
    /** Parts of an offer that are amounts to pay. */
    private static final Pattern TIER = Pattern.compile("tier-\\d+");

    private static final Set<String> AMOUNTS =
            Set.of("fixed", "seat", "minimum", "night", "promotion", "bonus", "penalty", "discount");
    /** Amounts whose arithmetic is a sentence of the contract rather than a product. */
    private static final Set<String> BY_CONTRACT = Set.of("bonus", "penalty", "minimum", "discount");

    /**
     * What is paid for.
     *
     * @param label what it is
     * @param working the arithmetic, as in {@code 24 × 4,500.00}; empty where there is none to show
     * @param amount what it costs
     */
    public record Item(Message label, String working, BigDecimal amount) {}

    public ClientBill {
        items = List.copyOf(items);
    }

    /** The bill of an offer of a quote. */
    public static ClientBill of(Quote quote, Quoted quoted) {
        Worked worked = quote.worked();
        String prefix = OfferLines.key(quoted.offer(), "");
        List<Item> items = worked.arithmetic().lines().stream()
                .filter(line ->
                        line.key().startsWith(prefix) && isAmount(line.key().substring(prefix.length())))
                .filter(line -> worked.value(line.key()).signum() != 0)
                .map(line -> item(worked, line, line.key().substring(prefix.length())))
                .toList();
        BigDecimal net = quoted.revenue();
        BigDecimal tax =
                net.multiply(quote.terms().tax()).setScale(quote.terms().decimals(), RoundingMode.HALF_UP);
        return new ClientBill(quoted.offer(), items, net, tax, net.add(tax));
    }

    private static boolean isAmount(String part) {
        return AMOUNTS.contains(part) || TIER.matcher(part).matches();
    }

    private static Item item(Worked worked, Line line, String part) {
        String working = BY_CONTRACT.contains(part) ? "" : worked.working(line);
        return new Item(line.label(), working, worked.value(line.key()));
    }
}
