package io.github.paiban.report.page;

import io.github.paiban.notice.Message;
import io.github.paiban.notice.Texts;
import io.github.paiban.quote.ClientBill;
import io.github.paiban.quote.Driver;
import io.github.paiban.quote.Offer;
import io.github.paiban.quote.PriceModel;
import io.github.paiban.quote.Quote;
import io.github.paiban.quote.QuoteTerms;
import io.github.paiban.quote.Quoted;
import io.github.paiban.quote.ServiceLevel;
import io.github.paiban.quote.Split;
import io.github.paiban.quote.Tariff;
import io.github.paiban.quote.VolumeOutlook;
import io.github.paiban.quote.arithmetic.Line;
import io.github.paiban.quote.arithmetic.Measure;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A quote as one HTML file for the client: what is paid for and how much, with tax. It holds nothing of our cost, margin,
 * break-even or risk. It asks nothing of any network and runs no script.
 */
public final class QuotePage {
    private final Quote quote;
    private final String when;
    private final Map<String, Double> shops;
    private final Texts texts;
    private final int decimals;
    private final Html html = new Html();

    private QuotePage(Quote quote, String when, Map<String, Double> shops, Texts texts) {
        this.quote = quote;
        this.when = when;
        this.shops = shops;
        this.texts = texts;
        this.decimals = quote.terms().decimals();
    }

    /**
     * Writes it.
     *
     * @param when the month that it is for; empty where not known
     * @param shops the share of each shop by which the price is divided; empty for none
     */
    public static void write(Quote quote, String when, Map<String, Double> shops, Texts texts, OutputStream out)
            throws IOException {
        out.write(new QuotePage(quote, when, shops, texts).page().getBytes(StandardCharsets.UTF_8));
    }

    private String page() {
        String style = Resource.read("quote.css");
        String policy =
                "default-src 'none'; style-src " + Resource.hash(style) + "; base-uri 'none'; form-action 'none'";
        html.raw("<!DOCTYPE html>\n").open("html", "lang", texts.locale().toLanguageTag());
        html.open("head").open("meta", "charset", "utf-8");
        html.open("meta", "http-equiv", "Content-Security-Policy", "content", policy);
        html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.leaf("title", say("title", quote.terms().parties().client()).strip());
        html.open("style").raw(style).close("style").close("head").open("body").open("main");
        head();
        quote.offers().forEach(this::offer);
        html.leaf("footer", say("rounding", decimals));
        return html.close("main").close("body").close("html").raw("\n").toString();
    }

    private void head() {
        QuoteTerms.Parties parties = quote.terms().parties();
        html.open("header").leaf("h1", say("heading")).open("dl");
        fact("client", parties.client());
        fact("provider", parties.provider());
        fact("when", when);
        fact("valid", parties.validUntil() == null ? "" : parties.validUntil().toString());
        fact("currency", quote.terms().currency().getCurrencyCode());
        fact("inquiries", shown(Driver.INQUIRIES.key()));
        VolumeOutlook outlook = quote.outlook();
        fact("range", outlook == null ? "" : range(outlook));
        html.close("dl").close("header");
    }

    /** The volumes between which nine of ten such months lie, and who says so. */
    private String range(VolumeOutlook outlook) {
        String low = Measure.COUNT.show(outlook.quantile(0.05), decimals);
        String high = Measure.COUNT.show(outlook.quantile(0.95), decimals);
        return say("range-" + outlook.source().word(), low, high);
    }

    private void fact(String key, String value) {
        if (!value.isEmpty()) {
            html.leaf("dt", say("head." + key)).open("dd").name(value).close("dd");
        }
    }

