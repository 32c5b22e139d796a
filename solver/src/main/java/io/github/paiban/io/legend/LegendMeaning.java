package io.github.paiban.io.legend;

import io.github.paiban.io.text.Cleaning;
import io.github.paiban.io.text.TimeSpan;
import io.github.paiban.io.text.TimesOfDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a legend says of a code: a word, times, or both. Of times with a break the first begin and the last end count.
 *
 * @param word the word, times and brackets taken out; empty where there is none
 * @param times from begin to end; null where no times are said
 */
public record LegendMeaning(String word, @Nullable TimeSpan times) {
    private static final String CLOCK =
            "(?:次日|翌日|第二天|凌晨|上午|下午|晚上|早上|中午|晚|早)?\\d{1,2}(?::\\d{2}(?::00)?|[点时](?:半|\\d{1,2}分?)?)?\\s*(?:[ap]m)?";
    private static final Pattern RANGE = Pattern.compile(
            "(?i)(?<![\\d:./-])(" + CLOCK + ")\\s*(?:[-–—−~〜至到]+|\\bto\\b)\\s*(" + CLOCK + ")(?![\\d:./-])");
    private static final Pattern COMPACT =
            Pattern.compile("(?<!\\d)(\\d{2})(\\d{2})(\\s*[-–—~]\\s*)(\\d{2})(\\d{2})(?!\\d)");
    private static final Pattern HOURS =
            Pattern.compile("(?i)(共|计|工时)?:?\\s*\\d+(\\.\\d+)?\\s*(个?小时|hours?|hrs?|h\\b)");
    private static final Pattern BRACKETS = Pattern.compile("[(\\[【][^()\\[\\]【】]*[)\\]】]");
    private static final Pattern EDGES = Pattern.compile("^[\\s,;:。=()\\[\\]\\-]+|[\\s,;:。=()\\[\\]\\-]+$");

    /** The word and the times in a text. */
    static LegendMeaning of(String text) {
        String plain = COMPACT.matcher(Cleaning.folded(text)).replaceAll("$1:$2$3$4:$5");
        List<TimeSpan> spans = new ArrayList<>();
        StringBuilder rest = new StringBuilder();
        Matcher range = RANGE.matcher(plain);
        int end = 0;
        while (range.find()) {
            Optional<TimeSpan> span = span(range.group(1), range.group(2));
            if (span.isPresent()) {
                spans.add(span.get());
                rest.append(plain, end, range.start()).append(' ');
                end = range.end();
            }
        }
        return new LegendMeaning(word(rest + plain.substring(end)), whole(spans));
    }

    private static Optional<TimeSpan> span(String from, String to) {
        OptionalInt begin = clock(from);
        OptionalInt end = clock(to);
        return begin.isPresent() && end.isPresent()
                ? TimeSpan.between(begin.getAsInt(), end.getAsInt())
                : Optional.empty();
    }

    private static OptionalInt clock(String raw) {
        String text = raw.replace("凌晨", "")
                .replaceFirst("^晚(?=\\d)", "晚上")
                .replaceFirst("^早(?=\\d)", "早上")
                .replaceFirst("(?<=\\d)时$", "点")
                .strip();
        return TimesOfDay.find(text.replaceFirst("(?i)^(\\D*\\d{1,2})\\s*([ap]m)?$", "$1:00$2"));
    }

    private static String word(String rest) {
        String word = HOURS.matcher(BRACKETS.matcher(rest).replaceAll(" ")).replaceAll(" ");
        String bare = EDGES.matcher(word).replaceAll("");
        return bare.isEmpty()
                ? EDGES.matcher(HOURS.matcher(rest).replaceAll(" ")).replaceAll("")
                : bare;
    }

    private static @Nullable TimeSpan whole(List<TimeSpan> spans) {
        if (spans.isEmpty()) {
            return null;
        }
        int from = spans.getFirst().fromMinute();
        return TimeSpan.between(from, spans.getLast().toMinute()).orElse(null);
    }

    /** Whether two things said of a code may both be true. */
    boolean agreesWith(LegendMeaning other) {
        if (times != null && other.times != null) {
            return times.equals(other.times);
        }
        String own = Cleaning.key(word);
        String others = Cleaning.key(other.word);
        return own.isEmpty() || others.isEmpty() || own.equals(others);
    }
}
