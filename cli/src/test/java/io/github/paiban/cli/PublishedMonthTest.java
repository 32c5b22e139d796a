package io.github.paiban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Four people, a week that is published on the 9th: what is published changes only by repair and swap, what is worked not. */
final class PublishedMonthTest {
    private static final String HEAD =
            "id,name,2026-11-09,2026-11-10,2026-11-11,2026-11-12,2026-11-13,2026-11-14,2026-11-15\n";
    private static final String ROSTER = HEAD + """
            A1,Ann,N,N,N,N,N,-,-
            B1,Bob,D,D,D,D,D,-,D
            C1,Cai,D,D,D,D,-,D,D
            D1,Dan,-,-,-,-,-,N,N
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void publish() throws IOException {
        Files.writeString(folder.resolve("paiban.yaml"), """
                shop: Tea
                period: {from: 2026-11-09, to: 2026-11-15}
                language: en
                solve: {time: 1s, threads: 1}
                shifts:
                  day:   {name: Day, symbol: D, time: "09:00-17:00"}
                  night: {name: Night, symbol: N, time: "17:00-23:00"}
                rules:
                  rest: {rule: rest-hours, min: 11h}
                """);
        Files.writeString(folder.resolve("agents.csv"), "id,name\nA1,Ann\nB1,Bob\nC1,Cai\nD1,Dan\n");
        Files.writeString(folder.resolve("demand.csv"), "date,shift,needed\nall,day,2\nall,night,1\n");
        Files.writeString(folder.resolve("roster.csv"), ROSTER);
        Run run = Run.of("publish", folder.toString(), "roster.csv", "--today", "2026-11-05", "--force");
        assertThat(run.exitCode()).as(run.err()).isZero();
        Files.delete(folder.resolve("roster.csv"));
    }

    private Run run(String command, String... options) {
        return Run.of(Stream.concat(Stream.of(command, folder.toString()), Stream.of(options))
                .toArray(String[]::new));
    }

    @Test
    void repairBeginsWithWhatIsPublishedWhereNoRosterIsNamed() throws IOException {
        Run run = run("repair", "--absent", "A1:11-12", "--today", "2026-11-11", "--formats", "csv");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("State", "published on Thu 5 Nov", "days before Wed 11 Nov are worked");
        List<String> rows = Files.readAllLines(folder.resolve("repaired/roster.csv"));
        assertThat(rows.get(1)).contains("A1,Ann,N,N,N,leave,N,off,off");
    }

    @Test
    void aRosterWhoseWorkedDaysAreNotAsPublishedIsRefusedAndOthersAreCounted() throws IOException {
        Files.writeString(folder.resolve("other.csv"), ROSTER.replace("B1,Bob,D", "B1,Bob,-"));

        for (String command : List.of("repair", "cover", "swap")) {
            Run worked = run(command, arguments(command, "2026-11-10"));
            assertThat(worked.exitCode()).as(command).isEqualTo(ExitCode.INPUT_REFUSED);
            assertThat(worked.err()).contains("worked", "B1");
            Run ahead = run(command, arguments(command, "2026-11-09"));
            assertThat(ahead.exitCode()).as(command + ahead.err()).isNotEqualTo(ExitCode.INPUT_REFUSED);
        }
        assertThat(run("repair", arguments("repair", "2026-11-09")).out()).contains("1 cell is not as published");
    }

    private static String[] arguments(String command, String today) {
        List<String> said = switch (command) {
            case "repair" -> List.of("other.csv", "--absent", "A1:11-12", "--formats", "csv");
            case "cover" -> List.of("other.csv", "--date", "11-12", "--absent", "A1");
            default -> List.of("other.csv", "--a", "A1:11-13", "--b", "B1:11-13");
        };
        return Stream.concat(said.stream(), Stream.of("--today", today)).toArray(String[]::new);
    }

    @Test
    void aDayThatIsWorkedIsNotSwappedNorCoveredAndTodayIs() {
        String[] swap = {"--a", "A1:11-12", "--b", "B1:11-13"};

        Run late = run("swap", swap[0], swap[1], swap[2], swap[3], "--today", "2026-11-13", "--apply");
        assertThat(late.exitCode()).isEqualTo(ExitCode.NOT_LEGAL);
        assertThat(late.err()).contains("worked", "--today");
        assertThat(folder.resolve("out")).doesNotExist();
        assertThat(run("cover", "--date", "11-12", "--absent", "A1", "--today", "2026-11-13")
                        .exitCode())
                .isEqualTo(ExitCode.NOT_LEGAL);

        Run inTime = run("swap", swap[0], swap[1], swap[2], swap[3], "--today", "11-12");
        assertThat(inTime.out()).contains("State: published on Thu 5 Nov");
    }

    @Test
    void chainsChangeNoWorkedDayOfAPublishedMonth() {
        Run run = run("cover", "--date", "11-14", "--shift", "day", "--from", "11-09", "--today", "11-14", "--json");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).doesNotContain("\"givenOn\" : \"2026-11-1" + "3", "\"givenOn\" : \"2026-11-09");
    }

    @Test
    void aPublishedMonthIsRosteredAnewOnlyOnDemandAndItsWorkedDaysStay() throws IOException {
        Run refused = run("roster", "--formats", "csv");
        assertThat(refused.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(refused.err()).contains("is published", "--anew", "repair");
        assertThat(folder.resolve("out")).doesNotExist();

        Run anew = run("roster", "--formats", "csv", "--anew", "--today", "11-12", "--seconds", "1");
        assertThat(anew.exitCode()).as(anew.err()).isIn(ExitCode.DONE, ExitCode.NOT_LEGAL);
        List<String> rows = Files.readAllLines(folder.resolve("out/roster.csv"));
        assertThat(rows.get(1)).contains("A1,Ann,N,N,N");
        assertThat(rows.get(2)).contains("B1,Bob,D,D,D");
        assertThat(rows.get(4)).contains("D1,Dan,off,off,off");
    }

    @Test
    void aDraftNeedsAName() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("published"))) {
            files.sorted(java.util.Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
        Files.delete(folder.resolve("ledger.csv"));

        Run run = run("swap", "--a", "A1:11-12", "--b", "B1:11-13");

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("No roster is named", "out/roster.csv");
    }

    @Test
    void namesAreLeftOutOfRepairCoverAndSwap() {
        for (String command : List.of("repair", "cover", "swap")) {
            String[] said = arguments(command, "2026-11-09");
            said[0] = "--anonymous=numbers";
            Run run = run(command, said);
            assertThat(run.out()).as(command).contains("A1").doesNotContain("Ann");
        }
    }
}
