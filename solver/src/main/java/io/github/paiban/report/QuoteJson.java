package io.github.paiban.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.paiban.notice.Message;
import io.github.paiban.notice.Notice;
import io.github.paiban.notice.Texts;
import io.github.paiban.quote.Earning;
import io.github.paiban.quote.Offer;
import io.github.paiban.quote.Quote;
import io.github.paiban.quote.QuoteTerms;
import io.github.paiban.quote.Quoted;
import io.github.paiban.quote.VolumeOutlook;
import io.github.paiban.quote.arithmetic.Line;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** The document of a quote: ours, with cost and margin. Amounts are texts, so that no reader rounds them. */
public final class QuoteJson {
    private final Quote quote;
    private final Texts texts;

    private QuoteJson(Quote quote, Texts texts) {
        this.quote = quote;
        this.texts = texts;
    }

    /** Offers side by side, and every line of the arithmetic. */
    public static String of(Quote quote, List<String> files, List<Notice> notices, Texts texts) {
        ObjectNode document = new QuoteJson(quote, texts).document();
        document.set("files", Json.texts(files));
        document.set("notices", NoticesJson.list(notices, texts));
        return Json.text(document);
    }

    private ObjectNode document() {
        QuoteTerms terms = quote.terms();
        ObjectNode document = Json.object()
                .put("format", "paiban-quote-1")
                .put("language", texts.locale().getLanguage())
                .put("client", terms.parties().client())
                .put("provider", terms.parties().provider())
                .put("currency", terms.currency().getCurrencyCode())
                .put("wantedMargin", text(terms.margin()))
                .put("tax", text(terms.tax()))
                .put("cost", text(quote.cost()));
        VolumeOutlook outlook = quote.outlook();
        if (outlook != null) {
            document.put("spread", outlook.spread())
                    .put("spreadFrom", outlook.source().word());
        }
        document.set("offers", Json.list(quote.offers(), this::offer));
        document.set("lines", Json.list(quote.worked().arithmetic().lines(), this::line));
        return document;
    }

    private ObjectNode offer(Quoted quoted) {
        Offer offer = quoted.offer();
        ObjectNode node = Json.object()
                .put("id", offer.id())
                .put("name", offer.name())
                .put("model", offer.model().word())
                .put("price", text(offer.leadPrice()))
                .put("revenue", text(quoted.revenue()))
                .put("profit", text(quoted.profit()))
                .put("margin", share(quoted.margin()));
        node.set("breakEven", earning(quoted.earning()));
        Quoted.Recommended recommended = quoted.recommended();
        if (recommended != null) {
            node.putObject("recommended")
                    .put("price", text(recommended.offer().leadPrice()))
                    .put("revenue", text(recommended.revenue()))
                    .put("margin", share(recommended.margin()));
        }
        node.set("bands", Json.list(quoted.bands(), QuoteJson::band));
        return node.put("lossChance", quoted.lossChance());
    }

    /** The volumes that cover the cost; {@code to} is null where there is no upper end. */
    private static ArrayNode earning(Earning earning) {
        ArrayNode ranges = Json.array();
        for (Earning.Range range : earning.ranges()) {
            ObjectNode node = ranges.addObject().put("from", range.from());
            if (range.to() >= earning.limit()) {
                node.putNull("to");
            } else {
                node.put("to", range.to());
            }
        }
        return ranges;
    }

    private static ObjectNode band(Quoted.Band band) {
        return Json.object()
                .put("chance", band.chance())
                .put("inquiries", text(band.volume()))
                .put("revenue", text(band.revenue()))
                .put("profit", text(band.profit()))
                .put("margin", share(band.margin()));
    }

    private ObjectNode line(Line line) {
        Message source = line.source();
        return Json.object()
                .put("key", line.key())
                .put("label", texts.say(line.label()))
                .put("value", text(quote.worked().value(line.key())))
                .put("working", quote.worked().working(line))
                .put("source", source == null ? null : texts.say(source));
    }

    private static String share(BigDecimal share) {
        return text(share.setScale(6, RoundingMode.HALF_UP));
    }

    private static String text(BigDecimal number) {
        BigDecimal shown = number.scale() > 10 ? number.setScale(10, RoundingMode.HALF_UP) : number;
        return shown.toPlainString();
    }
}
