package io.github.paiban.quote.arithmetic;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Arithmetic with its values, to be shown.
 *
 * @param arithmetic the lines
 * @param values the value of each line
 * @param decimals the currency's decimals
 */
public record Worked(Arithmetic arithmetic, Map<String, BigDecimal> values, int decimals) {
    public Worked {
        values = Map.copyOf(values);
    }

    /** Works it out. */
    public static Worked of(Arithmetic arithmetic, int decimals) {
        return new Worked(arithmetic, arithmetic.values(), decimals);
    }

    /** The value of a line. */
    public BigDecimal value(String key) {
        BigDecimal value = values.get(key);
        if (value == null) {
            throw new IllegalArgumentException("There is no line '" + key + "'.");
        }
        return value;
    }

    /** The value of a line as people read it. */
    public String shown(Line line) {
        return line.measure().show(value(line.key()), decimals);
    }

    /** How a line is worked out, with values in place of names: {@code 24 × 4,500.00}; empty for an input. */
    public String working(Line line) {
        return line.isInput() ? "" : text(line.term(), false);
    }

    private String text(Term term, boolean inside) {
        return switch (term) {
            case Term.Fixed fixed -> fixed.measure().show(fixed.value(), decimals);
            case Term.Figure figure -> shown(arithmetic.line(figure.key()));
            case Term.Sum sum ->
                bracketed(joined(sum.parts(), " + "), inside && sum.parts().size() > 1);
            case Term.Difference difference ->
                bracketed(text(difference.from(), false) + " − " + text(difference.less(), true), inside);
            case Term.Product product ->
                product.factors().stream().map(each -> text(each, true)).collect(Collectors.joining(" × "));
            case Term.Quotient quotient ->
                bracketed(text(quotient.dividend(), true) + " ÷ " + text(quotient.divisor(), true), inside);
            case Term.Smaller smaller -> "min(" + joined(List.of(smaller.one(), smaller.other()), ", ") + ")";
            case Term.Larger larger -> "max(" + joined(List.of(larger.one(), larger.other()), ", ") + ")";
            case Term.Over over -> "(" + joined(List.of(over.value(), over.limit()), " > ") + ")";
            case Term.Reaches reaches -> "(" + joined(List.of(reaches.value(), reaches.limit()), " ≥ ") + ")";
        };
    }

    private String joined(List<Term> terms, String sign) {
        return terms.stream().map(each -> text(each, false)).collect(Collectors.joining(sign));
    }

    private static String bracketed(String text, boolean isNeeded) {
        return isNeeded ? "(" + text + ")" : text;
    }
}
