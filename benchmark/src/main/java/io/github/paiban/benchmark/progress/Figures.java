package io.github.paiban.benchmark.progress;

import java.time.Duration;
import java.util.Locale;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Writes numbers the same way everywhere. */
public final class Figures {
    /** Stands for what is not known. */
    public static final String UNKNOWN = "?";

    private static final double MILLIS = 1000;
    private static final int PERCENT = 100;

    private Figures() {}

    /** Seconds with one decimal, {@code ?} where there is no time. */
    public static String seconds(@Nullable Duration time) {
        return time == null ? UNKNOWN : String.format(Locale.ROOT, "%.1f", time.toMillis() / MILLIS);
    }

    /** A share in percent with two decimals, {@code ?%} where it is not known. */
    public static String percent(OptionalDouble share) {
        return share.isEmpty() ? UNKNOWN + "%" : String.format(Locale.ROOT, "%.2f%%", share.getAsDouble() * PERCENT);
    }
}
