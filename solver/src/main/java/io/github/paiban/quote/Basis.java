package io.github.paiban.quote;

import io.github.paiban.notice.Message;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * The figures of the month, each with where it comes from. A figure that is not there counts as 0.
 *
 * @param figures by driver
 */
public record Basis(Map<Driver, Figure> figures) {
    /**
     * A figure.
     *
     * @param value 0 or more
     * @param source where it comes from
     */
    public record Figure(BigDecimal value, Message source) {
        public Figure {
            if (value.signum() < 0) {
                throw new IllegalArgumentException("A month has no " + value + " of anything.");
            }
        }
    }

    /** No figures. */
    public static final Basis EMPTY = new Basis(Map.of());

    public Basis {
        Map<Driver, Figure> copy = new EnumMap<>(Driver.class);
        copy.putAll(figures);
        figures = Collections.unmodifiableMap(copy);
    }

    /** The same with another figure. */
    public Basis with(Driver driver, BigDecimal value, Message source) {
        Map<Driver, Figure> more = new EnumMap<>(Driver.class);
        more.putAll(figures);
        more.put(driver, new Figure(value, source));
        return new Basis(more);
    }

    /** The same with a figure unless there is one already. */
    public Basis orElse(Driver driver, BigDecimal value, Message source) {
        return has(driver) ? this : with(driver, value, source);
    }

    /** The same with all figures of another that are not here already. */
    public Basis orElse(Basis others) {
        Map<Driver, Figure> more = new EnumMap<>(Driver.class);
        more.putAll(others.figures);
        more.putAll(figures);
        return new Basis(more);
    }

    /** The same without a figure. */
    public Basis without(Driver driver) {
        Map<Driver, Figure> fewer = new EnumMap<>(Driver.class);
        fewer.putAll(figures);
        fewer.remove(driver);
        return new Basis(fewer);
    }

    /** Whether there is such a figure. */
    public boolean has(Driver driver) {
        return figures.containsKey(driver);
    }

    /** A figure; 0 where there is none. */
    public BigDecimal value(Driver driver) {
        Figure figure = figures.get(driver);
        return figure == null ? BigDecimal.ZERO : figure.value();
    }
}
