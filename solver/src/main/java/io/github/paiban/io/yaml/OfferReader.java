package io.github.paiban.io.yaml;

import io.github.paiban.io.NoticeCode;
import io.github.paiban.io.text.Numerals;
import io.github.paiban.io.text.Shares;
import io.github.paiban.notice.Message;
import io.github.paiban.quote.Offer;
import io.github.paiban.quote.PriceModel;
import io.github.paiban.quote.ServiceLevel;
import io.github.paiban.quote.Tariff;
import io.github.paiban.quote.Tariff.Tier;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes offers of their sections, each by the keys of its model. Not safe for use by several threads. */
final class OfferReader {
    private static final Message HINT = Message.of("io.value-hint.quote");

    private final Report report;
    private final SettingReader reader;
    private final List<Offer> offers = new ArrayList<>();

    OfferReader(Report report, SettingReader reader) {
        this.report = report;
        this.reader = reader;
    }

    /** The offers that are right, in the order of the file. */
    List<Offer> read(List<Node.Entry> entries) {
        reader.onceEach(entries).stream().filter(reader::hasId).forEach(this::read);
        return offers;
    }

    private void read(Node.Entry entry) {
        Optional<PriceModel> model = findModel(entry);
        if (model.isEmpty()) {
            // Reads it once more for the notice of its model alone.
            reader.read(QuoteTables.anyOffer(), entry.value());
            return;
        }
        Settings settings = reader.read(QuoteTables.offer(model.get()), entry.value());
        long before = report.errors();
        Tariff tariff = tariff(settings, model.get());
        @Nullable ServiceLevel level =
                settings.find("service", Settings.class).map(this::level).orElse(null);
        checkSeats(settings);
        BigDecimal perSeat = number(settings, model.get().isBySeat() ? "price" : "base");
        boolean isPriced = model.get().isBySeat()
                ? isOver(settings, "price")
                : !tariff.tiers().isEmpty();
        if (isPriced && report.errors() == before) {
            offers.add(offer(entry.key(), model.get(), settings, perSeat, tariff, level));
        }
    }

    private static Offer offer(
            String id,
            PriceModel model,
            Settings settings,
            BigDecimal perSeat,
            Tariff tariff,
            @Nullable ServiceLevel level) {
        Offer.Extras extras = new Offer.Extras(
                number(settings, "night"), number(settings, "promotion"), number(settings, "discount"), level);
        return new Offer(
                id,
                settings.find("name", String.class).orElse(id),
                model,
                number(settings, "fixed"),
                perSeat,
                tariff,
                number(settings, "quota"),
                number(settings, "minimum"),
                settings.has("seats") ? number(settings, "seats") : null,
                extras);
    }

    private static Optional<PriceModel> findModel(Node.Entry entry) {
        return entry.value() instanceof Node.Mapping mapping
                ? mapping.entries().stream()
                        .filter(each -> each.key().equals("model"))
                        .findFirst()
                        .flatMap(each -> PriceModel.find(ValueReader.scalar(each.value())))
                : Optional.empty();
    }

    private Tariff tariff(Settings settings, PriceModel model) {
        String single = switch (model) {
            case COMMISSION -> "rate";
            case HYBRID -> "extra";
            default -> "price";
        };
        if (model == PriceModel.PER_SEAT) {
            return Tariff.NONE;
        }
        boolean hasTiers = settings.written().contains("tiers");
        boolean hasSingle = settings.written().contains(single);
        if (hasTiers && hasSingle) {
            report.add(NoticeCode.SETTING_CONFLICT, settings.place(single), "", single, "tiers");
        } else if (!hasTiers && !hasSingle) {
            QuoteTables.offer(model).find(single).ifPresent(each -> reader.reportMissing(each, settings.place()));
        }
        return hasTiers ? tiers(settings, model) : flat(settings, single);
    }

    private Tariff flat(Settings settings, String key) {
        return isOver(settings, key) ? Tariff.flat(number(settings, key)) : Tariff.NONE;
    }

