package io.github.paiban.io.yaml;

import io.github.paiban.io.NoticeCode;
import io.github.paiban.io.QuoteConfig;
import io.github.paiban.io.text.Dates;
import io.github.paiban.io.text.TimeSpan;
import io.github.paiban.model.Night;
import io.github.paiban.notice.Message;
import io.github.paiban.quote.Basis;
import io.github.paiban.quote.CostItem;
import io.github.paiban.quote.CostTerms;
import io.github.paiban.quote.Driver;
import io.github.paiban.quote.Offer;
import io.github.paiban.quote.QuoteTerms;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Currency;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes a {@link QuoteConfig} of the tree of one quote.yaml. Not safe for use by several threads. */
final class QuoteReader {
    private static final BigDecimal HOUR_SECONDS = BigDecimal.valueOf(3600);
    private static final Message WRITTEN = Message.of("quote.source.written");

    private final Report report;
    private final SettingReader reader;

    QuoteReader(Report report) {
        this.report = report;
        this.reader = new SettingReader(report);
    }

    /** What the file says; empty where a notice refuses it. */
    Optional<QuoteConfig> read(Node root) {
        Settings quote = reader.read(QuoteTables.QUOTE, root);
        Settings month = quote.find("month", Settings.class).orElse(Settings.none(quote.place()));
        CostTerms cost = cost(quote);
        List<Offer> offers = quote.find("offers", Node.Mapping.class)
                .map(mapping -> new OfferReader(report, reader).read(mapping.entries()))
                .orElse(List.of());
        if (quote.has("offers") && offers.isEmpty() && report.errors() == 0) {
            QuoteTables.QUOTE.find("offers").ifPresent(each -> reader.reportMissing(each, quote.place("offers")));
        }
        Basis basis = basis(month);
        Set<LocalDate> promotionDays = promotionDays(month);
        boolean isWhole = quote.find("margin", Double.class).orElse(0.0) >= 1;
        if (isWhole) {
            Message expected = Message.of("io.setting-type.between");
            report.add(
                    NoticeCode.SETTING_VALUE,
                    quote.place("margin"),
                    quote.findNode("margin").map(Node::shown).orElse(""),
                    expected,
                    Message.of("io.value-hint.quote"));
        }
        if (report.errors() > 0) {
            return Optional.empty();
        }
        Night night = month.find("night-time", TimeSpan.class)
                .map(span -> new Night(span.fromMinute(), span.toMinute()))
                .orElse(Night.BILLED);
        return Optional.of(new QuoteConfig(
                terms(quote, cost, offers),
                basis,
                month.find("spread", Double.class).filter(each -> each > 0).orElse(null),
                night,
                promotionDays));
    }

    private static QuoteTerms terms(Settings quote, CostTerms cost, List<Offer> offers) {
        QuoteTerms.Parties parties = new QuoteTerms.Parties(
                quote.text("client"),
                quote.text("provider"),
                quote.find("valid-until", LocalDate.class).orElse(null));
        String currency = quote.find("currency", String.class).orElse("CNY").toUpperCase(Locale.ROOT);
        BigDecimal margin = quote.has("margin") ? OfferReader.number(quote, "margin") : new BigDecimal("0.2");
        return new QuoteTerms(
                parties, Currency.getInstance(currency), cost, offers, margin, OfferReader.number(quote, "tax"));
    }

    private CostTerms cost(Settings quote) {
        Settings cost = quote.find("cost", Settings.class).orElse(Settings.none(quote.place()));
        boolean isPaid =
                cost.written().contains(CostItem.WAGE.word()) || cost.written().contains(CostItem.HOURLY_WAGE.word());
        if (quote.has("cost") && !isPaid) {
            QuoteTables.COST.find(CostItem.WAGE.word()).ifPresent(each -> reader.reportMissing(each, cost.place()));
        }
        Map<CostItem, BigDecimal> rates = new EnumMap<>(CostItem.class);
        for (CostItem item : CostItem.values()) {
            if (cost.has(item.word())) {
                rates.put(item, OfferReader.number(cost, item.word()));
            }
        }
        return new CostTerms(rates);
    }

    private static Basis basis(Settings month) {
        Basis basis = Basis.EMPTY;
        for (Driver driver : Driver.values()) {
            String key = driver.word();
            if (month.has(key)) {
                basis = basis.with(driver, value(month, key), WRITTEN);
            }
        }
        return basis;
    }

    private static BigDecimal value(Settings month, String key) {
        return month.findNode(key).isPresent()
                        && QuoteTables.MONTH.find(key).orElseThrow().type() instanceof SettingType.Length
                ? hours(month.find(key, Duration.class).orElse(Duration.ZERO))
                : OfferReader.number(month, key);
    }

    private static BigDecimal hours(Duration length) {
        return BigDecimal.valueOf(length.toSeconds())
                .divide(HOUR_SECONDS, 4, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }

    private Set<LocalDate> promotionDays(Settings month) {
        Set<LocalDate> days = new LinkedHashSet<>();
        month.findNode("promotion-days").stream().flatMap(Node::scalars).forEach(node -> {
            Optional<LocalDate> day = Dates.find(ValueReader.scalar(node))
                    .filter(date -> date.year() != null)
                    .flatMap(date -> date.near(LocalDate.EPOCH, LocalDate.EPOCH.plusDays(1)));
            if (day.isPresent()) {
                days.add(day.get());
            } else {
                Message expected = new SettingType.Day().about();
                report.add(
                        NoticeCode.SETTING_VALUE,
                        node.place(),
                        node.text(),
                        expected,
                        Message.of("io.value-hint.quote"));
            }
        });
        return days;
    }
}
