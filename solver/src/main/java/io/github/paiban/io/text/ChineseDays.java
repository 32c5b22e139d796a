package io.github.paiban.io.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days and months written in words: 十一月二十一日 as {@code 11月21日}. */
public final class ChineseDays {
    private static final String DIGITS = "一二三四五六七八九";
    private static final Pattern MONTH_AND_DAY =
            Pattern.compile("(?:(十?[一二三四五六七八九]|十)月)((?:[二三]?十)?[一二三四五六七八九]|[二三]?十)([日号])");

    private ChineseDays() {}

    /** The text with every month and day in digits; a day alone, as in 十日, is left as it is. */
    public static String inDigits(String text) {
        Matcher found = MONTH_AND_DAY.matcher(text);
        return found.replaceAll(day -> number(day.group(1)) + "月" + number(day.group(2)) + day.group(3));
    }

    private static int number(String word) {
        int ten = word.indexOf('十');
        int tens = ten < 0 ? 0 : ten == 0 ? 1 : digit(word.charAt(0));
        return tens * 10 + (ten == word.length() - 1 ? 0 : digit(word.charAt(word.length() - 1)));
    }

    private static int digit(char word) {
        return DIGITS.indexOf(word) + 1;
    }
}
