package io.github.paiban.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The parts of the engine, each alone. */
final class PartsTest {
    @Test
    void theHeapGivesEventsInOrderOfTime() {
        Random random = new Random(1);
        double[] times = random.doubles(1000).toArray();
        EventHeap heap = new EventHeap();
        for (int i = 0; i < times.length; i++) {
            heap.add(times[i], i);
        }
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        for (double time : sorted) {
            assertThat(heap.nextTime()).isEqualTo(time);
            assertThat(times[heap.poll()]).isEqualTo(time);
        }
        assertThat(heap.nextTime()).isInfinite();
    }

    @Test
    void aQueueGivesBackInOrderWhileItGrows() {
        IntQueue queue = new IntQueue();
        int out = 0;
        for (int in = 0; in < 100; in++) {
            queue.add(in);
            if (in % 3 == 0) {
                assertThat(queue.poll()).isEqualTo(out++);
            }
        }
        while (!queue.isEmpty()) {
            assertThat(queue.poll()).isEqualTo(out++);
        }
        assertThat(out).isEqualTo(100);
    }

    @ParameterizedTest
    @CsvSource({"GAMMA, 1", "GAMMA, 0.3", "GAMMA, 1.5", "GAMMA, 0", "LOGNORMAL, 0.7", "LOGNORMAL, 1.5"})
    void randomTimesHaveTheirMeanAndVariation(Variation.Shape shape, double coefficient) {
        RandomTime time = RandomTime.of(shape, 20, coefficient);
        Draws draws = new Draws(5);
        double[] drawn = new double[400_000];
        Arrays.setAll(drawn, i -> time.draw(draws));
        double mean = Arrays.stream(drawn).average().orElseThrow();
        double variance =
                Arrays.stream(drawn).map(x -> (x - mean) * (x - mean)).average().orElseThrow();

        assertThat(mean).isCloseTo(20, within(0.2));
        assertThat(Math.sqrt(variance) / mean).isCloseTo(coefficient, within(0.03));
    }

    @ParameterizedTest
    // Student's t, 0.975: any table
    @CsvSource({"1, 12.706", "2, 4.303", "3, 3.182", "4, 2.776", "9, 2.262", "29, 2.045", "1000, 1.962"})
    void studentsTIsThatOfTheTables(int degrees, double value) {
        assertThat(StudentT.twoSided95(degrees)).isCloseTo(value, within(0.004));
    }

    @Test
    void aRatioHasTheIntervalOfItsReplications() {
        Ratio ratio = new Ratio();
        ratio.add(8, 10);
        ratio.add(9, 10);
        ratio.add(7, 10);
        Estimate estimate = Objects.requireNonNull(ratio.estimate());

        // mean 0.8, standard deviation 0.1, t 4.303 of 2 degrees: 4.303 · 0.1 / √3
        assertThat(estimate.value()).isCloseTo(0.8, within(1e-12));
        assertThat(estimate.halfWidth()).isCloseTo(0.2484, within(1e-4));
        assertThat(new Ratio().estimate()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"0.5, 50", "0.9, 90", "0.95, 95"})
    void quantilesOfWaitsAreRightToASecond(double share, double seconds) {
        int[] counts = new int[WaitHistogram.BINS];
        for (int wait = 0; wait < 100; wait++) {
            counts[WaitHistogram.bin(wait + 0.5)]++;
        }
        WaitHistogram histogram = new WaitHistogram();
        histogram.add(counts, 0);

        assertThat(histogram.quantile(share)).isCloseTo(seconds, within(1.0));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "119.9, 119", "120, 120", "1000000, 340"})
    void everyWaitHasABin(double wait, int bin) {
        assertThat(WaitHistogram.bin(wait)).isEqualTo(bin);
    }
}
