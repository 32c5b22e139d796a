package io.github.paiban.quote;

import io.github.paiban.notice.Message;
import io.github.paiban.quote.Tariff.Tier;
import io.github.paiban.quote.arithmetic.Line;
import io.github.paiban.quote.arithmetic.Measure;
import io.github.paiban.quote.arithmetic.Term;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a client pays by one offer, line by line. */
final class OfferLines {
    private final Offer offer;
    private final int decimals;
    private final List<Line> lines = new ArrayList<>();
    private final List<String> priced = new ArrayList<>();
    private final List<String> all = new ArrayList<>();

    private OfferLines(Offer offer, int decimals) {
        this.offer = offer;
        this.decimals = decimals;
    }

    static List<Line> of(Offer offer, int decimals) {
        OfferLines lines = new OfferLines(offer, decimals);
        lines.addPrice();
        lines.addExtras();
        lines.addEnd();
        return lines.lines;
    }

    /** The key of one line of an offer. */
    static String key(Offer offer, String part) {
        return "offer." + offer.id() + "." + part;
    }

    private void addPrice() {
        addSeats();
        if (offer.fixed().signum() > 0) {
            input("fixed-price", offer.fixed(), Measure.PRICE);
            price("fixed", Term.of(key(offer, "fixed-price")));
        }
        if (offer.perSeat().signum() > 0) {
            input("seat-price", offer.perSeat(), Measure.PRICE);
            price("seat", Term.product(seats(), Term.of(key(offer, "seat-price"))));
        }
        addUnits();
        if (offer.minimum().signum() > 0) {
            input("minimum-price", offer.minimum(), Measure.PRICE);
            Term missing = new Term.Difference(Term.of(key(offer, "minimum-price")), Term.sum(List.copyOf(priced)));
            price("minimum", missing.atLeastZero());
        }
        money("price", Term.sum(priced));
        all.add(key(offer, "price"));
    }

    private void addSeats() {
        BigDecimal seats = offer.seats();
        if (seats != null) {
            input("seats", seats, Measure.COUNT);
        }
    }

    private Term seats() {
        return Term.of(offer.seats() == null ? InputLines.SEATS : key(offer, "seats"));
    }

    private void addUnits() {
        if (offer.tariff().tiers().isEmpty()) {
            return;
        }
        Term units = Term.of(offer.model().unit());
        if (offer.quota().signum() > 0) {
            input("quota", offer.quota(), Measure.COUNT);
            Term included = Term.product(seats(), Term.of(key(offer, "quota")));
            exact("units", new Term.Difference(units, included).atLeastZero());
        } else {
            exact("units", units);
        }
        List<Tier> tiers = offer.tariff().tiers();
        for (int i = 0; i < tiers.size(); i++) {
            addTierInputs(i, tiers.get(i));
        }
        for (int i = 0; i < tiers.size(); i++) {
            addTier(i, tiers.get(i), i + 1 < tiers.size() ? tiers.get(i + 1) : null);
        }
    }

    private void addTierInputs(int index, Tier tier) {
        Measure price = offer.model().priceMeasure();
        if (offer.tariff().tiers().size() > 1) {
            lines.add(Line.input(from(index), label("tier-from"), tier.from(), Measure.COUNT, written()));
        }
        lines.add(Line.input(price(index), label("tier-price"), tier.price(), price, written()));
    }

    private String from(int index) {
        return key(offer, "tier-" + (index + 1) + "-from");
    }

    private String price(int index) {
        return key(offer, "tier-" + (index + 1) + "-price");
    }

    private void exact(String part, Term term) {
        lines.add(Line.exact(key(offer, part), label(part), term, unitMeasure()));
    }

    private Measure unitMeasure() {
        return switch (offer.model()) {
            case COMMISSION -> Measure.MONEY;
            case HOURLY -> Measure.HOURS;
            default -> Measure.COUNT;
        };
    }

    private void addTier(int index, Tier tier, @Nullable Tier next) {
        String key = key(offer, "tier-" + (index + 1));
        priced.add(key);
        Term units = Term.of(key(offer, "units"));
        if (offer.tariff().tiers().size() > 1) {
            lines.add(Line.exact(key + "-units", tierLabel(tier, next), units(index, next), unitMeasure()));
            units = Term.of(key + "-units");
        }
        Term amount = Term.product(units, Term.of(price(index)));
        lines.add(Line.rounded(key, tierLabel(tier, next), amount, Measure.MONEY, decimals));
    }

