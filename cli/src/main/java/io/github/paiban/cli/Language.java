package io.github.paiban.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The languages that Paiban speaks, and how the one to use is found. */
final class Language {
    private static final List<String> VARIABLES = List.of("LC_ALL", "LC_MESSAGES", "LANG");

    private Language() {}

    /** The language with a code, {@code zh} or {@code en}, also with a country behind it as in {@code zh_CN.UTF-8}. */
    static Optional<Locale> find(String code) {
        return switch (code.toLowerCase(Locale.ROOT).split("[-_.@]", 2)[0]) {
            case "zh" -> Optional.of(Locale.SIMPLIFIED_CHINESE);
            case "en" -> Optional.of(Locale.ENGLISH);
            default -> Optional.empty();
        };
    }

    /** The language of the process: the first of LC_ALL, LC_MESSAGES and LANG that says something; else English. */
    static Locale of(Map<String, String> environment) {
        return VARIABLES.stream()
                .map(variable -> environment.getOrDefault(variable, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .flatMap(Language::find)
                .orElse(Locale.ENGLISH);
    }

    /**
     * The language that a command line asks for, before it is parsed: help and usage errors are said in it too.
     *
     * @return empty where it asks for none, or for one that is not known
     */
    static Optional<Locale> findAsked(List<String> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            if (arguments.get(i).startsWith("--lang=")) {
                return find(arguments.get(i).substring("--lang=".length()));
            }
            if (arguments.get(i).equals("--lang") && i + 1 < arguments.size()) {
                return find(arguments.get(i + 1));
            }
        }
        return Optional.empty();
    }
}
