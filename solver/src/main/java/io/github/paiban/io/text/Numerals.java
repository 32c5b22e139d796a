package io.github.paiban.io.text;

import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Numbers as people write them: full-width digits, thousands separators, a trailing {@code .0}, per cent. */
public final class Numerals {
    private static final Pattern WHOLE = Pattern.compile("[+-]?\\d{1,15}(\\.0{1,9})?");
    private static final Pattern DECIMAL = Pattern.compile("[+-]?(\\d{1,15}(\\.\\d{0,15})?|\\.\\d{1,15})");
    private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}(,\\d{3}){1,4}(\\.\\d{0,9})?");
    private static final Pattern COUNTED = Pattern.compile("(.*\\d) ?[人名个天]");

    private Numerals() {}

    /** A whole number, as in {@code 12}, {@code １２}, {@code 1,200}, {@code 12.0} or {@code 12人}. */
    public static OptionalLong findWhole(String raw) {
        String text = plain(raw);
        if (!WHOLE.matcher(text).matches()) {
            return OptionalLong.empty();
        }
        int dot = text.indexOf('.');
        return OptionalLong.of(Long.parseLong(dot < 0 ? text : text.substring(0, dot)));
    }

    /** A number with decimals, as in {@code 0.5}, {@code ０.５} or {@code 50%}. */
    public static OptionalDouble findDecimal(String raw) {
        String text = plain(raw);
        boolean percent = text.endsWith("%");
        String number = percent ? text.substring(0, text.length() - 1).strip() : text;
        if (!DECIMAL.matcher(number).matches()) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(Double.parseDouble(number) / (percent ? 100 : 1));
    }

    private static String plain(String raw) {
        String text = Cleaning.brief(raw);
        var counted = COUNTED.matcher(text);
        String number = counted.matches() ? counted.group(1) : text;
        return GROUPED.matcher(number).matches() ? number.replace(",", "") : number;
    }
}
