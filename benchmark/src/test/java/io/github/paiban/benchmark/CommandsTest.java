package io.github.paiban.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

final class CommandsTest {
    private static final String TINY = """
            SECTION_HORIZON
            7
            SECTION_SHIFTS
            D,480,
            SECTION_STAFF
            Ann,D=7,2400,960,5,2,2,1
            Bob,D=7,2400,960,5,2,2,1
            SECTION_DAYS_OFF
            Ann,0
            SECTION_SHIFT_ON_REQUESTS
            Bob,6,D,2
            SECTION_COVER
            0,D,1,100,1
            3,D,2,100,1
            """;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    @DisplayName("rotating writes one line a week and says how long it took")
    void solvesARotatingInstance() throws IOException {
        String text = "4 2 2  1 1 0 0  0 0 1 0  D 360 480 2 2  N 1320 480 1 2  1 5  2 3  1 0  N D";
        Path file = Files.writeString(folder.resolve("Tiny.txt"), text.replace("  ", "\n"));
        Path solution = folder.resolve("out.txt");

        assertThat(run("rotating", file.toString(), "--seconds", "20", "--solution", solution.toString()))
                .isZero();
        assertThat(lastLine()).matches("satisfied=true seconds=\\d+\\.\\d\\d");
        assertThat(String.join("", Files.readAllLines(solution)).repeat(2)).contains("----DDN-");
    }

    @Test
    @DisplayName("rotating says what cannot be kept together where there is no schedule")
    void provesThatARotatingInstanceHasNoSchedule() throws IOException {
        String text = "4 2 2  1 1 0 0  0 0 1 0  D 360 480 1 1  N 1320 480 1 2  1 5  2 3  1 0  N D";
        Path file = Files.writeString(folder.resolve("Tiny.txt"), text.replace("  ", "\n"));

        assertThat(run("rotating", file.toString(), "--seconds", "20")).isZero();
        assertThat(lastLine()).startsWith("satisfied=false");
        assertThat(out.toString())
                .contains("without any one of them they could")
                .contains("blocks of D")
                .contains("1 x D on day 1");
    }

    @Test
    @DisplayName("curtois-qu prints progress and a last line, and writes the roster")
    void solvesAnInstance() throws IOException {
        Path file = Files.writeString(folder.resolve("Tiny.txt"), TINY);
        Path solution = folder.resolve("out.txt");
        assertThat(run(
                        "curtois-qu",
                        file.toString(),
                        "--seconds",
                        "1",
                        "--threads",
                        "1",
                        "--solution",
                        solution.toString()))
                .isZero();
        assertThat(out.toString().lines())
                .anyMatch(line -> line.matches("t=\\d+\\.\\d hard=\\d+ objective=\\d+ bound=\\d+"));
        assertThat(lastLine())
                .matches("instance=Tiny seconds=\\d+\\.\\d hard=0 objective=0 bound=0 best-known=\\? gap=0\\.00%");
        assertThat(Files.readAllLines(solution)).hasSize(2).allMatch(line -> line.matches("([D-] ){6}[D-]"));
    }

    @Test
    @DisplayName("scoreboard prints a row for each instance and seed, and writes the same table")
    void solvesAFolder() throws IOException {
        Files.writeString(folder.resolve("Tiny10.txt"), TINY);
        Files.writeString(folder.resolve("Tiny2.txt"), TINY);
        Path table = folder.resolve("table.md");
        assertThat(run(
                        "scoreboard",
                        "--seconds",
                        "1",
                        "--instances",
                        folder.toString(),
                        "--seeds",
                        "1,2",
                        "--out",
                        table.toString()))
                .isZero();
        assertThat(out.toString().lines().skip(2).map(line -> line.substring(0, 11)))
                .containsExactly("| Tiny2 | 1", "| Tiny2 | 2", "| Tiny10 | ", "| Tiny10 | ");
        assertThat(Files.readString(table)).isEqualTo(out.toString().replace("\r\n", "\n"));
    }

    @Test
    @DisplayName("generate writes a folder")
    void generates() {
        Path month = folder.resolve("month");
        assertThat(run("generate", "--agents", "9", "--days", "14", "--out", month.toString()))
                .isZero();
        assertThat(out.toString()).isEqualToIgnoringNewLines("./paiban roster " + month);
        assertThat(month.resolve("agents.csv")).exists();
    }

    @Test
    @DisplayName("shop solves a generated month")
    void solvesAShop() {
        assertThat(run("shop", "--agents", "9", "--days", "14", "--seconds", "1"))
                .isZero();
        assertThat(out.toString()).contains("t=", " must=", " bound-should=");
        assertThat(lastLine()).startsWith("agents=9 days=14 seconds=").contains(" legal-after=", " gap-prefer=");
    }

    @Test
    @DisplayName("workbook writes one and says how long it took")
    void writesAWorkbook() {
        Path file = folder.resolve("roster.xlsx");
        assertThat(run("workbook", "--agents", "9", "--days", "14", "--out", file.toString()))
                .isZero();
        assertThat(lastLine()).matches("agents=9 seconds=\\d+\\.\\d\\d bytes=\\d+ peak-heap-mb=\\d+");
        assertThat(file).isNotEmptyFile();
    }

    @Test
    @DisplayName("what cannot be read is told in one line")
    void tellsProblems() {
        assertThat(run("curtois-qu", folder.resolve("none.txt").toString())).isEqualTo(CommandLine.ExitCode.SOFTWARE);
        assertThat(run("scoreboard", "--instances", folder.toString())).isEqualTo(CommandLine.ExitCode.SOFTWARE);
        assertThat(err.toString().lines()).hasSize(2).allMatch(line -> line.startsWith("benchmark: "));
    }

    @Test
    @DisplayName("without a command the help is shown")
    void showsHelp() {
        assertThat(run()).isZero();
        assertThat(out.toString()).contains("curtois-qu", "scoreboard", "generate", "shop", "jmh");
    }

    private int run(String... arguments) {
        return Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    private String lastLine() {
        return out.toString().lines().reduce((one, two) -> two).orElse("");
    }
}
