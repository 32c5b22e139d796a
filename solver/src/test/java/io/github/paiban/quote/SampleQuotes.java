package io.github.paiban.quote;

import static io.github.paiban.quote.Quotes.ZERO;
import static io.github.paiban.quote.Quotes.num;

import io.github.paiban.quote.Offer.Extras;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

/** Quotes with all there can be in them, for tests of what is written. */
public final class SampleQuotes {
    private SampleQuotes() {}

    /** Every price model with surcharges, minimum, tiers and service level. */
    public static Quote full() {
        Basis basis = Quotes.basis(
                "inquiries",
                "61237",
                "conversion",
                "0.237",
                "basket",
                "119.9",
                "agents",
                "23.5",
                "hours",
                "171.37",
                "night",
                "0.1873",
                "night-hours",
                "0.1234",
                "promotion",
                "0.0777",
                "promotion-hours",
                "0.0555",
                "overtime-150",
                "5.5",
                "overtime-200",
                "8",
                "overtime-300",
                "3",
                "service",
                "0.8412");
        CostTerms cost = Quotes.cost(
                "wage",
                "4567",
                "commission-per-inquiry",
                "0.037",
                "commission-on-sales",
                "0.0011",
                "night-supplement",
                "3.3",
                "social-insurance",
                "0.2725",
                "social-base",
                "4203",
                "seat",
                "611.5",
                "other",
                "77",
                "attrition",
                "0.083",
                "recruiting",
                "811",
                "training",
                "1511",
                "management",
                "0.1175",
                "capacity",
                "2400");
        ServiceLevel level = new ServiceLevel(num("0.9"), num("0.02"), num("0.86"), num("0.013"), num("0.05"));
        Extras extras = new Extras(num("0.3"), num("0.5"), num("0.05"), level);
        Tariff tiers = Quotes.tiers(false, "0", "4.21", "20000", "3.83", "50000", "3.19");
        Tariff whole = Quotes.tiers(true, "0", "19.9", "10000", "17.7");
        List<Offer> offers = List.of(
                Quotes.with(Offer.of("seat", PriceModel.PER_SEAT, num("8911.11")), extras),
                new Offer(
                        "chat",
                        "chat",
                        PriceModel.PER_INQUIRY,
                        num("999.5"),
                        ZERO,
                        tiers,
                        ZERO,
                        num("300000"),
                        null,
                        extras),
                new Offer("order", "order", PriceModel.PER_ORDER, ZERO, num("100"), whole, ZERO, ZERO, null, extras),
                Quotes.with(Offer.of("sales", PriceModel.COMMISSION, num("0.0913")), extras),
                Quotes.with(Offer.of("hour", PriceModel.HOURLY, num("51.37")), extras),
                new Offer(
                        "both",
                        "both",
                        PriceModel.HYBRID,
                        ZERO,
                        num("7511"),
                        Tariff.flat(num("2.97")),
                        num("1999"),
                        ZERO,
                        num("22"),
                        extras));
        QuoteTerms.Parties parties = new QuoteTerms.Parties("<客户>", "甲方", LocalDate.of(2026, 12, 31));
        QuoteTerms terms = new QuoteTerms(parties, Currency.getInstance("CNY"), cost, offers, num("0.2"), num("0.06"));
        return Quote.of(terms, basis, new VolumeOutlook(61_237, 0.1));
    }
}
