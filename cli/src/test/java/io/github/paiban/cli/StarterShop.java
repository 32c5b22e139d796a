package io.github.paiban.cli;

import io.github.paiban.cli.terminal.Terminal;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/** The starter folder for December 2026, and small changes to it. */
final class StarterShop {
    private StarterShop() {}

    /** Writes the folder in a language. */
    static Path in(Path folder, String language) {
        PrintStream nowhere = new PrintStream(PrintStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        Session session =
                new Session(Terminal.plain(nowhere), Terminal.plain(nowhere), "paiban", Map.of(), new Interruption());
        try {
            new Starter(Console.of(List.of("--lang", language), session), YearMonth.of(2026, 12)).write(folder, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder;
    }

    /** Replaces a text in one of the files. */
    static void change(Path folder, String file, String text, String replacement) throws IOException {
        Path path = folder.resolve(file);
        String content = Files.readString(path);
        if (!content.contains(text)) {
            throw new IllegalArgumentException(file + " has no '" + text + "'.");
        }
        Files.writeString(path, content.replace(text, replacement));
    }
}
