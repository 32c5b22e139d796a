package io.github.paiban.io.legend;

import io.github.paiban.io.text.Cleaning;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds codes explained in running text: {@code A=早班 9:00-17:30, B=晚班}, {@code 备注：△为白班}, {@code 早班（A）}.
 *
 * @param codes the codes that the roster uses
 */
record LegendText(Codes codes) {
    private static final int LONGEST = 2_000;
    private static final int LONGEST_MEANING = 60;
    private static final String JOINT =
            "(?:=+>?|:(?!\\d{2})|—+|–|->|→|为|是|即|表示|代表|指|\\bmeans\\b|\\bstands for\\b|\\bis\\b)";
    private static final Pattern HEADING = Pattern.compile(
            "(?i)(?:^|[\\s(\\[【])(?:备注|備註|说明|說明|图例|圖例|注释|注|班次说明|班次|班别|符号说明|符号|代码|代号|标记|notes?|legend|keys?|codes?|remarks?|symbols?|"
                    + "shift codes?|shifts?)\\s*\\d?\\s*[:：](?!\\d{2}\\b)\\s*(?!\\d{1,2}:)");
    private static final Pattern NUMBERED =
            Pattern.compile("^\\s*\\(?\\d{1,2}(?:[.、)]\\s*|\\)\\s*)(?=\\D)|^\\s*[①-⑳]\\s*");
    private static final Pattern STRONG = Pattern.compile("[\\n;,。、|]+|\\s{2,}|\\t");
    private static final Pattern WEAK =
            Pattern.compile("[\\s/]+(?=[^\\s=:/]{1,8}?\\s*" + "(?:" + JOINT + "|-(?!\\d)))");
    private static final Pattern PAIR = Pattern.compile("(?i)^(.{1,12}?)\\s*" + JOINT + "\\s*(\\S.*)$");
    private static final Pattern DASHED = Pattern.compile("^(\\D{1,8}?\\d{0,2})\\s*-\\s*(\\D.*|\\d{1,2}:.*)$");
    private static final Pattern SPACED = Pattern.compile("^(\\S{1,8})\\s+(\\S.*)$");
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
        for (String part : parts(raw)) {
            Optional<Pair> pair = pair(part);
            if (pair.isPresent()) {
                pairs.add(pair.get());
            } else if (!pairs.isEmpty() && lone.isEmpty() && TIMED.matcher(part).matches()) {
                Pair before = pairs.removeLast();
                pairs.add(new Pair(before.code(), before.text() + " " + part));
            } else if (!lone.isEmpty() && Explained.is(part) && codes.find(part).isEmpty()) {
                pairs.add(new Pair(lone, part));
            }
            lone = pair.isEmpty() ? codes.find(part).orElse("") : "";
        }
        return pairs.stream().filter(each -> Explained.is(each.text())).toList();
    }

    private List<String> parts(String raw) {
        List<String> parts = new ArrayList<>();
        String folded = Cleaning.folded(raw);
        String headless = HEADING.matcher(folded).replaceAll("\n");
        for (String strong : STRONG.splitAsStream(headless).toList()) {
            for (String part : weakParts(NUMBERED.matcher(strong).replaceFirst(""))) {
                String bare = unbracketed(part.strip());
                if (!bare.isEmpty()) {
                    parts.add(bare);
                }
            }
        }
        return parts;
    }

    /** A sign begins a part of its own, also without a joint behind it. */
    private List<String> weakParts(String strong) {
        String signs = codes.signs();
        Pattern before = Pattern.compile(
                signs.isEmpty() ? WEAK.pattern() : WEAK.pattern() + "|[\\s/]+(?=(?:" + signs + ")\\s*[^\\s/])");
        return before.splitAsStream(strong).toList();
    }

    /** Without a bracket that was opened before the part, as around a whole legend. */
    private static String unbracketed(String part) {
        boolean closes = part.endsWith(")") && part.indexOf('(') < 0;
        return closes ? part.substring(0, part.length() - 1) : part;
    }

    private Optional<Pair> pair(String part) {
        if (TIMED.matcher(part).matches()) {
            return Optional.empty();
        }
        return matched(PAIR, part)
                .or(() -> bracketed(part))
                .or(() -> matched(DASHED, part))
                .or(() -> matched(BEFORE_TIMES, part))
                .or(() -> matched(SPACED, part))
                .or(() -> signed(part));
    }

    /** The code first, or last. */
    private Optional<Pair> matched(Pattern pattern, String part) {
        Matcher found = pattern.matcher(part);
        if (!found.matches()) {
            return Optional.empty();
        }
        String left = found.group(1);
        String right = found.group(2).strip();
        Optional<Pair> forward = codes.find(left).flatMap(code -> pair(code, right));
        return forward.or(() -> codes.find(right).flatMap(code -> pair(code, left)));
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

    private Optional<Pair> signed(String part) {
        return codes.findSignBefore(part)
                .flatMap(code -> pair(code, part.substring(code.length()).strip()));
    }
}
