package io.github.paiban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.cli.terminal.Terminal;
import io.github.paiban.rostering.Progress;
import io.github.paiban.rules.Score;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ProgressReportTest {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream stream = new PrintStream(bytes, true, StandardCharsets.UTF_8);

    @Test
    void pipedItIsALineEveryFiveSeconds() {
        ProgressReport report = new ProgressReport(console(Terminal.plain(stream)), Duration.ofSeconds(30));

        for (int millis = 0; millis < 11_000; millis += 100) {
            report.onProgress(at(millis, 2));
        }
        report.end();

        assertThat(text()).isEqualTo("""
                0/30 s · must rules broken: 2 · cover 98.5% · cost 120/35
                5/30 s · must rules broken: 2 · cover 98.5% · cost 120/35
                10/30 s · must rules broken: 2 · cover 98.5% · cost 120/35
                """);
    }

    @Test
    void onATerminalTheLineIsDrawnAgainAtMostFiveTimesASecondAndTakenAwayAtTheEnd() {
        ProgressReport report =
                new ProgressReport(console(new Terminal(stream, true, false, 80)), Duration.ofSeconds(30));

        for (int millis = 0; millis < 1000; millis += 10) {
            report.onProgress(at(millis, 0));
        }
        report.end();
        report.onProgress(at(5000, 0));

        assertThat(text().split("\r", -1)).hasSize(1 + 5 + 1);
        assertThat(text()).contains("legal").doesNotContain("\n").endsWith("\r\u001b[K");
    }

    @Test
    void withoutATimeLimitOnlyTheTimePassedIsShown() {
        ProgressReport report = new ProgressReport(console(Terminal.plain(stream)), Duration.ZERO);

        report.onProgress(at(7000, 0));

        assertThat(text()).startsWith("7 s · legal");
    }

    @Test
    void theGapIsShownOnceABoundIsKnown() {
        ProgressReport report = new ProgressReport(console(Terminal.plain(stream)), Duration.ZERO);

        report.onProgress(at(0, 0, new Score(0, 118, 0)));
        report.onProgress(at(5000, 1, new Score(0, 118, 0)));
        report.onProgress(at(10_000, 1, new Score(1, 120, 0)));

        assertThat(text()).isEqualTo("""
                0 s · legal · cover 98.5% · cost 120/35 · within 1.7% of the best
                5 s · must rules broken: 1 · cover 98.5% · cost 120/35
                10 s · must rules broken: 1 · cover 98.5% · cost 120/35 · within 0.0% of the best
                """);
    }

    private Console console(Terminal terminal) {
        return Console.of(List.of(), new Session(terminal, terminal, "paiban", Map.of(), new Interruption()));
    }

    private static Progress at(int millis, long must) {
        return at(millis, must, Score.ZERO);
    }

    private static Progress at(int millis, long must, Score bound) {
        return new Progress(
                Duration.ofMillis(millis), Progress.Phase.IMPROVING, new Score(must, 120, 35), bound, 0.98591, 100);
    }

    private String text() {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
