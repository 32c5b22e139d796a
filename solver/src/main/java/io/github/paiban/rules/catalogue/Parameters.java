package io.github.paiban.rules.catalogue;

import io.github.paiban.rules.DayFilter;
import io.github.paiban.rules.Limits;
import io.github.paiban.rules.Window;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The values of one rule's parameters by name, each of the class that its {@link ParameterType} says.
 *
 * @param values by parameter name, in order
 */
public record Parameters(Map<String, Object> values) {
    /** No values. */
    public static final Parameters NONE = new Parameters(Map.of());

    public Parameters {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** The same with one more value. */
    public Parameters with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(values);
        more.put(name, value);
        return new Parameters(more);
    }

    /** The names of the values. */
    public Set<String> names() {
        return values.keySet();
    }

    /** Whether there is a value. */
    public boolean has(String name) {
        return values.containsKey(name);
    }

    /** These values, and the defaults of a kind where there is none. */
    Parameters filledFrom(List<Parameter> parameters) {
        Map<String, Object> all = new LinkedHashMap<>(values);
        for (Parameter parameter : parameters) {
            if (parameter.ifAbsent() != null) {
                all.putIfAbsent(parameter.name(), parameter.ifAbsent());
            }
        }
        return new Parameters(all);
    }

    /** A number or minutes; null where there is none. */
    @Nullable Integer findNumber(String name) {
        return (Integer) values.get(name);
    }

    int number(String name) {
        return get(name, Integer.class);
    }

    double fraction(String name) {
        return get(name, Double.class);
    }

    String text(String name) {
        return get(name, String.class);
    }

    DayFilter days(String name) {
        return get(name, DayFilter.class);
    }

    Window window(String name) {
        return get(name, Window.class);
    }

    List<String> words(String name) {
        return texts(get(name, List.class));
    }

    List<List<String>> groups(String name) {
        List<?> groups = has(name) ? get(name, List.class) : List.of();
        return groups.stream().map(Parameters::texts).toList();
    }

    List<List<List<String>>> sequences(String name) {
        List<?> sequences = get(name, List.class);
        return sequences.stream()
                .map(days -> ((List<?>) days).stream().map(Parameters::texts).toList())
                .toList();
    }

    /** The limits that {@code min}, {@code max} and {@code exactly} make. */
    Limits limits() {
        Integer exactly = findNumber("exactly");
        if (exactly != null) {
            return Limits.exactly(exactly);
        }
        Integer least = findNumber("min");
        Integer most = findNumber("max");
        return new Limits(least == null ? 0 : least, most == null ? Limits.NONE : most);
    }

    private static List<String> texts(Object list) {
        return ((List<?>) list).stream().map(String.class::cast).toList();
    }

    private <T> T get(String name, Class<T> type) {
        Object value = values.get(name);
        if (!type.isInstance(value)) {
            throw new IllegalArgumentException("Parameter '" + name + "' is " + value + ", not a "
                    + type.getSimpleName() + ". Maybe it is missing.");
        }
        return type.cast(value);
    }
}
