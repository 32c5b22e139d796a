package io.github.paiban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.cli.terminal.Width;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What only a process of its own shows: what is loaded at the start, and what a signal to stop does. */
final class ProcessTest {
    @TempDir
    private Path folder;

    @Test
    void helpLoadsNeitherTheSolverNorJson() throws Exception {
        Path classes = folder.resolve("classes.txt");

        Process process = start(List.of("-Xlog:class+load:file=" + classes), "--help");

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(Files.readString(classes))
                .contains("picocli.CommandLine")
                .doesNotContain("ai.timefold", "com.fasterxml.jackson", "com.opencsv", "io.github.paiban.io.");
    }

    /** The launcher says what a person watches; see {@code tell_terminal} there. */
    @ParameterizedTest
    @CsvSource({
        "true, xterm-256color, '', true",
        "false, xterm-256color, '', false",
        "true, xterm-256color, 1, false",
        "true, dumb, '', false",
        "true, '', '', false",
    })
    void coloursAreForTerminalsThatCanShowThem(boolean live, String terminal, String noColor, boolean coloured)
            throws Exception {
        for (String language : List.of("en", "zh")) {
            ProcessBuilder builder = builder(List.of("-Dpaiban.live.out=" + live), "rules", "--lang", language);
            builder.environment().put("TERM", terminal);
            builder.environment().put("NO_COLOR", noColor);
            Path out = folder.resolve("out.txt");
            Process process = builder.redirectOutput(out.toFile()).start();

            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            String said = Files.readString(out);
            assertThat(said).contains("rest-days");
            assertThat(said.contains("\u001b[")).isEqualTo(coloured);
            int columns = live ? 80 : 100;
            assertThat(said.replaceAll("\u001b\\[\\d+m", "").lines())
                    .allSatisfy(line -> assertThat(Width.of(line)).isLessThanOrEqualTo(columns));
        }
    }

    /** Slim containers have neither fonts nor fontconfig, and Java's own fonts fail there at the first use. */
    @Test
    void picturesAndPagesAskForNoFontOfTheMachine() throws Exception {
        StarterShop.in(folder.resolve("shop"), "zh");
        Path classes = folder.resolve("classes.txt");
        List<String> options = List.of("-Xlog:class+load:file=" + classes);
        String shop = folder.resolve("shop").toString();

        Process process = start(options, "roster", shop, "--steps", "20", "--formats", "png,pdf", "--quiet");

        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(folder.resolve("shop/out/roster.png")).isNotEmptyFile();
        assertThat(folder.resolve("shop/out/roster.pdf")).isNotEmptyFile();
        assertThat(Files.readString(classes))
                .contains("java.awt.image.BufferedImage", "org.apache.fontbox.ttf.TrueTypeFont")
                .doesNotContain("sun.font.SunFontManager", "sun.font.FontManagerFactory", "FontConfiguration");
    }

    /** SIGTERM takes the same way as Ctrl-C, but is never inherited as ignored, as SIGINT is by background jobs. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aSignalToStopWritesTheBestRosterAndTheExitCodeIsTheRosters() throws Exception {
        StarterShop.in(folder.resolve("shop"), "en");
        Process process = start(List.of(), "roster", folder.resolve("shop").toString(), "--seconds", "600");
        awaitProgress(process);

        new ProcessBuilder("kill", "-TERM", Long.toString(process.pid()))
                .start()
                .waitFor();

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isIn(0, 4);
        assertThat(Files.readString(folder.resolve("shop/out/run.json"))).contains("\"stopReason\": \"cancelled\"");
        assertThat(folder.resolve("shop/out/roster.csv")).isRegularFile();
    }

    private static void awaitProgress(Process process) throws IOException {
        StringBuilder said = new StringBuilder();
        while (said.indexOf("cover") < 0) {
            int read = process.getErrorStream().read();
            assertThat(read).as(said.toString()).isNotNegative();
            said.append((char) read);
        }
    }

    private static Process start(List<String> options, String... arguments) throws IOException {
        return builder(options, arguments)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static ProcessBuilder builder(List<String> options, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().remove("COLUMNS");
        return builder;
    }
}
