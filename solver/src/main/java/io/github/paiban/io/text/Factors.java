package io.github.paiban.io.text;

import java.util.OptionalDouble;

/** Multiples as people write them: {@code 2.5}, {@code 250%}, {@code 2.5×}, or what is added: {@code +150%}, {@code -30%}. */
public final class Factors {
    private Factors() {}

    /** The multiple; empty where the text is none. What takes away more than all there is comes out negative. */
    public static OptionalDouble find(String raw) {
        String text = Cleaning.folded(raw);
        boolean times = text.endsWith("倍") || text.endsWith("x") || text.endsWith("×");
        OptionalDouble number = Numerals.findDecimal(times ? text.substring(0, text.length() - 1) : text);
        boolean added = text.endsWith("%") && (text.startsWith("+") || text.startsWith("-"));
        return number.isEmpty() ? number : OptionalDouble.of(number.getAsDouble() + (added ? 1 : 0));
    }
}
