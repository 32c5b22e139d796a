package io.github.paiban.benchmark.curtoisqu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.paiban.rostering.SolveOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Tests with the public instances, which are kept outside the project; skipped where they are absent. */
final class SharedInstancesTest {
    private static final Path FOLDER = Path.of("..", "..", "shared", "benchmarks", "curtois-qu");

    @Test
    @DisplayName("every public instance can be read into the model")
    void instancesAreRead() throws IOException {
        assumeThat(FOLDER).isDirectory();
        for (Path file : InstanceFolder.list(FOLDER)) {
            Instance instance = Instance.read(file);
            assertThat(Model.problem(instance).month().agents()).hasSameSizeAs(instance.staff());
        }
    }

    @Test
    @DisplayName("the smallest public instance is solved and judged alike by verifier, audit and search")
    void smallestIsSolved() throws IOException {
        Path file = FOLDER.resolve("Instance1.txt");
        assumeThat(file).exists();
        SolveOptions options = SolveOptions.defaults().withStepLimit(400).withTimeLimit(Duration.ofMinutes(2));
        Outcome outcome = new InstanceRun(options, line -> {}).solve(Instance.read(file));
        assertThat(outcome.disagreements()).isEmpty();
        assertThat(outcome.verdict().hard()).isZero();
        assertThat(outcome.verdict().objective()).isGreaterThanOrEqualTo(607);
    }
}
