package io.github.paiban.rules.catalogue;

import io.github.paiban.rules.DayFilter;
import io.github.paiban.rules.Rule;
import io.github.paiban.rules.Scope;
import io.github.paiban.rules.Window;
import java.util.List;

/** A value for each type of parameter, and a rule of each kind made of them. */
final class SampleValues {
    private SampleValues() {}

    /** A value of a type that names duties, roles, skills and agents by one word. */
    static Object of(ParameterType type, String word) {
        return switch (type) {
            case ParameterType.WholeNumber number -> number.least() + 1;
            case ParameterType.TimeSpan span -> span.leastMinutes() + 60;
            case ParameterType.TimeOfDay ignored -> 540;
            case ParameterType.Fraction ignored -> 0.25;
            case ParameterType.DutyWords ignored -> List.of(word);
            case ParameterType.Days ignored -> new DayFilter(List.of("weekend"));
            case ParameterType.WindowName ignored -> Window.WEEK;
            case ParameterType.Sequences ignored -> List.of(List.of(List.of(word), List.of(word)));
            case ParameterType.AgentGroups ignored -> List.of(List.of(word, word + "2"));
            case ParameterType.SkillName ignored -> word;
            case ParameterType.RoleName ignored -> word;
        };
    }

    /** All that must be written, limits as {@code max}, and all that is optional but bounds each other. */
    static Parameters of(RuleKind kind, String word) {
        Parameters values = Parameters.NONE;
        for (Parameter parameter : kind.parameters()) {
            boolean otherBound = List.of("min", "exactly", "latest").contains(parameter.name());
            if (parameter.required() || !otherBound) {
                values = values.with(parameter.name(), of(parameter.type(), word));
            }
        }
        return values.has("mentor") ? values.with("mentor", word + "2") : values;
    }

    static Rule rule(RuleKind kind, String word) {
        return kind.create(kind.head("some-id"), of(kind, word));
    }

    static Rule rule(RuleKind kind, String word, Scope scope) {
        return kind.create(kind.head("some-id").in(scope), of(kind, word));
    }
}
