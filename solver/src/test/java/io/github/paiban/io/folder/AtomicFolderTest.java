package io.github.paiban.io.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.paiban.io.folder.AtomicFolder.Content;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AtomicFolderTest {
    @TempDir
    private Path parent;

    private Path folder;
    private final Map<String, Content> files = new LinkedHashMap<>();

    @BeforeEach
    void namesAFolder() {
        folder = parent.resolve("out");
        files.put("a.csv", text("new a"));
        files.put("b.csv", text("new b"));
    }

    @Test
    void theFolderIsMadeAndHoldsTheFilesOnly() throws IOException {
        AtomicFolder.write(folder, files);
        assertThat(content("a.csv")).isEqualTo("new a");
        assertThat(names()).containsExactlyInAnyOrder("a.csv", "b.csv");
    }

    @Test
    void oldFilesAreReplacedAndOthersStay() throws IOException {
        put("a.csv", "old a");
        put("mine.txt", "mine");
        AtomicFolder.write(folder, files);
        assertThat(content("a.csv")).isEqualTo("new a");
        assertThat(content("mine.txt")).isEqualTo("mine");
        assertThat(names()).containsExactlyInAnyOrder("a.csv", "b.csv", "mine.txt");
    }

    @Test
    void aFailedWriterChangesNothing() throws IOException {
        put("a.csv", "old a");
        files.put("c.csv", out -> {
            out.write(1);
            throw new IOException("disk full");
        });
        assertThatThrownBy(() -> AtomicFolder.write(folder, files)).hasMessage("disk full");
        assertThat(content("a.csv")).isEqualTo("old a");
        assertThat(names()).containsExactly("a.csv");
    }

    @Test
    void whereAFileCannotBePutInPlaceTheOldOnesComeBack() throws IOException {
        put("a.csv", "old a");
        Files.createDirectories(folder.resolve("c.csv"));
        files.put("c.csv", text("new c"));
        assertThatThrownBy(() -> AtomicFolder.write(folder, files)).hasMessageContaining("is a folder");
        assertThat(content("a.csv")).isEqualTo("old a");
        assertThat(names()).containsExactlyInAnyOrder("a.csv", "c.csv");
    }

    @Test
    void aFileInPlaceOfTheFolderIsAnError() throws IOException {
        Files.writeString(folder, "a file");
        assertThatThrownBy(() -> AtomicFolder.write(folder, files)).isInstanceOf(IOException.class);
        assertThat(folder).hasContent("a file");
    }

    private static Content text(String text) {
        return Content.of(text.getBytes(StandardCharsets.UTF_8));
    }

    private void put(String name, String text) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(name), text);
    }

    private String content(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.map(path -> path.getFileName().toString()).toList();
        }
    }
}
