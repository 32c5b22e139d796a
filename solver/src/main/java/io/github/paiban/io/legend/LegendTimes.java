package io.github.paiban.io.legend;

import io.github.paiban.io.text.TimeSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The stretches of time in a text, and the text without them. A break lies inside its shift and is no part of it; halves
 * one right after the other are one shift; any others are several.
 *
 * @param found the stretches in their order, breaks left out
 * @param rest the text without any stretch
 * @param isSeveral whether they cannot be the times of one shift
 */
record LegendTimes(List<TimeSpan> found, String rest, boolean isSeveral) {
    private static final String CLOCK =
            "(?:次日|翌日|第二天|凌晨|上午|下午|晚上|早上|中午|晚|早)?\\d{1,2}(?::\\d{2}(?::00)?|[点时](?:半|\\d{1,2}分?)?)?(?:\\s{0,2}[ap]m)?";
    private static final Pattern RANGE = Pattern.compile("(?i)(?<![\\d:.-])(?<!/(?!\\d{1,2}:\\d{2}))(" + CLOCK
            + ")\\s{0,3}(?:[-–—−~〜至到]{1,3}|\\bto\\b)\\s{0,3}(" + CLOCK + ")(?![\\d:.-])(?!/(?!\\d{1,2}:\\d{2}))");
    private static final Pattern COMPACT =
            Pattern.compile("(?<!\\d)(\\d{2})(\\d{2})(\\s{0,3}[-–—~]\\s{0,3})(\\d{2})(\\d{2})(?!\\d)");
    private static final Pattern BARE = Pattern.compile("\\d{1,2}");
    private static final Pattern COUNTED = Pattern.compile(
            "(?i)\\s{0,2}(?:人|个|個|次|天|日|号|號|月|年|单|單|件|名|位|周|週|小时|%|people|persons?|agents?|staff|heads?|calls?|times|days?|hours?|weeks?)");
    private static final int SHORTEST_BARE = 4 * 60;
    private static final int LONGEST_BARE = 16 * 60;
    private static final Pattern JOINED =
            Pattern.compile("(?i)[\\s,;/+&、和及]*(?:上午|下午|晚上|早上|中午|morning|afternoon|evening)?[\\s:]*");

    /** A stretch and where it stands. */
    private record Found(TimeSpan span, int begin, int end) {
        boolean lies(Found in) {
            TimeSpan outer = in.span;
            return !outer.equals(span) && (isWithin(outer, 0) || isWithin(outer, 1440));
        }

        private boolean isWithin(TimeSpan outer, int later) {
            return span.fromMinute() + later >= outer.fromMinute() && span.toMinute() + later <= outer.toMinute();
        }
    }

    /** The stretches in a folded text. */
    static LegendTimes of(String folded) {
        String plain = COMPACT.matcher(folded)
                .replaceAll(each -> isYear(each.group(1)) && isYear(each.group(4)) ? "$0" : "$1:$2$3$4:$5");
        List<Found> all = all(plain);
        List<Found> shifts = all.stream()
                .filter(each -> all.stream().noneMatch(other -> each.lies(other) && isBreak(plain, each, all)))
                .toList();
        List<TimeSpan> spans = shifts.stream().map(Found::span).distinct().toList();
        return new LegendTimes(spans, without(plain, all), spans.size() > 1 && !areHalves(plain, shifts));
    }

    /** From the begin of the first to the end of the last; null where there are none, or several. */
    @Nullable TimeSpan whole() {
        return found.isEmpty() || isSeveral
                ? null
                : TimeSpan.between(
                                found.getFirst().fromMinute(), found.getLast().toMinute())
                        .orElse(null);
    }

    private static boolean isYear(String century) {
        return century.equals("20") || century.equals("19");
    }

    private static List<Found> all(String plain) {
        List<Found> all = new ArrayList<>();
        Matcher range = RANGE.matcher(plain);
        while (range.find()) {
            Optional<TimeSpan> span = ClockWords.between(range.group(1), range.group(2));
            boolean bare = BARE.matcher(range.group(1)).matches()
                    && BARE.matcher(range.group(2)).matches();
            if (span.isPresent() && (!bare || isShift(span.get(), plain.substring(range.end())))) {
                all.add(new Found(span.get(), range.start(), range.end()));
            }
        }
        return all;
    }

    /** Bare figures are hours only where they are as far apart as a shift is long, and count nothing. */
    private static boolean isShift(TimeSpan span, String behind) {
        int minutes = span.toMinute() - span.fromMinute();
        return minutes >= SHORTEST_BARE
                && minutes <= LONGEST_BARE
                && !COUNTED.matcher(behind).lookingAt();
    }

    private static boolean isBreak(String plain, Found each, List<Found> all) {
        int before = all.stream()
                .mapToInt(Found::end)
                .filter(end -> end <= each.begin)
                .max()
                .orElse(0);
        int after = all.stream()
                .mapToInt(Found::begin)
                .filter(begin -> begin >= each.end)
                .min()
                .orElse(plain.length());
        return Breaks.isIn(plain.substring(before, each.begin)) || Breaks.isIn(plain.substring(each.end, after));
    }

    private static boolean areHalves(String plain, List<Found> shifts) {
        for (int i = 1; i < shifts.size(); i++) {
            Found one = shifts.get(i - 1);
            Found next = shifts.get(i);
            String between = Breaks.without(plain.substring(one.end, next.begin));
            boolean inOrder = next.span.fromMinute() >= one.span.toMinute();
            if (!inOrder || !JOINED.matcher(between).matches()) {
                return false;
            }
        }
        return true;
    }

    private static String without(String plain, List<Found> all) {
        StringBuilder rest = new StringBuilder();
        int end = 0;
        for (Found each : all) {
            rest.append(plain, end, each.begin).append(' ');
            end = each.end;
        }
        return rest.append(plain.substring(end)).toString();
    }
}
