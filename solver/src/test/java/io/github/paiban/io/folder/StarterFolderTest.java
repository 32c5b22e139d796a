package io.github.paiban.io.folder;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.Paiban;
import io.github.paiban.RosterResult;
import io.github.paiban.feasibility.Proof;
import io.github.paiban.io.yaml.ConfigSchema;
import io.github.paiban.notice.Notice;
import io.github.paiban.notice.Severity;
import io.github.paiban.rostering.ProgressListener;
import io.github.paiban.rostering.SolveOptions;
import io.github.paiban.rules.RosterProblem;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class StarterFolderTest {
    @ParameterizedTest
    @CsvSource({"zh, 2026-11", "en, 2026-11", "zh, 2026-02", "en, 2027-01", "zh, 2028-12"})
    void isReadWithoutAWord(String language, String month) {
        FolderReading reading = read(files(language, month));
        assertThat(reading.notices()).isEmpty();
        assertThat(reading.findConfig().orElseThrow().language().getLanguage()).isEqualTo(language);
        RosterProblem problem = reading.findProblem().orElseThrow();
        assertThat(problem.month().period().first()).isEqualTo(month + "-01");
        assertThat(problem.month().agents()).hasSize(8);
        assertThat(problem.month().history()).hasSize(8 * 7);
        assertThat(problem.month().requests()).hasSize(5);
        assertThat(problem.month().pins()).hasSize(1);
        assertThat(problem.month().holidays()).hasSize(month.startsWith("2026") ? 13 : 6);
    }

    @ParameterizedTest
    @CsvSource({"zh, 2026-11", "en, 2027-02"})
    void isRosteredLegallyAsItIs(String language, String month) {
        RosterProblem problem = read(files(language, month)).findProblem().orElseThrow();
        SolveOptions options = SolveOptions.defaults()
                .withThreads(1)
                .withTimeLimit(Duration.ofSeconds(30))
                .withStepLimit(200);
        RosterResult result = Paiban.roster(problem, options, ProgressListener.NONE);
        assertThat(result.score().must()).isZero();
        assertThat(result.proofs()).noneMatch(Proof::certain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void theRemarksThatCanBeSwitchedOnAreRight(String language) {
        Map<String, String> files = files(language, "2026-11");
        String settings = files.getOrDefault("paiban.yaml", "");
        String switchedOn = settings.replaceAll("(?m)^( *)# (roles:|  \\w+: \\{|[\\w-]+: \\{rule)", "$1$2");
        assertThat(switchedOn.lines().filter(line -> line.contains("rule:") && !line.contains("#")))
                .hasSize(14);
        MemoryFolder folder = folder(files).with("paiban.yaml", switchedOn);
        FolderReading reading = ShopFolder.read(folder, ReadOptions.DEFAULT);
        assertThat(reading.notices()).extracting(Notice::severity).doesNotContain(Severity.ERROR, Severity.WARNING);
        assertThat(reading.findProblem().orElseThrow().month().roles()).hasSize(1);
    }

    @Test
    void speaksEnglishUnlessTheLanguageIsChinese() {
        YearMonth month = YearMonth.of(2026, 11);
        assertThat(StarterFolder.files(Locale.FRENCH, month)).isEqualTo(StarterFolder.files(Locale.ENGLISH, month));
        assertThat(StarterFolder.files(Locale.TAIWAN, month)).isEqualTo(StarterFolder.files(Locale.CHINESE, month));
    }

    @Test
    void holdsTheSettingsFirstAndTheSchemaThatTheyName() {
        Map<String, String> files = files("en", "2026-11");
        assertThat(files.keySet()).first().isEqualTo("paiban.yaml");
        assertThat(files).containsEntry("paiban.schema.json", ConfigSchema.json());
        assertThat(files.getOrDefault("paiban.yaml", ""))
                .startsWith("# yaml-language-server: $schema=paiban.schema.json\n");
        assertThat(List.copyOf(files.values())).noneMatch(text -> text.contains("{{"));
    }

    private static Map<String, String> files(String language, String month) {
        return StarterFolder.files(Locale.of(language), YearMonth.parse(month));
    }

    private static FolderReading read(Map<String, String> files) {
        return ShopFolder.read(folder(files), ReadOptions.DEFAULT);
    }

    private static MemoryFolder folder(Map<String, String> files) {
        MemoryFolder folder = new MemoryFolder();
        files.forEach(folder::with);
        return folder;
    }
}
