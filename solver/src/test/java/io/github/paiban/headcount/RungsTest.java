package io.github.paiban.headcount;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class RungsTest {
    @Test
    void smallTeamsAreTriedOneByOneAndLargeOnesByEighths() {
        assertThat(IntStream.of(1, 2, 15, 16, 17, 18, 19, 20, 100, 300).map(Rungs::from))
                .containsExactly(1, 2, 15, 16, 18, 18, 20, 20, 102, 325);
    }

    @Test
    void theRungBelowIsTheOneBeforeTheRungAbove() {
        for (int people = 2; people < 400; people++) {
            assertThat(Rungs.below(people)).isLessThan(people);
            assertThat(Rungs.from(Rungs.below(people) + 1)).isGreaterThanOrEqualTo(people);
        }
        assertThat(Rungs.below(1)).isZero();
    }
}
