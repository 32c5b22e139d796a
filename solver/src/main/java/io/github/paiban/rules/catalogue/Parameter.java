package io.github.paiban.rules.catalogue;

import io.github.paiban.notice.Message;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One parameter of a kind of rule.
 *
 * @param name its key in paiban.yaml
 * @param type what its value is
 * @param required whether it must be written
 * @param ifAbsent the value where it is not written; null where it then stays open
 * @param about what it means
 */
public record Parameter(
        String name,
        ParameterType type,
        boolean required,
        @Nullable Object ifAbsent,
        Message about) {
    /** A parameter that must be written. */
    static Parameter required(String name, ParameterType type) {
        return new Parameter(name, type, true, null, Message.of("catalogue.parameter." + name));
    }

    /** A parameter that may stay open. */
    static Parameter optional(String name, ParameterType type) {
        return new Parameter(name, type, false, null, Message.of("catalogue.parameter." + name));
    }

    /** A parameter with a value of its own where it is not written. */
    static Parameter withDefault(String name, ParameterType type, Object value) {
        return new Parameter(name, type, false, value, Message.of("catalogue.parameter." + name));
    }

    /** The same parameter with a meaning of its own in one kind of rule. */
    Parameter meaning(String kind) {
        return new Parameter(name, type, required, ifAbsent, Message.of("catalogue.parameter." + name + "." + kind));
    }

    /** The value where it is not written, as it would stand in paiban.yaml. */
    public Optional<String> findDefaultText() {
        return Optional.ofNullable(ifAbsent).map(value -> ValueText.of(type, value));
    }
}