    /** The units that a tier's price holds for. */
    private Term units(int index, @Nullable Tier next) {
        Term units = Term.of(key(offer, "units"));
        Term begin = Term.of(from(index));
        if (offer.tariff().isWhole()) {
            Term over = new Term.Over(units, begin);
            Term here = next == null ? over : new Term.Difference(over, new Term.Over(units, Term.of(from(index + 1))));
            return Term.product(units, here);
        }
        Term reached = next == null ? units : new Term.Smaller(units, Term.of(from(index + 1)));
        return new Term.Difference(reached, begin).atLeastZero();
    }

    private Message tierLabel(Tier tier, @Nullable Tier next) {
        String unit = "quote.unit." + offer.model().word();
        String from = Measure.COUNT.show(tier.from(), decimals);
        return next == null
                ? Message.of(tier.from().signum() == 0 ? "quote.offer.all" : "quote.offer.over", Message.of(unit), from)
                : Message.of("quote.offer.between", Message.of(unit), from, Measure.COUNT.show(next.from(), decimals));
    }

    private void addExtras() {
        Offer.Extras extras = offer.extras();
        boolean byTime = offer.model().isByTime();
        addSurcharge("night", extras.night(), byTime ? Driver.NIGHT_HOURS : Driver.NIGHT);
        addSurcharge("promotion", extras.promotion(), byTime ? Driver.PROMOTION_HOURS : Driver.PROMOTION);
        if (extras.discount().signum() > 0) {
            input("discount-rate", extras.discount(), Measure.SHARE);
            Term taken = Term.product(Term.sum(List.copyOf(all)), Term.of(key(offer, "discount-rate")));
            extra("discount", new Term.Difference(Term.of(0), taken));
        }
        ServiceLevel service = extras.service();
        if (service != null) {
            addService(service);
        }
    }

    private void addSurcharge(String part, BigDecimal rate, Driver share) {
        if (rate.signum() > 0) {
            input(part + "-rate", rate, Measure.SHARE);
            Term on = Term.of(key(offer, "price"));
            extra(part, Term.product(on, Term.of(share.key()), Term.of(key(offer, part + "-rate"))));
        }
    }

    private void addService(ServiceLevel service) {
        Term price = Term.of(key(offer, "price"));
        Term reached = Term.of(Driver.SERVICE.key());
        input("bonus-from", service.bonusFrom(), Measure.SHARE);
        input("bonus-rate", service.bonus(), Measure.SHARE);
        input("penalty-below", service.penaltyBelow(), Measure.SHARE);
        input("penalty-rate", service.penalty(), Measure.SHARE);
        input("penalty-most", service.most(), Measure.SHARE);
        Term isBonus = new Term.Reaches(reached, Term.of(key(offer, "bonus-from")));
        extra("bonus", Term.product(price, Term.of(key(offer, "bonus-rate")), isBonus));
        Term points = new Term.Product(List.of(
                new Term.Difference(Term.of(key(offer, "penalty-below")), reached).atLeastZero(), Term.of(100)));
        Term share = new Term.Smaller(
                Term.of(key(offer, "penalty-most")), Term.product(points, Term.of(key(offer, "penalty-rate"))));
        extra("penalty", new Term.Difference(Term.of(0), Term.product(price, share)));
    }

    private void addEnd() {
        Term revenue = Term.of(key(offer, "revenue"));
        money("revenue", Term.sum(all));
        money("profit", new Term.Difference(revenue, Term.of(CostLines.TOTAL)));
        Term margin = new Term.Quotient(Term.of(key(offer, "profit")), revenue);
        lines.add(Line.exact(key(offer, "margin"), label("margin"), margin, Measure.SHARE));
    }

    private void input(String part, BigDecimal value, Measure measure) {
        lines.add(Line.input(key(offer, part), label(part), value, measure, written()));
    }

    private void price(String part, Term term) {
        priced.add(key(offer, part));
        money(part, term);
    }

    private void extra(String part, Term term) {
        money(part, term);
        all.add(key(offer, part));
    }

    private void money(String part, Term term) {
        lines.add(Line.rounded(key(offer, part), label(part), term, Measure.MONEY, decimals));
    }

    private static Message label(String part) {
        return Message.of("quote.offer." + part.toLowerCase(Locale.ROOT));
    }

    private static Message written() {
        return Message.of("quote.source.written");
    }
}
