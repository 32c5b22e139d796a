package io.github.paiban.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Small months in which every roster can be tried. */
class RepairMinimalityTest {
    private static final int MONTHS = 24;

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theBestWayIsTheBestOfAllRostersThatThereAre(long seed) {
        TinyMonth tiny = TinyMonth.of(seed);
        BruteForce all = new BruteForce(tiny, TinyMonth.DAYS - TinyMonth.OPEN);

        Repair best = RepairSearch.search(tiny.request()).repairs().getFirst();

        assertThat(all.judge(all.grid(best))).isEqualTo(all.best());
        assertThat(best.isProved()).isTrue();
    }

    @Test
    void theSmallMonthsAreNotAllTrivial() {
        long asked = seeds().mapToObj(TinyMonth::of)
                .map(tiny -> RepairSearch.search(tiny.request()).repairs().getFirst())
                .filter(repair -> !repair.people().isEmpty())
                .count();

        assertThat(asked).isGreaterThan(MONTHS / 4);
    }

    static LongStream seeds() {
        return LongStream.range(0, MONTHS);
    }
}
