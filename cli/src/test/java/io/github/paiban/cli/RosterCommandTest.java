package io.github.paiban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RosterCommandTest extends RosterCases {
    private static final String[] FILES = {
        "roster.csv",
        "roster-long.csv",
        "roster.json",
        "roster.xlsx",
        "roster.html",
        "roster.png",
        "roster.pdf",
        "roster.ics",
        "calendars",
        "run.json"
    };

    @Test
    void aLegalRosterIsWrittenAndSummedUpInFifteenLines() {
        Run run = roster("--steps", "300");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(outFiles()).containsExactlyInAnyOrder(FILES);
        assertThat(run.out().lines().count()).isLessThanOrEqualTo(15);
        assertThat(run.out())
                .containsSubsequence(
                        "My shop, 2026-12",
                        "legal: every must rule is kept",
                        "Cover",
                        "Hours",
                        "Wishes",
                        "Quality",
                        "all steps made",
                        "roster.csv .json .png .pdf .ics .xlsx .html, roster-long.csv, run.json",
                        "calendars/ (8)",
                        "paiban check " + folder);
    }

    @Test
    void theSummaryIsInTheFoldersLanguageUnlessAskedForAnother() throws IOException {
        StarterShop.change(folder, "paiban.yaml", "language: en", "language: zh");

        assertThat(roster("--steps", "100").out()).contains("2026年12月", "在岗");
        assertThat(roster("--steps", "100", "--lang", "en").out()).contains("2026-12", "Cover");
    }

    @Test
    void theSameSeedAndStepsGiveTheSameRosterFiles() throws IOException {
        roster("--steps", "60", "--seed", "5", "--out", folder.resolve("one").toString());
        roster("--steps", "60", "--seed", "5", "--out", folder.resolve("two").toString());

        for (String file :
                List.of("roster.csv", "roster-long.csv", "roster.json", "roster.html", "roster.png", "roster.pdf")) {
            assertThat(folder.resolve("one").resolve(file))
                    .hasSameBinaryContentAs(folder.resolve("two").resolve(file));
        }
    }

    @Test
    void theWorkbookSaysWhatChangedSinceTheRosterThatStoodThereBefore() throws IOException {
        roster("--steps", "60", "--seed", "5");
        assertThat(changes()).startsWith("No roster of these agents and days");
        roster("--steps", "60", "--seed", "5");
        assertThat(changes()).startsWith("The same as the roster");
        Path before = folder.resolve("out/roster.csv");
        Files.writeString(before, Files.readString(before).replaceFirst(",D,", ",off,"));
        roster("--steps", "60", "--seed", "5");
        assertThat(changes()).matches("\\d+ cells of \\d+ agents .*");
    }

    private String changes() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(folder.resolve("out/roster.xlsx")))) {
            return book.getSheet("Changes").getRow(1).getCell(0).getStringCellValue();
        }
    }

    @Test
    void theMonthOfTheCommandLineOverridesThatOfTheSettings() throws IOException {
        Run run = roster("--steps", "20", "--month", "2027-01", "--json");

        assertThat(json(run.out()).at("/roster/period/first").textValue()).isEqualTo("2027-01-01");
    }

    @Test
    void quietSaysNothing() {
        Run run = roster("--steps", "300", "--quiet");

        assertThat(run).isEqualTo(new Run(0, "", ""));
        assertThat(outFiles()).containsExactlyInAnyOrder(FILES);
    }

    @Test
    void jsonIsOneDocumentWithRosterRunAndFiles() throws IOException {
        Run run = roster("--steps", "300", "--seed", "7", "--json");

        JsonNode document = json(run.out());
        assertThat(run.exitCode()).isZero();
        assertThat(document.at("/legal").booleanValue()).isTrue();
        assertThat(document.at("/files")).hasSize(9 + 8);
        document.at("/files")
                .forEach(file -> assertThat(Path.of(file.textValue())).isRegularFile());
        assertThat(document.at("/roster/rows")).hasSize(8);
        assertThat(document.at("/run/options/seed").intValue()).isEqualTo(7);
        assertThat(document.at("/run/inputs")).hasSizeGreaterThanOrEqualTo(7);
        assertThat(json(Files.readString(folder.resolve("out/roster.json")))).isEqualTo(document.at("/roster"));
    }

    @ParameterizedTest
    @CsvSource({"0.5%, 0.005", "0.005, 0.005", "100%, 1"})
    void theGapOfTheCommandLineOverridesThatOfTheSettings(String gap, double share) throws IOException {
        StarterShop.change(folder, "paiban.yaml", "solve: {", "solve: {gap: 2%, ");

        assertThat(gapLimit("--gap", gap)).isEqualTo(share);
        assertThat(gapLimit()).isEqualTo(0.02);
    }

    private double gapLimit(String... options) throws IOException {
        String[] line = Stream.concat(Stream.of(options), Stream.of("--steps", "10", "--json"))
                .toArray(String[]::new);
        return json(roster(line).out()).at("/run/options/gapLimit").doubleValue();
    }

    @Test
    void runJsonSaysHowFarFromTheBestPossible() throws IOException {
        roster("--steps", "50");

        JsonNode run = json(Files.readString(folder.resolve("out/run.json")));
        assertThat(run.at("/certificate/bound/must").longValue()).isZero();
        assertThat(run.at("/certificate/bound/should").longValue())
                .isLessThanOrEqualTo(run.at("/score/should").longValue());
        assertThat(run.at("/certificate/gap").properties()).hasSize(3);
        assertThat(run.at("/certificate/prices").isArray()).isTrue();
    }

    @Test
    void whatIsWrittenCanBeCheckedAndGivesTheSameScore() throws IOException {
        roster("--steps", "50");
        JsonNode written = json(Files.readString(folder.resolve("out/roster.json")));

        for (String file : List.of("out/roster.csv", "out/roster-long.csv")) {
            JsonNode checked =
                    json(Run.of("check", folder.toString(), file, "--json").out());
            assertThat(checked.at("/score")).isEqualTo(written.at("/score"));
        }
    }

    @Test
    void aRosterThatIsNotLegalIsWrittenNamedAndExits4() throws IOException {
        StarterShop.change(folder, "paiban.yaml", "exactly: 4", "exactly: 31");
        StarterShop.change(folder, "paiban.yaml", "level: should, under: 100", "level: must, under: 100");

        Run run = roster("--steps", "50");

        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.out()).contains("not legal: must rules are broken", "Broken");
        assertThat(outFiles()).containsExactlyInAnyOrder(FILES);
        Run quiet = roster("--steps", "50", "--quiet");
        assertThat(quiet.exitCode()).isEqualTo(4);
        assertThat(quiet.err()).contains("must rules are broken");
    }

    @Test
    void anInterruptionKeepsTheBestRosterAndSaysSo() throws IOException {
        Interruption interruption = new Interruption() {
            @Override
            void endBy(Runnable ending) {
                super.endBy(ending);
                request();
            }
        };

        Run run = Run.with(interruption, Map.of(), "roster", folder.toString(), "--seconds", "600");

        assertThat(run.exitCode()).isIn(0, 4);
        assertThat(run.err()).contains("Stopping");
        assertThat(run.out()).contains("stopped after");
        assertThat(json(Files.readString(folder.resolve("out/run.json")))
                        .at("/stopReason")
                        .textValue())
                .isEqualTo("cancelled");
    }
}
