package io.github.paiban.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.RosterResult;
import io.github.paiban.examples.Golden;
import io.github.paiban.rostering.SolveOptions;
import io.github.paiban.rostering.StopReason;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class EmbeddedRosteringTest {
    private static final long STEPS = 2_000;

    @Test
    void printsTheRosterAndWhatItLacks() {
        Golden.assertMatches("embedding.txt", EmbeddedRostering.reproducible(STEPS));
    }

    @Test
    @Timeout(60)
    void stopsAtOnceWhenAnotherThreadSaysSo() throws InterruptedException {
        SolveOptions options = SolveOptions.defaults().withTimeLimit(Duration.ofMinutes(5));
        BackgroundRostering rostering = BackgroundRostering.start(TeaShop.problem(), options);
        while (rostering.latest() == null) {
            Thread.sleep(20);
        }

        rostering.stop();
        RosterResult result = rostering.await();

        assertThat(result.stopReason()).isEqualTo(StopReason.CANCELLED);
        assertThat(result.roster().agents()).hasSize(6);
        assertThat(result.elapsed()).isLessThan(Duration.ofMinutes(1));
    }
}
