package io.github.paiban.benchmark.rotating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.paiban.rostering.lp.LinearProgrammes;
import io.github.paiban.rotation.CycleAnswer;
import io.github.paiban.rotation.CycleOptions;
import io.github.paiban.rotation.CycleSearch;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests with the public instances, which are kept outside the project; skipped where they are absent. */
final class SharedRotatingInstancesTest {
    private static final Path FOLDER = Path.of("..", "..", "shared", "benchmarks", "rotating-workforce");

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void aPublicInstanceIsSolvedAndTheVerifierFindsNoFault(int number) throws IOException {
        Path file = FOLDER.resolve("Example" + number + ".txt");
        assumeThat(file).exists();
        assumeThat(LinearProgrammes.areSolvable()).isTrue();
        RotatingInstance instance = RotatingInstance.read(file);
        RotatingModel model = new RotatingModel(instance);

        CycleAnswer answer = CycleSearch.search(model.problem(), CycleOptions.DEFAULT);

        assertThat(answer)
                .isInstanceOfSatisfying(
                        CycleAnswer.Found.class,
                        found -> assertThat(new RotatingVerifier(instance).violations(model.lines(found.duties())))
                                .isEmpty());
    }
}
