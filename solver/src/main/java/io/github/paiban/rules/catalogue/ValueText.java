package io.github.paiban.rules.catalogue;

import io.github.paiban.rules.DayFilter;
import io.github.paiban.rules.Window;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes the values of parameters as they stand in paiban.yaml. */
final class ValueText {
    private static final int MINUTES_OF_HOUR = 60;

    private ValueText() {}

    static String of(ParameterType type, Object value) {
        return switch (type) {
            case ParameterType.TimeSpan ignored -> duration((Integer) value);
            case ParameterType.TimeOfDay ignored -> clock((Integer) value);
            case ParameterType.Days ignored -> days((DayFilter) value);
            case ParameterType.WindowName ignored -> ((Window) value).name().toLowerCase(Locale.ROOT);
            default -> plain(value);
        };
    }

    static String duration(int minutes) {
        int hours = minutes / MINUTES_OF_HOUR;
        int rest = minutes % MINUTES_OF_HOUR;
        return rest == 0 ? hours + "h" : (hours == 0 ? "" : hours + "h") + rest + "m";
    }

    private static String clock(int minutes) {
        return "%02d:%02d".formatted(minutes / MINUTES_OF_HOUR, minutes % MINUTES_OF_HOUR);
    }

    private static String days(DayFilter days) {
        return days.words().isEmpty() ? "all" : plain(days.words());
    }

    private static String plain(Object value) {
        if (!(value instanceof List<?> many)) {
            return value.toString();
        }
        return many.size() == 1
                ? plain(many.getFirst())
                : many.stream().map(ValueText::plain).collect(Collectors.joining(", ", "[", "]"));
    }
}
