package io.github.paiban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class InitCommandTest {
    @TempDir
    private Path temporary;

    @ParameterizedTest
    @CsvSource({"en, Written to", "zh, 已写入"})
    void everyInputFileIsWrittenInTheLanguage(String language, String said) {
        Path folder = temporary.resolve("new/shop");

        Run run = Run.of("init", folder.toString(), "--lang", language);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains(said, "paiban roster " + folder);
        List.of("paiban.yaml", "agents.csv", "pins.csv", "paiban.schema.json")
                .forEach(file -> assertThat(folder.resolve(file)).isRegularFile());
    }

    @ParameterizedTest
    @CsvSource({"en", "zh"})
    void theFolderHasNoProblemsAndGivesALegalRoster(String language) {
        Path folder = StarterShop.in(temporary, language);

        Run run = Run.of("roster", folder.toString(), "--steps", "300");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.err()).doesNotContain("error", "warning", "错误", "警告");
    }

    @Test
    void theFilesSpeakOfNextMonth() throws Exception {
        StarterShop.in(temporary, "zh");

        assertThat(Files.readString(temporary.resolve("paiban.yaml")))
                .contains("month: 2026-12")
                .doesNotContain("{{");
        assertThat(Files.readString(temporary.resolve("history.csv")))
                .contains("2026-11-30")
                .doesNotContain("{{");
    }

    @Test
    void tablesBeginWithAByteOrderMarkForExcel() throws Exception {
        StarterShop.in(temporary, "zh");

        assertThat(Files.readString(temporary.resolve("agents.csv"))).startsWith("\ufeff工号");
    }

    @Test
    void filesThatAreThereStayUnlessForced() throws Exception {
        Path mine = Files.writeString(temporary.resolve("agents.csv"), "mine");

        Run refused = Run.of("init", temporary.toString());

        assertThat(refused.exitCode()).isEqualTo(3);
        assertThat(refused.err()).contains("agents.csv is there already", "--force");
        assertThat(mine).hasContent("mine");
        assertThat(temporary.resolve("paiban.yaml")).doesNotExist();

        assertThat(Run.of("init", temporary.toString(), "--force").exitCode()).isZero();
        assertThat(Files.readString(mine)).contains("Amy Lin");
    }

    @Test
    void theFilesWrittenAreAlsoJson() throws Exception {
        Run run = Run.of("init", temporary.resolve("shop").toString(), "--json");

        assertThat(new ObjectMapper().readTree(run.out()).at("/files")).hasSize(8);
    }
}
