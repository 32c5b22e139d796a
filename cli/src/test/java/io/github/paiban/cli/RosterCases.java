package io.github.paiban.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A starter folder, and what {@code paiban roster} makes of it. */
abstract class RosterCases {
    @TempDir
    Path folder;

    @BeforeEach
    void writeFolder() {
        StarterShop.in(folder, "en");
    }

    Run roster(String... options) {
        return Run.of(Stream.concat(Stream.of("roster", folder.toString()), Stream.of(options))
                .toArray(String[]::new));
    }

    List<String> outFiles() {
        try (Stream<Path> files = Files.list(folder.resolve("out"))) {
            return files.map(file -> file.getFileName().toString()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode json(String document) throws IOException {
        return new ObjectMapper().readTree(document);
    }
}
