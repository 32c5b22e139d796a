package io.github.paiban.quote.arithmetic;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A piece of arithmetic over named figures. Quotients carry 34 digits; a divisor of 0 gives 0, as an empty team does. */
public sealed interface Term {
    /** How quotients are rounded. */
    MathContext DIGITS = new MathContext(34, RoundingMode.HALF_UP);

    /** A number. */
    record Fixed(BigDecimal value, Measure measure) implements Term {}

    /** The value of an earlier line. */
    record Figure(String key) implements Term {}

    /** All parts together. */
    record Sum(List<Term> parts) implements Term {
        public Sum {
            parts = List.copyOf(parts);
        }
    }

    /** One less the other. */
    record Difference(Term from, Term less) implements Term {}

    /** All factors multiplied. */
    record Product(List<Term> factors) implements Term {
        public Product {
            factors = List.copyOf(factors);
        }
    }

    /** One divided by the other. */
    record Quotient(Term dividend, Term divisor) implements Term {}

    /** The smaller of two. */
    record Smaller(Term one, Term other) implements Term {}

    /** The larger of two. */
    record Larger(Term one, Term other) implements Term {}

    /** 1 where a value lies over a limit, else 0. */
    record Over(Term value, Term limit) implements Term {}

    /** 1 where a value reaches a limit, else 0. */
    record Reaches(Term value, Term limit) implements Term {}

    /** An earlier line. */
    static Term of(String key) {
        return new Figure(key);
    }

    /** A plain number. */
    static Term of(long number) {
        return new Fixed(BigDecimal.valueOf(number), Measure.NUMBER);
    }

    /** A plain number. */
    static Term of(BigDecimal number) {
        return new Fixed(number, Measure.NUMBER);
    }

    /** A sum of earlier lines. */
    static Term sum(List<String> keys) {
        return new Sum(keys.stream().map(Term::of).toList());
    }

    /** A product. */
    static Term product(Term... factors) {
        return new Product(List.of(factors));
    }

    /** This less another, or 0 where that would be negative. */
    default Term atLeastZero() {
        return new Larger(of(0), this);
    }

    /** Its value. */
    default BigDecimal value(Map<String, BigDecimal> figures) {
        return switch (this) {
            case Fixed fixed -> fixed.value;
            case Figure figure -> found(figures, figure.key);
            case Sum sum ->
                sum.parts.stream().map(each -> each.value(figures)).reduce(BigDecimal.ZERO, BigDecimal::add);
            case Difference difference -> difference.from.value(figures).subtract(difference.less.value(figures));
            case Product product ->
                product.factors.stream()
                        .map(each -> each.value(figures))
                        .reduce(BigDecimal.ONE, (one, other) -> one.multiply(other, DIGITS));
            case Quotient quotient -> quotient(quotient.dividend.value(figures), quotient.divisor.value(figures));
            case Smaller smaller -> smaller.one.value(figures).min(smaller.other.value(figures));
            case Larger larger -> larger.one.value(figures).max(larger.other.value(figures));
            case Over over -> flag(over.value.value(figures).compareTo(over.limit.value(figures)) > 0);
            case Reaches reaches -> flag(reaches.value.value(figures).compareTo(reaches.limit.value(figures)) >= 0);
        };
    }

    private static BigDecimal quotient(BigDecimal dividend, BigDecimal divisor) {
        return divisor.signum() == 0 ? BigDecimal.ZERO : dividend.divide(divisor, DIGITS);
    }

    private static BigDecimal flag(boolean holds) {
        return holds ? BigDecimal.ONE : BigDecimal.ZERO;
    }

    private static BigDecimal found(Map<String, BigDecimal> figures, String key) {
        BigDecimal value = figures.get(key);
        if (value == null) {
            throw new IllegalStateException("No line '" + key + "' stands above. Known are " + figures.keySet() + ".");
        }
        return value;
    }

    /** The terms right inside this one. */
    default Stream<Term> inside() {
        return switch (this) {
            case Fixed ignored -> Stream.empty();
            case Figure ignored -> Stream.empty();
            case Sum sum -> sum.parts.stream();
            case Difference difference -> Stream.of(difference.from, difference.less);
            case Product product -> product.factors.stream();
            case Quotient quotient -> Stream.of(quotient.dividend, quotient.divisor);
            case Smaller smaller -> Stream.of(smaller.one, smaller.other);
            case Larger larger -> Stream.of(larger.one, larger.other);
            case Over over -> Stream.of(over.value, over.limit);
            case Reaches reaches -> Stream.of(reaches.value, reaches.limit);
        };
    }
}
