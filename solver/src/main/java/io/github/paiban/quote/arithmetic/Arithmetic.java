package io.github.paiban.quote.arithmetic;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lines of a sum, each made of those above it.
 *
 * @param lines the lines in order; no two of one key, none that refers to a later one
 */
public record Arithmetic(List<Line> lines) {
    public Arithmetic {
        lines = List.copyOf(lines);
        Set<String> above = new HashSet<>();
        for (Line line : lines) {
            check(line, line.term(), above);
            if (!above.add(line.key())) {
                throw new IllegalArgumentException("Line '" + line.key() + "' stands there twice.");
            }
        }
    }

    private static void check(Line line, Term term, Set<String> above) {
        if (term instanceof Term.Figure figure && !above.contains(figure.key())) {
            throw new IllegalArgumentException("Line '" + line.key() + "' refers to '" + figure.key()
                    + "', which does not stand above it. Maybe exchange the two.");
        }
        term.inside().forEach(part -> check(line, part, above));
    }

    /** The value of each line, in order. */
    public Map<String, BigDecimal> values() {
        return values(Map.of());
    }

    /** The value of each line where some have other values than their own. */
    public Map<String, BigDecimal> values(Map<String, BigDecimal> others) {
        Map<String, BigDecimal> values = new LinkedHashMap<>();
        for (Line line : lines) {
            BigDecimal other = others.get(line.key());
            values.put(line.key(), other == null ? line.value(values) : other);
        }
        return Collections.unmodifiableMap(values);
    }

    /** The line of a key. */
    public Line line(String key) {
        return lines.stream()
                .filter(line -> line.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no line '" + key + "'."));
    }
}
