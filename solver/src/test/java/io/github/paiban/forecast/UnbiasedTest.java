package io.github.paiban.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.paiban.model.Period;
import io.github.paiban.model.Requirement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Few contacts scatter by chance; what is expected of them is their mean all the same. */
final class UnbiasedTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
    private static final int DAYS = 112;
    private static final int AHEAD = 14;
    private static final int STREAMS = 80;
    /** Contacts of an open hour; there are ten. */
    private static final double EACH = 3;

    @Test
    void thinStreamsAreNeitherTooLowNorTooHighOnAverage() {
        List<VolumeSeries> streams = new ArrayList<>();
        for (int stream = 0; stream < STREAMS; stream++) {
            streams.add(new VolumeSeries(
                    new Requirement.Group(null, null, "shop " + stream), DayGrid.of(FIRST, 60, counts(stream))));
        }
        Period target = new Period(FIRST.plusDays(DAYS), FIRST.plusDays(DAYS + AHEAD));

        double sum = 0;
        for (SeriesForecast each :
                new Forecaster(Surroundings.NONE, target, ForecastOptions.DEFAULT).forecast(streams)) {
            for (int day = 0; day < AHEAD; day++) {
                sum += each.expected(day);
            }
        }
        assertThat(sum / (STREAMS * AHEAD * 10 * EACH)).isCloseTo(1, within(0.009));
    }

    private static double[][] counts(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[][] counts = new double[DAYS][24];
        for (double[] day : counts) {
            for (int hour = 10; hour < 20; hour++) {
                day[hour] = poisson(random);
            }
        }
        return counts;
    }

    private static int poisson(SplittableRandom random) {
        double limit = Math.exp(-EACH);
        double product = random.nextDouble();
        int number = 0;
        while (product > limit) {
            product *= random.nextDouble();
            number++;
        }
        return number;
    }
}
