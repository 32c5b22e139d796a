package io.github.paiban.io.legend;

import io.github.paiban.io.text.Cleaning;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds codes explained in running text: {@code A=早班 9:00-17:30, B=晚班}, {@code 备注：△为白班}, {@code 早班（A）}. A list of
 * shifts, {@code 班次：白班 晚班}, explains none.
 *
 * @param codes the codes that the roster uses
 */
record LegendText(Codes codes) {
    private static final int LONGEST = 2_000;
    private static final int LONGEST_MEANING = 60;
    private static final Pattern PAIR = Pattern.compile("(?i)^(.{1,12}?)\\s*" + LegendParts.SAID + "\\s*(\\S.*)$");
    private static final Pattern POINTED = Pattern.compile("^(.{1,12}?)\\s*" + LegendParts.POINTED + "\\s*(\\S.*)$");
    private static final Pattern DASHED = Pattern.compile("^(\\D{1,8}?\\d{0,2})\\s*-\\s*(\\D.*|\\d{1,2}:.*)$");
    private static final Pattern SPACED = Pattern.compile("^(\\S{1,8})\\s+(\\S.*)$");
    private static final Pattern BETWEEN =
            Pattern.compile("^(\\p{IsHan}{1,6})\\s+([A-Za-z]{1,2}\\d{0,2})\\s+(\\(?(?:次日)?\\d{1,2}[:点].*)$");
    private static final Pattern GLUED_LAST = Pattern.compile("(\\p{IsHan}{1,5}[班休假息])([A-Za-z]{1,2}\\d{0,2})");
    private static final Pattern BEFORE_TIMES = Pattern.compile("^(\\D{1,8}?)\\s*(\\d{1,2}[:点].*)$");
    private static final Pattern BRACKETED = Pattern.compile("^([^()]{1,20})\\(([^()]{1,30})\\)\\s*:?\\s*(.*)$");
    private static final Pattern TIMED = Pattern.compile("^[(\\s]*(?:次日|翌日)?\\d{1,2}(?::\\d{2}|[点时]).*");

    /** A code and what is said of it. */
    record Pair(String code, String text) {}

    /** What a cell's text explains, in its order. */
    List<Pair> pairs(String raw) {
        List<Pair> pairs = new ArrayList<>();
        if (raw.length() > LONGEST) {
            return pairs;
        }
        String lone = "";
        boolean meaningsFirst = false;
        for (String part : new LegendParts(codes).of(raw)) {
            Optional<Pair> pair = pair(part);
            if (pair.isPresent()) {
                pairs.add(pair.get());
            } else if (!pairs.isEmpty() && lone.isEmpty() && isPartOfTimes(part)) {
                Pair before = pairs.removeLast();
                pairs.add(new Pair(before.code(), before.text() + " " + part));
            } else if (!meaningsFirst && !lone.isEmpty() && codes.find(part).isEmpty() && mayExplain(lone, part)) {
                pair(codes.find(lone).orElse(lone), part).ifPresent(pairs::add);
            } else {
                meaningsFirst |= codes.find(part).isEmpty() && Explained.is(part);
            }
            lone = pair.isEmpty() && codes.find(part).isPresent() ? part : "";
        }
        return pairs;
    }

    /** Times behind a part: those of its break, or of its second half. */
    private static boolean isPartOfTimes(String part) {
        return TIMED.matcher(part).matches() && LegendMeaning.of(part).word().length() < LONGEST_MEANING / 6;
    }

    private Optional<Pair> pair(String part) {
        if (TIMED.matcher(part).matches()) {
            return Optional.empty();
        }
        return matched(PAIR, part, true)
                .or(() -> bracketed(part))
                .or(() -> matched(POINTED, part, false))
                .or(() -> matched(DASHED, part, false))
                .or(() -> matched(BEFORE_TIMES, part, true))
                .or(() -> between(part))
                .or(() -> matched(SPACED, part, false))
                .or(() -> glued(part))
                .or(() -> signed(part));
    }

