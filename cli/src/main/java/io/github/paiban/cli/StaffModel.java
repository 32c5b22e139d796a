package io.github.paiban.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The models that {@code --model} names. */
enum StaffModel {
    ERLANG_C,
    ERLANG_A,
    CHAT;

    /** The model of a word, as in {@code erlang-c}. */
    static Optional<StaffModel> find(String word) {
        return Stream.of(values()).filter(model -> model.word().equals(word)).findFirst();
    }

    /** The model that options ask for without naming one. */
    static StaffModel of(StaffOptions options) {
        if (options.model != null) {
            return options.model;
        }
        if (options.concurrency != null) {
            return CHAT;
        }
        return options.patience != null ? ERLANG_A : ERLANG_C;
    }

    /** How it is written. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
