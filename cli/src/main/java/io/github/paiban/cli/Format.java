package io.github.paiban.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The files that a roster is written to besides run.json, as {@code --formats} names them. Some formats have further
 * files beside the first, as the calendars of agents.
 */
enum Format {
    CSV("roster.csv"),
    LONG("roster-long.csv"),
    JSON("roster.json"),
    PNG("roster.png"),
    PDF("roster.pdf"),
    ICS("roster.ics"),
    XLSX("roster.xlsx"),
    HTML("roster.html");

    private final String file;

    Format(String file) {
        this.file = file;
    }

    /** The name of its first file. */
    String file() {
        return file;
    }

    /** The word in {@code --formats}. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format of a word. */
    static Optional<Format> find(String word) {
        return Arrays.stream(values())
                .filter(each -> each.word().equalsIgnoreCase(word.strip()))
                .findFirst();
    }

    /** All words, for help and complaints. */
    static String words() {
        return Arrays.stream(values()).map(Format::word).collect(Collectors.joining(", "));
    }
}