    private void offer(Quoted quoted) {
        ClientBill bill = ClientBill.of(quote, quoted);
        Offer offer = quoted.offer();
        html.open("section").leaf("h2", offer.name());
        html.leaf("p", texts.say(Message.of("quote.page.model." + offer.model().word())));
        html.open("table").open("thead").open("tr");
        html.leaf("th", say("item")).leaf("th", say("working")).leaf("th", say("amount"), "class", "n");
        html.close("tr").close("thead").open("tbody");
        for (ClientBill.Item item : bill.items()) {
            row(texts.say(item.label()), item.working(), item.amount(), "");
        }
        html.close("tbody").open("tfoot");
        row(say("net"), "", bill.net(), "sum");
        if (quote.terms().tax().signum() > 0) {
            row(say("tax", Measure.SHARE.show(quote.terms().tax(), decimals)), "", bill.tax(), "");
            row(say("gross"), "", bill.gross(), "sum");
        }
        html.close("tfoot").close("table");
        conditions(offer);
        byShop(bill);
        html.close("section");
    }

    private void row(String label, String working, BigDecimal amount, String kind) {
        html.open("tr", kind.isEmpty() ? new String[0] : new String[] {"class", kind})
                .leaf("td", label)
                .leaf("td", working);
        html.leaf("td", Measure.MONEY.show(amount, decimals), "class", "n").close("tr");
    }

    /** The prices as they are agreed, whatever this month’s volume. */
    private void conditions(Offer offer) {
        List<String> agreed = new ArrayList<>();
        add(agreed, "minimum", offer.minimum(), Measure.MONEY);
        if (offer.model() == PriceModel.HYBRID) {
            agreed.add(say("quota", Measure.COUNT.show(offer.quota(), decimals)));
        }
        tiers(agreed, offer);
        add(agreed, "night", offer.extras().night(), Measure.SHARE);
        add(agreed, "promotion", offer.extras().promotion(), Measure.SHARE);
        add(agreed, "discount", offer.extras().discount(), Measure.SHARE);
        ServiceLevel level = offer.extras().service();
        if (level != null && level.bonus().signum() > 0) {
            agreed.add(say("bonus", share(level.bonusFrom()), share(level.bonus())));
        }
        if (level != null && level.penalty().signum() > 0) {
            agreed.add(say("penalty", share(level.penaltyBelow()), share(level.penalty()), share(level.most())));
        }
        if (!agreed.isEmpty()) {
            html.leaf("h3", say("agreed")).open("ul");
            agreed.forEach(each -> html.leaf("li", each));
            html.close("ul");
        }
    }

    private void tiers(List<String> agreed, Offer offer) {
        String unit = texts.say(Message.of("quote.unit." + offer.model().word()));
        for (Tariff.Tier tier : offer.tariff().tiers()) {
            agreed.add(say(
                    "tier",
                    unit,
                    Measure.COUNT.show(tier.from(), decimals),
                    offer.model().priceMeasure().show(tier.price(), decimals)));
        }
        if (offer.tariff().isWhole()) {
            agreed.add(say("whole"));
        }
    }

    private void add(List<String> agreed, String key, BigDecimal value, Measure measure) {
        if (value.signum() > 0) {
            agreed.add(say(key, measure.show(value, decimals)));
        }
    }

    private void byShop(ClientBill bill) {
        if (shops.isEmpty()) {
            return;
        }
        List<BigDecimal> parts = Split.of(bill.net(), List.copyOf(shops.values()), decimals);
        html.leaf("h3", say("by-shop")).open("table").open("tbody");
        int index = 0;
        for (String shop : shops.keySet()) {
            html.open("tr").open("td").name(shop).close("td");
            html.leaf("td", Measure.MONEY.show(parts.get(index++), decimals), "class", "n")
                    .close("tr");
        }
        html.close("tbody").close("table");
    }

    private String share(BigDecimal share) {
        return Measure.SHARE.show(share, decimals);
    }

    private String shown(String key) {
        Line line = quote.worked().arithmetic().line(key);
        return quote.worked().shown(line);
    }

    private String say(String key, Object... args) {
        return texts.say(Message.of("quote.page." + key, args));
    }
}
