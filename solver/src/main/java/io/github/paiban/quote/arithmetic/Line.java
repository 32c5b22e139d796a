package io.github.paiban.quote.arithmetic;

import io.github.paiban.notice.Message;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A line of a sum.
 *
 * @param key its name, by which later lines refer to it
 * @param label what it is
 * @param term how it is worked out; a {@link Term.Fixed} is an input
 * @param measure what it counts
 * @param decimals decimals to which it is rounded, half up; null for none
 * @param source where an input comes from; null for a result
 */
public record Line(
        String key,
        Message label,
        Term term,
        Measure measure,
        @Nullable Integer decimals,
        @Nullable Message source) {
    /** A figure that is put in. */
    public static Line input(String key, Message label, BigDecimal value, Measure measure, Message source) {
        return new Line(key, label, new Term.Fixed(value, measure), measure, null, source);
    }

    /** A figure that is worked out and not rounded. */
    public static Line exact(String key, Message label, Term term, Measure measure) {
        return new Line(key, label, term, measure, null, null);
    }

    /** A figure that is worked out and rounded half up. */
    public static Line rounded(String key, Message label, Term term, Measure measure, int decimals) {
        return new Line(key, label, term, measure, decimals, null);
    }

    /** Whether it is put in rather than worked out. */
    public boolean isInput() {
        return source != null;
    }

    BigDecimal value(Map<String, BigDecimal> figures) {
        BigDecimal exact = term.value(figures);
        return decimals == null ? exact : exact.setScale(decimals, RoundingMode.HALF_UP);
    }
}
