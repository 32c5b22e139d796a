package io.github.paiban.io.folder;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.io.text.FileLimits;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FolderFilesTest {
    @TempDir
    private Path folder;

    @Test
    void aMissingFolderIsTold() {
        assertThat(problems(folder.resolve("none"))).isEqualTo("ERROR .:0:0 folder-missing");
    }

    @Test
    void aFileInPlaceOfTheFolderIsTold() throws IOException {
        assertThat(problems(Files.writeString(folder.resolve("file"), "x"))).isEqualTo("ERROR .:0:0 folder-missing");
    }

    @Test
    void aClosedFolderIsTold() {
        assertThat(Shop.problems(new BrokenFolder(BrokenFolder.Fault.CLOSED_FOLDER)))
                .isEqualTo("ERROR .:0:0 file-unreadable");
    }

    @Test
    void aFolderInPlaceOfAFileIsTold() throws IOException {
        Files.writeString(folder.resolve("paiban.yaml"), Shop.SETTINGS);
        Files.createDirectory(folder.resolve("agents.csv"));
        assertThat(problems(folder)).isEqualTo("ERROR agents.csv:0:0 not-a-file");
    }

    @Test
    void aFileThatGrowsWhileItIsReadIsTold() {
        FileLimits limits = new FileLimits(100, 10, 10, 10);
        assertThat(Shop.problems(new BrokenFolder(BrokenFolder.Fault.GROWING_FILE), limits))
                .startsWith("ERROR paiban.yaml:0:0 file-too-large");
    }

    @Test
    void aFileOf200MegabytesIsNotRead() throws IOException {
        Files.writeString(folder.resolve("paiban.yaml"), Shop.SETTINGS);
        Files.writeString(folder.resolve("agents.csv"), Shop.AGENTS);
        try (RandomAccessFile sparse =
                new RandomAccessFile(folder.resolve("demand.csv").toFile(), "rw")) {
            sparse.setLength(200L << 20);
        }
        long start = System.nanoTime();
        assertThat(problems(folder)).isEqualTo("ERROR demand.csv:0:0 file-too-large 200 MB");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void sizesUpToTheLimitAreRead() {
        MemoryFolder shop = Shop.folder();
        int size = shop.files().getOrDefault("paiban.yaml", new byte[0]).length;
        assertThat(Shop.problems(shop, new FileLimits(size, 100, 100, 100))).isEmpty();
        assertThat(Shop.problems(shop, new FileLimits(size - 1, 100, 100, 100)))
                .isEqualTo("ERROR paiban.yaml:0:0 file-too-large 0 MB");
    }

    @Test
    void twoSettingsFilesAreOneTooMany() {
        assertThat(Shop.problems(Shop.folder().with("paiban.yml", Shop.SETTINGS)))
                .isEqualTo("ERROR paiban.yml:0:0 table-twice");
    }

    @Test
    void otherFilesAreLeftAlone() {
        assertThat(Shop.problems(Shop.folder().with("notes.txt", "x").with("工资.csv", "x")))
                .isEmpty();
    }

    private static String problems(Path folder) {
        return Shop.lines(ShopFolder.read(folder, ReadOptions.DEFAULT).notices());
    }
}