    /** Whether a price is over 0; gives notice where it is written and is not. */
    private boolean isOver(Settings settings, String key) {
        boolean isOver = number(settings, key).signum() > 0;
        if (!isOver && settings.has(key)) {
            refuse(settings, key, "io.setting-type.price");
        }
        return isOver;
    }

    private void checkSeats(Settings settings) {
        if (settings.has("seats")
                && number(settings, "seats").stripTrailingZeros().scale() > 0) {
            refuse(settings, "seats", "io.setting-type.seats");
        }
        if (settings.find("discount", Double.class).orElse(0.0) >= 1) {
            refuse(settings, "discount", "io.setting-type.between");
        }
    }

    private void refuse(Settings settings, String key, String expected) {
        String value = settings.findNode(key).map(Node::shown).orElse("");
        report.add(NoticeCode.SETTING_VALUE, settings.place(key), value, Message.of(expected), HINT);
    }

    private Tariff tiers(Settings settings, PriceModel model) {
        List<Tier> tiers = new ArrayList<>();
        boolean isRight = true;
        for (Alias each : settings.items("tiers", Alias.class)) {
            Optional<Tier> tier = tier(each, model, tiers.isEmpty() ? null : tiers.getLast());
            if (tier.isEmpty()) {
                Message expected = Message.of(tiers.isEmpty() ? "io.setting-type.first-tier" : "io.setting-type.tier");
                report.add(NoticeCode.SETTING_VALUE, each.place(), each.word() + ": " + each.meaning(), expected, HINT);
                isRight = false;
            } else {
                tiers.add(tier.get());
            }
        }
        if (!isRight || tiers.isEmpty()) {
            return Tariff.NONE;
        }
        Tariff tariff = new Tariff(tiers, settings.text("tiering").equals("whole"));
        tariff.drops()
                .forEach(tier -> report.add(
                        NoticeCode.TIER_DROPS,
                        settings.place("tiers"),
                        tier.from().toPlainString()));
        return tariff;
    }

    /** A tier above the one before; the first begins at 0 and costs something. */
    private static Optional<Tier> tier(Alias alias, PriceModel model, @Nullable Tier before) {
        var from = Numerals.findWhole(alias.word());
        Optional<Double> price = model == PriceModel.COMMISSION
                ? Shares.find(alias.meaning())
                : Numerals.findDecimal(alias.meaning()).stream().boxed().findFirst();
        boolean inOrder = from.isPresent()
                && (before == null
                        ? from.getAsLong() == 0
                        : BigDecimal.valueOf(from.getAsLong()).compareTo(before.from()) > 0);
        return price.filter(each -> inOrder && each >= 0 && each <= QuoteTables.AMOUNT.most())
                .filter(each -> before != null || each > 0)
                .map(each -> new Tier(BigDecimal.valueOf(from.getAsLong()), exact(each)));
    }

    private ServiceLevel level(Settings settings) {
        BigDecimal bonusFrom = settings.has("bonus-from") ? number(settings, "bonus-from") : BigDecimal.ONE;
        BigDecimal below = number(settings, "penalty-below");
        if (below.compareTo(bonusFrom) > 0) {
            refuse(settings, "penalty-below", "io.setting-type.penalty-below");
            below = bonusFrom;
        }
        BigDecimal most = settings.has("penalty-most") ? number(settings, "penalty-most") : BigDecimal.ONE;
        return new ServiceLevel(bonusFrom, number(settings, "bonus"), below, number(settings, "penalty"), most);
    }

    /** A number as it is written; 0 where there is none. */
    static BigDecimal number(Settings settings, String key) {
        return exact(settings.find(key, Double.class).orElse(0.0));
    }

    /** The decimal that a double was read from: its shortest, without what dividing per cent by 100 adds. */
    private static BigDecimal exact(double number) {
        BigDecimal shortest = BigDecimal.valueOf(number);
        BigDecimal rounded = shortest.setScale(10, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
