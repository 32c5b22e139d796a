package io.github.paiban.io.legend;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What legends say of breaks beside the times of a shift: it is no part of the shift's name. */
final class Breaks {
    private static final String NAMES = "午休|午餐|晚餐|早餐|午饭|晚饭|用餐|就餐|吃饭|休息|间休|lunch|breaks?|meals?|dinner|supper";
    private static final String HOURS = "\\d{1,3}(?:\\.\\d{1,2})?(?:个?小时|分钟|分|hours?|hrs?|h|minutes?|mins?|m)";
    private static final Pattern ANY = Pattern.compile("(?i)" + NAMES);
    private static final Pattern ALL = Pattern.compile("(?i)(?:中间|其中|包含|不含|含|扣除?|减去?|除去?|有|incl\\.?|including|excl\\.?|"
            + "excluding|with|unpaid|paid)?(?:" + HOURS + ")?的?(?:" + NAMES + ")(?:时间|时长|time)?:?(?:" + HOURS + ")?");
    private static final Pattern BRACKETS = Pattern.compile("[(\\[【][^()\\[\\]【】]*+[)\\]】]");

    private Breaks() {}

    /** Whether a text names one. */
    static boolean isIn(String text) {
        return ANY.matcher(text).find();
    }

    /** The text without brackets that speak of a break, and without words that are nothing else. */
    static String without(String text) {
        String open = BRACKETS.matcher(text).replaceAll(each -> isIn(each.group()) ? " " : "$0");
        return Arrays.stream(open.split("(?<=[\\s,;])|(?=[\\s,;])", -1))
                .filter(word -> !ALL.matcher(word).matches())
                .collect(Collectors.joining());
    }
}
