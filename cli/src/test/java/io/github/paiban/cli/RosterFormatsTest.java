package io.github.paiban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which files {@code paiban roster} writes, and what names nobody. */
final class RosterFormatsTest extends RosterCases {
    @ParameterizedTest
    @CsvSource({"'csv,png', out/roster.csv", "'long,png', out/roster-long.csv", "png, 'have roster.csv written too'"})
    void theNextStepNamesAFileThatIsThere(String formats, String said) {
        List<String> lines =
                roster("--steps", "20", "--formats", formats).out().lines().toList();

        assertThat(lines.getLast()).contains(said);
    }

    @ParameterizedTest
    @CsvSource({
        "'csv', roster.csv",
        "'ICS,json', 'calendars,roster.ics,roster.json'",
        "png, roster.png",
        "xlsx, roster.xlsx"
    })
    void onlyTheFormatsNamedAreWritten(String formats, String files) {
        assertThat(roster("--steps", "20", "--formats", formats).exitCode()).isIn(0, 4);

        assertThat(String.join(",", outFiles().stream().sorted().toList())).isEqualTo(files + ",run.json");
    }

    @ParameterizedTest
    @CsvSource({"numbers, '001,001,'", "initials, '001,陈某,'", "'', '001,001,'"})
    void anonymousFilesNameNobody(String mode, String shown) throws IOException {
        StarterShop.change(folder, "agents.csv", "Amy Lin", "陈思远");
        Run run = roster("--steps", "20", mode.isEmpty() ? "--anonymous" : "--anonymous=" + mode, "--lang", "en");

        List<String> names = names();
        assertThat(names).contains("陈思远").hasSize(8);
        assertThat(run.out() + run.err()).doesNotContain(names);
        assertThat(Files.readString(folder.resolve("out/roster.csv"))).contains(shown);
        for (Path file : filesBelow(folder.resolve("out"))) {
            if (!file.toString().matches(".*(png|pdf)")) {
                assertThat(text(file)).as(file.toString()).doesNotContain(names);
            }
        }
        assertThat(Run.of("check", folder.toString(), "out/roster.csv").exitCode())
                .isEqualTo(run.exitCode());
    }

    @Test
    void checkIsAnonymousTooWhereAsked() throws IOException {
        roster("--steps", "20");

        Run plain = Run.of("check", folder.toString(), "out/roster.csv", "--json");
        Run anonymous = Run.of("check", folder.toString(), "out/roster.csv", "--json", "--anonymous");

        assertThat(anonymous.out()).doesNotContain(names());
        assertThat(json(anonymous.out()).at("/score"))
                .isEqualTo(json(plain.out()).at("/score"));
    }

    @Test
    void anonymousMayStandBeforeTheFolderAndTakesOnlyItsWords() throws IOException {
        Run before = Run.of("roster", "--anonymous", folder.toString(), "--steps", "20", "--formats", "csv");

        assertThat(before.exitCode()).as(before.err()).isIn(0, 4);
        assertThat(Files.readString(folder.resolve("out/roster.csv"))).contains("001,001,");
        assertThat(roster("--anonymous", "initials", "--steps", "20", "--formats", "csv")
                        .exitCode())
                .isIn(0, 4);
        assertThat(Files.readString(folder.resolve("out/roster.csv"))).contains("001,A.L.,");
        assertThat(roster("--anonymous=x").err()).contains("expected numbers or initials");
        assertThat(Run.of("check", folder.toString(), "out/roster.csv", "--anonymous")
                        .err())
                .isEmpty();
    }

    @Test
    void namesThatAreIdsCannotBeMadeAnonymous() throws IOException {
        StarterShop.change(folder, "agents.csv", "001", "Zhang San");

        Run run = roster("--anonymous", "--json");

        assertThat(run.exitCode()).isIn(3);
        assertThat(folder.resolve("out/roster.csv")).doesNotExist();
    }

    @Test
    void publishingAgainRaisesTheSequenceOfWhatChanged() throws IOException {
        roster("--steps", "20", "--seed", "1", "--formats", "ics");
        String first = Files.readString(folder.resolve("out/roster.ics"));
        roster("--steps", "20", "--seed", "2", "--formats", "ics");
        String second = Files.readString(folder.resolve("out/roster.ics"));

        assertThat(first).contains("SEQUENCE:0").doesNotContain("SEQUENCE:1");
        assertThat(second).contains("SEQUENCE:0", "SEQUENCE:1");
    }

    private List<String> names() throws IOException {
        return Files.readAllLines(folder.resolve("agents.csv")).stream()
                .filter(line -> line.matches("\\d+,.*"))
                .map(line -> line.split(",", -1)[1])
                .toList();
    }

    private static List<Path> filesBelow(Path top) throws IOException {
        try (Stream<Path> files = Files.walk(top)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    /** What can be read in a file: of a workbook that of all of its parts, of a calendar with its lines unfolded. */
    private static String text(Path file) throws IOException {
        if (!file.toString().endsWith(".xlsx")) {
            return Files.readString(file).replace("\r\n ", "");
        }
        StringBuilder parts = new StringBuilder();
        try (ZipInputStream book = new ZipInputStream(Files.newInputStream(file))) {
            while (book.getNextEntry() != null) {
                parts.append(new String(book.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts.toString();
    }
}
