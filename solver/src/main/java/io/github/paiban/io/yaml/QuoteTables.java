package io.github.paiban.io.yaml;

import io.github.paiban.io.yaml.SettingType.ClockSpan;
import io.github.paiban.io.yaml.SettingType.Day;
import io.github.paiban.io.yaml.SettingType.Decimal;
import io.github.paiban.io.yaml.SettingType.Length;
import io.github.paiban.io.yaml.SettingType.Offers;
import io.github.paiban.io.yaml.SettingType.OneOf;
import io.github.paiban.io.yaml.SettingType.Section;
import io.github.paiban.io.yaml.SettingType.Share;
import io.github.paiban.io.yaml.SettingType.Text;
import io.github.paiban.io.yaml.SettingType.Tiers;
import io.github.paiban.io.yaml.SettingType.Words;
import io.github.paiban.quote.CostItem;
import io.github.paiban.quote.PriceModel;
import io.github.paiban.quote.arithmetic.Measure;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** The keys of quote.yaml. */
final class QuoteTables {
    private static final List<String> CURRENCIES = List.of(
            "CNY", "HKD", "TWD", "MOP", "USD", "EUR", "GBP", "JPY", "KRW", "SGD", "MYR", "THB", "VND", "PHP", "IDR",
            "INR", "AUD", "CAD");
    static final Decimal AMOUNT = new Decimal(0, 1e9);
    private static final Length HOURS = new Length(Duration.ZERO, Duration.ofDays(31));

    static final SettingTable MONTH = SettingTable.named("quote-month")
            .optional("inquiries", AMOUNT, "")
            .optional("spread", new Share(), "")
            .optional("conversion", new Share(), "0%")
            .optional("basket", AMOUNT, "0")
            .optional("agents", AMOUNT, "")
            .optional("hours", HOURS, "")
            .optional("night-time", new ClockSpan(), "22:00-08:00")
            .optional("night", new Share(), "")
            .optional("night-hours", new Share(), "")
            .optional("promotion-days", new Words(), "")
            .optional("promotion", new Share(), "")
            .optional("promotion-hours", new Share(), "")
            .optional("overtime-150", HOURS, "")
            .optional("overtime-200", HOURS, "")
            .optional("overtime-300", HOURS, "")
            .optional("service", new Share(), "");

    static final SettingTable COST = cost();

    static final SettingTable SERVICE_LEVEL = SettingTable.named("quote-service")
            .optional("bonus-from", new Share(), "100%")
            .optional("bonus", new Share(), "0%")
            .optional("penalty-below", new Share(), "0%")
            .optional("penalty", new Share(), "0%")
            .optional("penalty-most", new Share(), "100%");

    static final SettingTable QUOTE = SettingTable.named("quote")
            .optional("client", new Text(), "")
            .optional("provider", new Text(), "")
            .optional("valid-until", new Day(), "")
            .optional("currency", new OneOf(CURRENCIES), "CNY")
            .optional("margin", new Share(), "20%")
            .optional("tax", new Share(), "0%")
            .optional("month", new Section(MONTH), "")
            .required("cost", new Section(COST))
            .required("offers", new Offers());

    private QuoteTables() {}

    private static SettingTable cost() {
        SettingTable table = SettingTable.named("quote-cost");
        for (CostItem item : CostItem.values()) {
            table = table.optional(item.word(), item.measure() == Measure.SHARE ? new Share() : AMOUNT, "");
        }
        return table;
    }

    /** The keys that an offer of any model has. */
    static SettingTable offer() {
        return SettingTable.named("offer")
                .required("model", new OneOf(models()))
                .optional("name", new Text(), "")
                .optional("seats", AMOUNT, "")
                .optional("fixed", AMOUNT, "0")
                .optional("minimum", AMOUNT, "0")
                .optional("night", new Share(), "0%")
                .optional("promotion", new Share(), "0%")
                .optional("discount", new Share(), "0%")
                .optional("service", new Section(SERVICE_LEVEL), "");
    }

    private static List<String> models() {
        return Arrays.stream(PriceModel.values()).map(PriceModel::word).toList();
    }

    /** The keys of an offer of one model. */
    static SettingTable offer(PriceModel model) {
        SettingTable table = offer();
        return switch (model) {
            case PER_SEAT -> table.required("price", AMOUNT);
            case PER_INQUIRY, PER_ORDER, HOURLY ->
                tiered(table.optional("price", AMOUNT, "").optional("base", AMOUNT, "0"));
            case COMMISSION -> tiered(table.optional("rate", new Share(), "").optional("base", AMOUNT, "0"));
            case HYBRID ->
                tiered(table.required("price", AMOUNT).required("quota", AMOUNT).optional("extra", AMOUNT, ""));
        };
    }

    private static SettingTable tiered(SettingTable table) {
        return table.optional("tiers", new Tiers(), "")
                .optional("tiering", new OneOf(List.of("parts", "whole")), "parts");
    }

    private static Setting optional(Setting setting) {
        return new Setting(setting.key(), setting.type(), false, setting.ifAbsent(), setting.about());
    }

    /** All keys that any model has, for documents. */
    static SettingTable anyOffer() {
        SettingTable all = offer();
        for (PriceModel model : PriceModel.values()) {
            for (Setting each : offer(model).settings()) {
                all = all.find(each.key()).isPresent() ? all : all.with(optional(each));
            }
        }
        return all;
    }
}
