package io.github.paiban.benchmark.curtoisqu;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.rostering.Certificate;
import io.github.paiban.rules.Score;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

final class OutcomeTest {
    private static final Verdict GOOD = new Verdict(List.of(), 640);
    private static final Score SCORE = new Score(0, 640, 0);

    @Test
    @DisplayName("the last line names the gap to the best known")
    void gapIsToTheBestKnown() {
        assertThat(outcome("Instance1", GOOD, SCORE, 600).line())
                .isEqualTo("instance=Instance1 seconds=2.5 hard=0 objective=640 bound=600 best-known=607 gap=5.44%");
    }

    @Test
    @DisplayName("without a best known the gap is to the bound")
    void gapIsToTheBound() {
        assertThat(outcome("Mine", GOOD, SCORE, 600).line()).endsWith("bound=600 best-known=? gap=6.67%");
    }

    @Test
    @DisplayName("without either there is no gap")
    void gapIsUnknown() {
        assertThat(outcome("Mine", GOOD, SCORE, 0).line()).endsWith("bound=0 best-known=? gap=?%");
    }

    @Test
    @DisplayName("an optimum has no gap, be it zero")
    void optimumHasNoGap() {
        assertThat(outcome("Instance1", new Verdict(List.of(), 607), new Score(0, 607, 0), 607)
                        .line())
                .endsWith("gap=0.00%");
        assertThat(outcome("Mine", new Verdict(List.of(), 0), Score.ZERO, 0).line())
                .endsWith("gap=0.00%");
    }

    @Test
    @DisplayName("verifier, audit and search must say the same")
    void disagreementsAreTold() {
        assertThat(outcome("Mine", GOOD, SCORE, 0).disagreements()).isEmpty();
        assertThat(outcome("Mine", new Verdict(List.of(), 641), SCORE, 0).disagreements())
                .singleElement()
                .asString()
                .contains("641", "640");
        assertThat(outcome("Mine", new Verdict(List.of("late"), 640), SCORE, 0).disagreements())
                .singleElement()
                .asString()
                .contains("[late]");
        assertThat(outcome("Mine", GOOD, new Score(1, 640, 0), 0).disagreements())
                .hasSize(1);
    }

    @Test
    @DisplayName("a row of the scoreboard says what was proved")
    void scoreboardSaysWhatWasProved() {
        assertThat(Scoreboard.row(outcome("Instance1", GOOD, SCORE, 600), 3))
                .isEqualTo("| Instance1 | 3 | 3 × 14 | 0 | 640 | 600 | 607 | 5.44% | within 6.67% | 1.0 | – |");
        assertThat(Scoreboard.row(outcome("Mine", GOOD, SCORE, 640), 1)).endsWith("| 0.00% | optimal | 1.0 | 2.0 |");
        assertThat(Scoreboard.row(outcome("Mine", GOOD, SCORE, 0), 1)).contains("| none |");
        assertThat(Scoreboard.head()).hasSize(2).allMatch(line -> line.split("\\|", -1).length == 13);
    }

    private static Outcome outcome(String name, Verdict verdict, Score audit, long bound) {
        Instance small = Small.three();
        Instance named = new Instance(
                name,
                small.days(),
                small.shifts(),
                small.staff(),
                small.daysOff(),
                small.wanted(),
                small.unwanted(),
                small.cover());
        Certificate certificate = new Certificate(audit, new Score(0, bound, 0), Duration.ofSeconds(2), List.of());
        return new Outcome(
                named, List.of(), verdict, audit, certificate, Duration.ofMillis(2500), Duration.ofSeconds(1));
    }
}
