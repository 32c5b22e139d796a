package io.github.paiban.io.legend;

import io.github.paiban.io.text.Cleaning;
import io.github.paiban.io.text.TimeSpan;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a legend says of a code: a word, times, or both. Of times with a break the first begin and the last end count.
 *
 * @param word the word, times and brackets taken out; empty where there is none
 * @param times from begin to end; null where no times are said, or several
 * @param isSeveral whether several times are said that cannot be one shift's, as on weekdays and at weekends
 */
public record LegendMeaning(String word, @Nullable TimeSpan times, boolean isSeveral) {
    /** Longer texts are sentences; no pattern is tried on them. */
    private static final int LONGEST = 200;

    private static final Pattern HOURS =
            Pattern.compile("(?i)(共|计|工时)?:?\\s*\\d{1,4}(\\.\\d{1,4})?\\s*(个?小时|hours?|hrs?|h\\b)");
    private static final Pattern BRACKETS = Pattern.compile("[(\\[【][^()\\[\\]【】]*+[)\\]】]");
    private static final Pattern EDGES = Pattern.compile("^[\\s,;:。=()\\[\\]/+&\\-]+|[\\s,;:。=()\\[\\]/+&\\-]+$");
    private static final Pattern SUFFIX = Pattern.compile("(?<=.)(班次?|shift)$");

    /** The word and the times in a text. */
    public static LegendMeaning of(String text) {
        String plain = Cleaning.folded(text);
        if (plain.length() > LONGEST) {
            return new LegendMeaning(plain, null, false);
        }
        LegendTimes times = LegendTimes.of(plain);
        String rest = times.found().isEmpty() ? times.rest() : Breaks.without(times.rest());
        return new LegendMeaning(word(rest), times.whole(), times.isSeveral());
    }

    /** What stands outside of brackets, else in them. */
    private static String word(String rest) {
        String word = HOURS.matcher(BRACKETS.matcher(rest).replaceAll(" ")).replaceAll(" ");
        String bare = EDGES.matcher(word).replaceAll("");
        return bare.isEmpty()
                ? EDGES.matcher(HOURS.matcher(rest).replaceAll(" ")).replaceAll("")
                : bare;
    }

    /** Whether it says when the shift is, be it in several ways. */
    public boolean isTimed() {
        return times != null || isSeveral;
    }

    /** Whether two things said of a code may both be true. */
    boolean agreesWith(LegendMeaning other) {
        if (isTimed() && other.isTimed() && (isSeveral != other.isSeveral || !Objects.equals(times, other.times))) {
            return false;
        }
        String own = stem(word);
        String others = stem(other.word);
        return (times != null && other.times != null) || own.isEmpty() || others.isEmpty() || own.equals(others);
    }

    /** “白班” and “白” are the same word. */
    private static String stem(String word) {
        return SUFFIX.matcher(Cleaning.key(word)).replaceFirst("");
    }
}
