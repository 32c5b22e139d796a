package io.github.paiban.quote;

import io.github.paiban.notice.EnumWord;
import io.github.paiban.staffing.GammaFunction;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How far the month's volume may differ from what is expected: a gamma distribution.
 *
 * @param mean what is expected, over 0
 * @param spread its standard deviation as a share of the mean, over 0 and at most 2
 * @param source what says so
 */
public record VolumeOutlook(double mean, double spread, Source source) {
    private static final int HALVINGS = 200;

    /** What tells how far a volume may differ. */
    public enum Source {
        /** The spread written in quote.yaml. */
        WRITTEN,
        /** The bands that the forecast writes beside its volumes. */
        FORECAST;

        /** The word for it in documents. */
        public String word() {
            return EnumWord.of(this);
        }
    }

    /** An outlook by a spread that somebody wrote. */
    public VolumeOutlook(double mean, double spread) {
        this(mean, spread, Source.WRITTEN);
    }

    /** The same by another source. */
    VolumeOutlook from(Source other) {
        return new VolumeOutlook(mean, spread, other);
    }

    public VolumeOutlook {
        if (!(mean > 0) || !(spread > 0 && spread <= 2)) {
            throw new IllegalArgumentException("A volume of " + mean + " that spreads by " + spread
                    + " is none. Maybe write a share over 0 and at most 2.");
        }
    }

    /**
     * The outlook whose share {@code low} lies below one volume and whose share {@code 1 - low} lies below another, as nearly
     * as a gamma distribution of the given mean can: by their distance.
     *
     * @param low a share under a half, as in 0.1
     */
    public static VolumeOutlook between(double mean, double lower, double upper, double low) {
        double least = 1e-4;
        double most = 2;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (least + most) / 2;
            VolumeOutlook tried = new VolumeOutlook(mean, middle);
            boolean isNarrow = tried.at(1 - low) - tried.at(low) < upper - lower;
            least = isNarrow ? middle : least;
            most = isNarrow ? most : middle;
        }
        return new VolumeOutlook(mean, least);
    }

    /** The chance that the volume is at most this. */
    public double chanceUpTo(double volume) {
        double shape = 1 / (spread * spread);
        return volume <= 0 ? 0 : GammaFunction.shareBelow(shape, volume / mean * shape);
    }

    /** The volume that is not exceeded with a chance, as a whole number. */
    public BigDecimal quantile(double chance) {
        return BigDecimal.valueOf(at(chance)).setScale(0, RoundingMode.HALF_UP);
    }

    private double at(double chance) {
        double least = 0;
        double most = mean * 40;
        for (int i = 0; i < HALVINGS && most - least > mean * 1e-12; i++) {
            double middle = (least + most) / 2;
            boolean isBelow = chanceUpTo(middle) < chance;
            least = isBelow ? middle : least;
            most = isBelow ? most : middle;
        }
        return (least + most) / 2;
    }
}
