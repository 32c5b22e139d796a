package io.github.paiban.quote;

import io.github.paiban.notice.Message;
import io.github.paiban.quote.Offer.Extras;
import io.github.paiban.quote.Tariff.Tier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes quotes for tests. */
final class Quotes {
    static final BigDecimal ZERO = BigDecimal.ZERO;
    private static final Message SOURCE = Message.of("quote.source.written");

    private Quotes() {}

    static BigDecimal num(String number) {
        return new BigDecimal(number);
    }

    /** Figures by words and numbers in turn: {@code "inquiries", "60000"}. */
    static Basis basis(String... figures) {
        Basis basis = Basis.EMPTY;
        for (int i = 0; i < figures.length; i += 2) {
            basis = basis.with(driver(figures[i]), num(figures[i + 1]), SOURCE);
        }
        return basis;
    }

    private static Driver driver(String word) {
        return List.of(Driver.values()).stream()
                .filter(each -> each.word().equals(word))
                .findFirst()
                .orElseThrow();
    }

    /** Rates by words and numbers in turn: {@code "wage", "4500"}. */
    static CostTerms cost(String... rates) {
        Map<CostItem, BigDecimal> found = new EnumMap<>(CostItem.class);
        for (int i = 0; i < rates.length; i += 2) {
            String word = rates[i];
            CostItem item = List.of(CostItem.values()).stream()
                    .filter(each -> each.word().equals(word))
                    .findFirst()
                    .orElseThrow();
            found.put(item, num(rates[i + 1]));
        }
        return new CostTerms(found);
    }

    /** Tiers by begins and prices in turn. */
    static Tariff tiers(boolean isWhole, String... beginsAndPrices) {
        List<Tier> tiers = new ArrayList<>();
        for (int i = 0; i < beginsAndPrices.length; i += 2) {
            tiers.add(new Tier(num(beginsAndPrices[i]), num(beginsAndPrices[i + 1])));
        }
        return new Tariff(tiers, isWhole);
    }

    /** An offer by its units alone. */
    static Offer byUnit(PriceModel model, Tariff tariff) {
        return new Offer("a", "a", model, ZERO, ZERO, tariff, ZERO, ZERO, null, Extras.NONE);
    }

    static Offer with(Offer offer, Extras extras) {
        return new Offer(
                offer.id(),
                offer.name(),
                offer.model(),
                offer.fixed(),
                offer.perSeat(),
                offer.tariff(),
                offer.quota(),
                offer.minimum(),
                offer.seats(),
                extras);
    }

    static QuoteTerms terms(CostTerms cost, Offer... offers) {
        QuoteTerms.Parties parties = new QuoteTerms.Parties("", "", null);
        return new QuoteTerms(parties, Currency.getInstance("CNY"), cost, List.of(offers), num("0.2"), ZERO);
    }

    static Quote quote(Basis basis, CostTerms cost, Offer... offers) {
        return Quote.of(terms(cost, offers), basis, null);
    }

    /** What one offer brings, the cost left out. */
    static BigDecimal revenue(Basis basis, Offer offer) {
        return quote(basis, cost(), offer).offers().getFirst().revenue();
    }

    static Quote risky(Basis basis, CostTerms cost, @Nullable VolumeOutlook outlook, Offer... offers) {
        return Quote.of(terms(cost, offers), basis, outlook);
    }
}
