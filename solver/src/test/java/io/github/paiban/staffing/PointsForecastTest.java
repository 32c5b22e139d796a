package io.github.paiban.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PointsForecastTest {
    private static final ServiceTarget TARGET = new ServiceTarget(0.8, 30);
    private static final Penalty PENALTY = new Penalty(2, 25, 6000);

    @Test
    void daysFarBelowTheTargetAreAllMissed() {
        PointsForecast forecast = PointsForecast.of(days(30, 50), TARGET, PENALTY);

        assertThat(forecast.points()).isCloseTo(60, within(1e-6));
        assertThat(forecast.chance()).isCloseTo(1, within(1e-9));
    }

    @Test
    void daysFarAboveTheTargetCostNothing() {
        PointsForecast forecast = PointsForecast.of(days(30, 2), TARGET, PENALTY);

        assertThat(forecast.points()).isCloseTo(0, within(1e-6));
        assertThat(forecast.chance()).isCloseTo(0, within(1e-9));
    }

    /** Each day is missed with one half; thirteen of 25 or more have the chance of one half too. */
    @Test
    void daysOnTheTargetAreMissedHalfOfTheTime() {
        PointsForecast forecast = PointsForecast.of(days(25, 20), TARGET, PENALTY);

        assertThat(forecast.points()).isCloseTo(25, within(1e-5));
        assertThat(forecast.chance()).isCloseTo(0.5, within(1e-5));
    }

    @Test
    void daysWithoutContactsCannotBeMissed() {
        PointsForecast forecast = PointsForecast.of(List.of(new PointsForecast.Day(0, 0)), TARGET, PENALTY);

        assertThat(forecast.points()).isZero();
    }

    private static List<PointsForecast.Day> days(int number, double late) {
        return Collections.nCopies(number, new PointsForecast.Day(100, late));
    }
}
