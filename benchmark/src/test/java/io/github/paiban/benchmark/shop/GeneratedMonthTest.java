package io.github.paiban.benchmark.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.paiban.Paiban;
import io.github.paiban.io.folder.DemandSource;
import io.github.paiban.io.folder.FolderReading;
import io.github.paiban.io.folder.ReadOptions;
import io.github.paiban.io.folder.ShopFolder;
import io.github.paiban.notice.Notice;
import io.github.paiban.notice.Severity;
import io.github.paiban.report.Judgement;
import io.github.paiban.rules.Audit;
import io.github.paiban.rules.Level;
import io.github.paiban.rules.RosterProblem;
import io.github.paiban.rules.Rule;
import io.github.paiban.rules.catalogue.Catalogue;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class GeneratedMonthTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "8, 14, 1",
        "8, 30, 2",
        "13, 31, 3",
        "14, 30, 1",
        "30, 30, 1",
        "30, 30, 2",
        "30, 30, 3",
        "40, 30, 4",
        "41, 30, 5",
        "60, 15, 6",
        "75, 62, 7",
        "100, 28, 8",
        "200, 30, 1"
    })
    @DisplayName("the folder is read without warnings, and the hidden roster breaks no must rule")
    void hiddenRosterIsLegal(int agents, int days, long seed) throws IOException {
        GeneratedMonth month = GeneratedMonth.of(agents, days, seed);
        FolderReading reading = read(month);
        assertThat(reading.notices()).filteredOn(GeneratedMonthTest::isSerious).isEmpty();
        RosterProblem problem = reading.findProblem().orElseThrow();
        Audit.Findings findings = Paiban.check(problem, month.hiddenRoster());
        assertThat(findings.at(Level.MUST)).isEmpty();
        assertThat(findings.score().should()).isPositive();
        assertThat(problem.month().agents()).hasSize(agents);
    }

    @Test
    @DisplayName("every kind of rule of the catalogue is in use, but patterns, which come with roster --pattern")
    void allKindsAreInUse() throws IOException {
        RosterProblem problem = read(GeneratedMonth.of(30, 30, 1)).findProblem().orElseThrow();
        Set<String> kinds = problem.rules().rules().stream().map(Rule::kind).collect(Collectors.toSet());
        assertThat(Catalogue.names())
                .filteredOn(kind -> !kind.equals("pattern"))
                .isSubsetOf(kinds);
    }

    @Test
    @DisplayName("a month made from its volumes asks for about the people of the hidden roster")
    void volumesAskForAboutThePeopleThereAre() throws IOException {
        GeneratedMonth month = GeneratedMonth.of(30, 30, 1);
        MonthFolder.write(month, folder);
        FolderReading reading = ShopFolder.read(folder, ReadOptions.DEFAULT.withDemand(DemandSource.VOLUMES));
        RosterProblem problem = reading.findProblem().orElseThrow();

        assertThat(problem.month().curves()).isNotEmpty();
        Judgement judgement = Judgement.of(
                        problem, month.hiddenRoster(), Paiban.check(problem, month.hiddenRoster()), List.of())
                .serving(reading.findWorkload().orElseThrow());
        assertThat(Objects.requireNonNull(judgement.service()).inTime()).isBetween(0.8, 0.99);
    }

    @Test
    @DisplayName("the same arguments give the same files, another seed gives others")
    void isReproducible() {
        assertThat(files(1)).isEqualTo(files(1)).isNotEqualTo(files(2));
    }

    @ParameterizedTest
    @ValueSource(ints = {7, 5001})
    @DisplayName("too few or too many agents are refused")
    void agentsAreLimited(int agents) {
        assertThatIllegalArgumentException().isThrownBy(() -> GeneratedMonth.of(agents, 30, 1));
    }

    @ParameterizedTest
    @ValueSource(ints = {13, 63})
    @DisplayName("a month too short or too long is refused")
    void daysAreLimited(int days) {
        assertThatIllegalArgumentException().isThrownBy(() -> GeneratedMonth.of(30, days, 1));
    }

    @Test
    @DisplayName("agents are spread over shops of 14 to 40")
    void shopsHaveUsualSizes() {
        List<Integer> sizes = GeneratedMonth.of(500, 14, 1).teams().stream()
                .map(team -> team.people().size())
                .toList();
        assertThat(sizes).hasSizeGreaterThan(12).allMatch(size -> size >= 14 && size <= 40);
    }

    private static Object files(long seed) {
        return MonthFolder.files(GeneratedMonth.of(20, 30, seed));
    }

    private static boolean isSerious(Notice notice) {
        return notice.severity() != Severity.INFO;
    }

    private FolderReading read(GeneratedMonth month) throws IOException {
        MonthFolder.write(month, folder);
        return ShopFolder.read(folder, ReadOptions.DEFAULT);
    }
}
