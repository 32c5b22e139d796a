package io.github.paiban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page as {@code paiban roster} writes it; what is on it is tested in the library. */
final class RosterPageCommandTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void writeFolder() {
        StarterShop.in(folder, "en");
    }

    @Test
    void thePageAloneIsWrittenWhereItAloneIsAskedFor() throws IOException {
        Run run = Run.of("roster", folder.toString(), "--steps", "50", "--formats", "html");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(folder.resolve("out")).isDirectoryNotContaining("glob:**.csv");
        assertThat(Files.readString(folder.resolve("out/roster.html")))
                .contains("<html lang=\"en\">", "Roster, December 2026", "My shop", "Every must rule is kept.");
    }

    @Test
    void thePageSpeaksTheLanguageOfTheCommandLine() throws IOException {
        Run.of("roster", folder.toString(), "--steps", "50", "--formats", "html", "--lang", "zh");

        assertThat(Files.readString(folder.resolve("out/roster.html")))
                .contains("<html lang=\"zh-CN\">", "2026年12月排班表", "合规");
    }
}
