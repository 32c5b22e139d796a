package io.github.paiban.io.legend;

import io.github.paiban.io.text.Cleaning;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts running text into the parts that may explain a code each. Headings, and what stands before the items of a list, are
 * none.
 *
 * @param codes the codes that the roster uses
 */
record LegendParts(Codes codes) {
    /** Between a code and its meaning: it says that one is the other. */
    static final String SAID =
            "(?:=+>?|:(?!\\d{2}(?!:\\d{2}))|(?<!\\d):(?=\\d{2}\\s?[-–—~至到点])|为|是|即|表示|代表|指|\\bmeans\\b|\\bstands for\\b|\\bis\\b)";
    /** Between a code and its meaning, or between the shifts of a list. */
    static final String POINTED = "(?:—+|–|->|→)";

    private static final String JOINT = "(?:" + SAID + "|" + POINTED + ")";
    private static final String BULLETS = "-–—•·*▪‣";
    private static final Pattern CIRCLED = Pattern.compile("[①-⒛❶-❿](?!\\s{0,3}(?:[=＝:：→]|表示|代表|为|是))");
    private static final Pattern BULLET =
            Pattern.compile("(?:^|(?<=[\\n;。]))[^\\S\\n]*+[" + BULLETS + "](?:\\s++|(?<=[•·▪‣]))(?!" + JOINT + ")");
    private static final Pattern NUMBERED =
            Pattern.compile("(?:^|(?<=[\\n;。])|(?<=\\s\\s))[^\\S\\n]*+\\(?\\d{1,2}(?:[.、]|\\))\\s*+(?=\\D)");
    private static final Pattern HEADING = Pattern.compile(
            "(?i)(?:^|[\\s(\\[【])(?:备注|備註|说明|說明|图例|圖例|注释|注|班次说明|班次|班别|符号说明|符号|代码|代号|标记|notes?|legend|keys?|codes?|remarks?|symbols?|"
                    + "shift codes?|shifts?)\\s*+\\d?\\s*+[:：](?!\\d{2}\\b)\\s*+(?!\\d{1,2}:)");
    private static final Pattern STRONG = Pattern.compile("[\\n;,。、|]+|\\s{2,}|\\t");
    private static final Pattern WEAK =
            Pattern.compile("[\\s/]++(?=[^\\s=:/]{1,8}?\\s{0,3}(?:" + JOINT + "|-(?!\\d)))");
    /** A code in letters with its word right behind it: {@code A早班}. */
    static final Pattern GLUED = Pattern.compile("([A-Za-z]{1,2}\\d{0,2})(\\p{IsHan}{1,5}[班休假息])");

    private static final Pattern CLOCK = Pattern.compile("\\(?\\d{1,2}(?::\\d{2}|[点时]).*");

    /** The parts in their order. */
    List<String> of(String raw) {
        String folded = Cleaning.folded(CIRCLED.matcher(raw).replaceAll("\n"));
        String headless = HEADING.matcher(folded).replaceAll("\n");
        String items =
                BULLET.matcher(NUMBERED.matcher(headless).replaceAll("\n")).replaceAll("\n");
        List<String> parts = new ArrayList<>();
        STRONG.splitAsStream(items)
                .flatMap(strong -> weakParts(strong.strip()).stream())
                .flatMap(weak -> spacedParts(weak.strip()).stream())
                .map(LegendParts::unbracketed)
                .filter(part -> !part.isEmpty())
                .forEach(parts::add);
        return parts;
    }

    /** A sign begins a part of its own, also without a joint behind it. */
    private List<String> weakParts(String strong) {
        String signs = codes.signs();
        Pattern before = Pattern.compile(
                signs.isEmpty() ? WEAK.pattern() : WEAK.pattern() + "|[\\s/]++(?=(?:" + signs + ")\\s*[^\\s/])");
        return before.splitAsStream(strong).toList();
    }

    /** Codes one after the other, each with its meaning behind it: {@code A 早班 B 晚班}, {@code 早班 9:00-17:30 晚班 17:00-23:30}. */
    private List<String> spacedParts(String part) {
        List<String> words = List.of(part.split("\\s+"));
        boolean led = isLetters(words.getFirst());
        List<String> parts = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        boolean timed = false;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            String next = i + 1 < words.size() ? words.get(i + 1) : "";
            boolean named = timed && word.endsWith("班") && isLetters(next);
            boolean inside = timed && i > 0 && words.get(i - 1).endsWith("班");
            boolean begins = (led && isLetters(word)) || named || (timed && !inside && isShift(word, next));
            if (begins && !open.isEmpty()) {
                parts.add(open.toString());
                open.setLength(0);
                timed = false;
            }
            open.append(open.isEmpty() ? "" : " ").append(word);
            timed |= LegendMeaning.of(word).isTimed();
        }
        parts.add(open.toString());
        return parts;
    }

    /** A code in letters, or one with its word right behind it. */
    private boolean isLetters(String word) {
        Matcher glued = GLUED.matcher(word);
        String code = glued.matches() ? glued.group(1) : word;
        return !Codes.isOfChinese(code) && codes.findWritten(code).isPresent();
    }

    /** A shift's name with times behind it. */
    private boolean isShift(String word, String next) {
        int digit = 0;
        while (digit < word.length() && !Character.isDigit(word.charAt(digit))) {
            digit++;
        }
        String name = word.substring(0, digit);
        boolean clock = CLOCK.matcher(digit < word.length() ? word.substring(digit) : next)
                .matches();
        return clock && !name.isEmpty() && (codes.find(name).isPresent() || name.endsWith("班"));
    }

    /** Whether a text is one of the signs that people set before the items of a list. */
    static boolean isBullet(String text) {
        return text.length() == 1 && BULLETS.contains(text);
    }

    /** Without a bracket that was opened before the part, as around a whole legend. */
    private static String unbracketed(String part) {
        boolean closes = part.endsWith(")") && part.indexOf('(') < 0;
        return closes ? part.substring(0, part.length() - 1) : part;
    }
}
