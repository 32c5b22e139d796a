package io.github.paiban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RehearsalTest {
    @Test
    void everyCommandComesToAnAnswer(@TempDir Path folder) throws IOException {
        assertThat(Rehearsal.rehearse(folder.resolve("shop")))
                .hasSize(7)
                .allMatch(code -> code == ExitCode.DONE || code == ExitCode.NOT_LEGAL);
    }
}
