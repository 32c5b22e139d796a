package io.github.paiban.cli;

import io.github.paiban.doctor.Wages;
import io.github.paiban.io.QuoteConfig;
import io.github.paiban.io.yaml.Overlay;
import io.github.paiban.notice.Notice;
import io.github.paiban.quote.CostItem;
import io.github.paiban.quote.CostTerms;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what work costs from the folder's quote.yaml, where it says so. */
final class WageFile {
    /** Paid hours of a month: an hour of a monthly wage is wage ÷ 21.75 ÷ 8, as in docs/law.md. */
    private static final BigDecimal HOURS = BigDecimal.valueOf(174);

    private WageFile() {}

    /**
     * What work costs; null where nothing is said of wages.
     *
     * @param notices takes what is wrong with the file: then there are no prices
     */
    static @Nullable Wages find(Path folder, List<Notice> notices) {
        Path file = QuoteFolder.file(folder, null);
        if (Files.notExists(file)) {
            return null;
        }
        QuoteConfig config = QuoteFolder.reading(file, notices, Overlay.NONE).config();
        return config == null ? null : of(config);
    }

    private static @Nullable Wages of(QuoteConfig config) {
        CostTerms cost = config.terms().cost();
        boolean isHourly = cost.has(CostItem.HOURLY_WAGE);
        if (!isHourly && !cost.has(CostItem.WAGE)) {
            return null;
        }
        BigDecimal wage = isHourly ? rate(cost, CostItem.HOURLY_WAGE).multiply(HOURS) : rate(cost, CostItem.WAGE);
        BigDecimal insured = cost.has(CostItem.SOCIAL_BASE) ? rate(cost, CostItem.SOCIAL_BASE) : wage;
        BigDecimal month = wage.add(insured.multiply(rate(cost, CostItem.SOCIAL_INSURANCE)))
                .add(rate(cost, CostItem.SEAT))
                .add(rate(cost, CostItem.OTHER));
        return new Wages(
                wage.divide(HOURS, 4, RoundingMode.HALF_UP),
                month,
                rate(cost, CostItem.RECRUITING).add(rate(cost, CostItem.TRAINING)),
                config.terms().currency());
    }

    private static BigDecimal rate(CostTerms cost, CostItem item) {
        return cost.rates().getOrDefault(item, BigDecimal.ZERO);
    }
}
