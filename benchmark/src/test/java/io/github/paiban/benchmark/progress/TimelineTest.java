package io.github.paiban.benchmark.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.rostering.Progress;
import io.github.paiban.rules.Score;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

final class TimelineTest {
    private final List<String> lines = new ArrayList<>();
    private final Timeline timeline = new Timeline(
            progress ->
                    Figures.seconds(progress.elapsed()) + " " + progress.score().should(),
            lines::add);

    @Test
    @DisplayName("a line is printed when something changes, else twice a second")
    void printsChanges() {
        tell(0, 1, 9, 0);
        tell(100, 1, 9, 0);
        tell(200, 0, 9, 0);
        tell(300, 0, 9, 4);
        tell(700, 0, 9, 4);
        tell(800, 0, 9, 4);
        assertThat(lines).containsExactly("0.0 9", "0.2 9", "0.3 9", "0.8 9");
    }

    @Test
    @DisplayName("the first legal and the best roster are timed")
    void timesTheBest() {
        tell(100, 3, 0, 0);
        assertThat(timeline.legalAfter()).isNull();
        tell(200, 0, 50, 0);
        tell(300, 0, 20, 0);
        tell(400, 0, 20, 0);
        assertThat(timeline.legalAfter()).isEqualTo(Duration.ofMillis(200));
        assertThat(timeline.bestAfter()).isEqualTo(Duration.ofMillis(300));
    }

    @Test
    @DisplayName("numbers are written with a point; what is not known is a question mark")
    void writesFigures() {
        assertThat(Figures.seconds(Duration.ofMillis(61_250))).isEqualTo("61.3");
        assertThat(Figures.seconds(null)).isEqualTo("?");
        assertThat(Figures.percent(OptionalDouble.of(0.01234))).isEqualTo("1.23%");
        assertThat(Figures.percent(OptionalDouble.empty())).isEqualTo("?%");
    }

    private void tell(long millis, long must, long should, long bound) {
        timeline.onProgress(new Progress(
                Duration.ofMillis(millis),
                Progress.Phase.IMPROVING,
                new Score(must, should, 0),
                new Score(0, bound, 0),
                1,
                0));
    }
}
