package io.github.paiban.io.legend;

import io.github.paiban.io.text.Cleaning;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The codes that a roster uses. A legend may write them in another case where that leaves no doubt. */
final class Codes {
    private static final int LONGEST = 12;
    /** No code, and no word for one, is longer, whatever stands around it. */
    private static final int LONGEST_WORD = 40;

    private static final Pattern DECORATION = Pattern.compile("^[“”\"'「『【\\[(<《用以]+|[“”\"'」』】\\])>》]+$");

    private static final Set<String> BLANKS =
            Set.of("空白", "空白格", "空格", "空", "留空", "不填", "未填", "没填", "空着", "blank", "blanks", "empty");

    private final Map<String, Set<String>> byKey = new HashMap<>();
    private final Set<String> exact = new LinkedHashSet<>();

    /** Codes of cells' texts; where a cell is blank, the words that say so. */
    Codes(Set<String> texts) {
        Set<String> all = new LinkedHashSet<>(texts);
        if (texts.contains("")) {
            all.addAll(BLANKS);
        }
        for (String text : all) {
            String code = Cleaning.folded(text);
            if (!code.isEmpty() && code.length() <= LONGEST) {
                exact.add(code);
                byKey.computeIfAbsent(Cleaning.key(code), unused -> new LinkedHashSet<>())
                        .add(code);
            }
        }
    }

    /** The code that a word of a legend is, also with “班” behind it. */
    Optional<String> find(String word) {
        return findWritten(word).or(() -> findBare(bare(word).replaceFirst("(?i)(班次?|\\s*shift)$", "")));
    }

    /** The code that a word of a legend is as it stands. */
    Optional<String> findWritten(String word) {
        return findBare(bare(word));
    }

    private static String bare(String word) {
        return word.length() > LONGEST_WORD
                ? ""
                : DECORATION.matcher(Cleaning.folded(word)).replaceAll("").strip();
    }

    private Optional<String> findBare(String bare) {
        if (exact.contains(bare)) {
            return Optional.of(bare);
        }
        Set<String> spelled = byKey.getOrDefault(Cleaning.key(bare), Set.of());
        return spelled.size() == 1 ? spelled.stream().findFirst() : Optional.empty();
    }

    /** Whether a code is a word for blank cells. */
    static boolean isBlank(String code) {
        return BLANKS.contains(code);
    }

    /** Whether a text is written in Chinese letters alone. */
    static boolean isOfChinese(String text) {
        return !text.isEmpty() && text.codePoints().allMatch(Character::isIdeographic);
    }

    boolean isEmpty() {
        return exact.isEmpty();
    }

    /** The codes that are signs, as alternatives of a pattern. */
    String signs() {
        return exact.stream()
                .filter(code -> isSign(code) && !LegendParts.isBullet(code))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    /** The sign, neither letter nor digit, that a text begins with. */
    Optional<String> findSignBefore(String text) {
        return exact.stream()
                .filter(code -> isSign(code) && text.startsWith(code) && text.length() > code.length())
                .findFirst();
    }

    private static boolean isSign(String code) {
        return code.codePoints().noneMatch(Character::isLetterOrDigit);
    }
}