    /**
     * The code first, or last.
     *
     * @param isSaid whether what stands between them says that one is the other; it may be a list otherwise
     */
    private Optional<Pair> matched(Pattern pattern, String part, boolean isSaid) {
        Matcher found = pattern.matcher(part);
        if (!found.matches()) {
            return Optional.empty();
        }
        String left = found.group(1);
        String right = found.group(2).strip();
        Optional<Pair> forward = isSaid || mayExplain(left, right)
                ? codes.find(left).flatMap(code -> pair(code, right))
                : Optional.empty();
        boolean backward = isSaid || mayExplain(right, left);
        return forward.or(() -> backward ? codes.find(right).flatMap(code -> pair(code, left)) : Optional.empty());
    }

    /**
     * Whether two things side by side may be a code and its meaning: not where both are names of shifts, as in a list, nor
     * where a bullet stands before an item.
     */
    private boolean mayExplain(String code, String meaning) {
        if (TIMED.matcher(meaning).matches()) {
            return true;
        }
        boolean list = Arrays.stream(meaning.split("[\\s/\\-–—→>]+"))
                .map(codes::find)
                .anyMatch(each -> each.isPresent() && !each.equals(codes.find(code)));
        boolean name = Explained.is(code) || Codes.isOfChinese(code);
        String word = Cleaning.key(LegendMeaning.of(meaning).word());
        boolean longer = word.contains(Cleaning.key(code)) || (!Explained.is(code) && word.length() > 1);
        return !list && !LegendParts.isBullet(code) && (!name || longer);
    }

    private Optional<Pair> pair(String code, String text) {
        boolean says = Explained.is(text) && !Cleaning.key(text).equals(Cleaning.key(code));
        return says && text.length() <= LONGEST_MEANING ? Optional.of(new Pair(code, text)) : Optional.empty();
    }

    /** {@code 早班(A) 9:00-17:30}, {@code A(早班)}. */
    private Optional<Pair> bracketed(String part) {
        Matcher found = BRACKETED.matcher(part);
        if (!found.matches()) {
            return Optional.empty();
        }
        String rest = found.group(3).isEmpty() ? "" : " " + found.group(3);
        Optional<Pair> inside = codes.find(found.group(2)).flatMap(code -> pair(code, found.group(1) + rest));
        return inside.or(() -> codes.find(found.group(1)).flatMap(code -> pair(code, found.group(2) + rest)));
    }

    /** {@code 早班 A 9:00-17:30}. */
    private Optional<Pair> between(String part) {
        Matcher found = BETWEEN.matcher(part);
        return found.matches() && codes.find(found.group(1)).isEmpty()
                ? codes.findWritten(found.group(2)).flatMap(code -> pair(code, found.group(1) + " " + found.group(3)))
                : Optional.empty();
    }

    /** {@code A早班 9:00-17:30}, {@code 早班A}. */
    private Optional<Pair> glued(String part) {
        int space = part.indexOf(' ');
        String word = space < 0 ? part : part.substring(0, space);
        String rest = space < 0 ? "" : part.substring(space);
        Matcher first = LegendParts.GLUED.matcher(word);
        if (first.matches() && (rest.isEmpty() || TIMED.matcher(rest).matches())) {
            return codes.findWritten(first.group(1)).flatMap(code -> pair(code, first.group(2) + rest));
        }
        Matcher last = GLUED_LAST.matcher(word);
        return last.matches() && (rest.isEmpty() || TIMED.matcher(rest).matches())
                ? codes.findWritten(last.group(2)).flatMap(code -> pair(code, last.group(1) + rest))
                : Optional.empty();
    }

    private Optional<Pair> signed(String part) {
        return codes.findSignBefore(part)
                .filter(sign -> !LegendParts.isBullet(sign))
                .flatMap(code -> pair(code, part.substring(code.length()).strip()));
    }
}
