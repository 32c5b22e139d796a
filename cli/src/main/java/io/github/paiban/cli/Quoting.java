package io.github.paiban.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Command lines to be typed next. */
final class Quoting {
    private Quoting() {}

    /** A command with files after it, quoted where a shell needs that. */
    static String command(Console console, String name, Path... files) {
        Stream<String> words = Arrays.stream(files).map(file -> quoted(file.toString()));
        return console.command(Stream.concat(Stream.of(name), words).collect(Collectors.joining(" ")));
    }

    /** A word as a shell takes it. */
    static String quoted(String word) {
        return word.matches("[\\w./\\\\:~-]+") ? word : "\"" + word + "\"";
    }
}
