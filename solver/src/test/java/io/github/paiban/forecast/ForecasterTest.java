package io.github.paiban.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.paiban.model.Period;
import io.github.paiban.model.Requirement;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ForecasterTest {
    @Test
    void weekdaysAndHoursAreLearnt() {
        SeriesForecast forecast = Made.forecast(Made.days(84), 14, Surroundings.NONE);

        for (int day = 0; day < 14; day++) {
            for (int hour = 0; hour < 24; hour++) {
                assertThat(forecast.expected(day, hour))
                        .isCloseTo(Made.usual(forecast.target().date(day), hour), within(0.6));
            }
        }
    }

    @Test
    void whatComesLaterChangesNothing() {
        double[][] counts = Made.noisy(120, 1);
        Period target = new Period(Made.FIRST.plusDays(91), Made.FIRST.plusDays(120));
        SeriesForecast before = Made.forecast(counts, target, Surroundings.NONE);
        for (int day = 91; day < 120; day++) {
            Arrays.fill(counts[day], 5_000);
        }
        SeriesForecast after = Made.forecast(counts, target, Surroundings.NONE);

        assertThat(contacts(after)).containsExactly(contacts(before));
        assertThat(after.dayVariation()).isEqualTo(before.dayVariation());
    }

    @Test
    void thePastThatBackTestsForecastIsNotLookedAtEither() {
        double[][] counts = Made.noisy(100, 2);
        SeriesForecast before = Made.forecast(counts, 7, Surroundings.NONE);
        Made.scale(counts, Made.FIRST.plusDays(99), 3);
        SeriesForecast after = Made.forecast(counts, 7, Surroundings.NONE);

        double off =
                after.findBackTest().orElseThrow().of(Method.SEASONAL_NAIVE).wape();
        assertThat(off)
                .isGreaterThan(before.findBackTest()
                        .orElseThrow()
                        .of(Method.SEASONAL_NAIVE)
                        .wape());
    }

    @Test
    void gapsAndOutagesAreFilledOrLeftOut() {
        double[][] counts = Made.days(84);
        Arrays.fill(counts[60], 10, 14, Double.NaN);
        Arrays.fill(counts[61], 8, 20, Double.NaN);
        Arrays.fill(counts[62], Double.NaN);
        Arrays.fill(counts[70], 0);
        LocalDate wrong = Made.FIRST.plusDays(72);
        Made.scale(counts, wrong, 0.1);
        Surroundings surroundings =
                new Surroundings(List.of(Made.event("down", wrong, wrong, Event.Kind.OUTAGE)), List.of());

        SeriesForecast forecast = Made.forecast(counts, 7, surroundings);

        for (int day = 0; day < 7; day++) {
            double usual = Made.usual(forecast.target().date(day));
            assertThat(forecast.expected(day)).isCloseTo(usual, within(0.03 * usual));
        }
        assertThat(forecast.filledGaps()).isEqualTo(1);
        assertThat(forecast.outages()).isEqualTo(2);
        assertThat(forecast.missingDays()).isEqualTo(1);
    }

    @Test
    void anUnmarkedPromotionIsPointedOut() {
        double[][] counts = Made.noisy(84, 3);
        Made.scale(counts, Made.FIRST.plusDays(40), 3);

        SeriesForecast forecast = Made.forecast(counts, 7, Surroundings.NONE);

        assertThat(forecast.unusual()).extracting(UnusualDay::date).containsExactly(Made.FIRST.plusDays(40));
    }

    @ParameterizedTest
    @ValueSource(ints = {7, 8, 13, 14, 27, 28, 36, 43})
    void howeverShortTheHistoryThereAreNumbers(int days) {
        SeriesForecast forecast = Made.forecast(Made.noisy(days, days), 31, Surroundings.NONE);

        assertThat(Arrays.stream(contacts(forecast)).boxed())
                .allMatch(Double::isFinite)
                .allMatch(each -> each >= 0);
        assertThat(Arrays.stream(contacts(forecast)).sum()).isBetween(4_000.0, 20_000.0);
        assertThat(forecast.quantile(0, 12, 0.95)).isGreaterThan(forecast.expected(0, 12));
        assertThat(forecast.findBackTest().isPresent()).isEqualTo(days >= 35);
    }

    @Test
    void sixDaysAreTooFew() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Made.forecast(Made.days(6), 7, Surroundings.NONE))
                .withMessageContaining("6 days");
    }

    @Test
    void whereNothingEverCameNothingIsExpected() {
        SeriesForecast forecast = Made.forecast(new double[60][24], 7, Surroundings.NONE);

        assertThat(Arrays.stream(contacts(forecast)).boxed()).allMatch(each -> each >= 0 && each < 0.1);
    }

    @Test
    void ninetyInAHundredLieInTheBand() {
        double inside = 0;
        double all = 0;
        for (int seed = 1; seed <= 12; seed++) {
            double[][] counts = Made.noisy(98, seed);
            SeriesForecast forecast = Made.forecast(Arrays.copyOf(counts, 91), 7, Surroundings.NONE);
            for (int day = 0; day < 7; day++) {
                for (int hour = 8; hour < 22; hour++) {
                    double actual = counts[91 + day][hour];
                    all++;
                    inside +=
                            actual >= forecast.quantile(day, hour, 0.05) && actual <= forecast.quantile(day, hour, 0.95)
                                    ? 1
                                    : 0;
                }
            }
        }
        assertThat(inside / all).isBetween(0.85, 0.95);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void burstsMakeNothingExplode(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[][] counts = new double[90][24];
        double largest = 0;
        for (double[] day : counts) {
            for (int hour = 0; hour < 24; hour++) {
                day[hour] = random.nextInt(30) == 0 ? random.nextInt(4_000) : random.nextInt(20);
                largest = Math.max(largest, day[hour]);
            }
        }

        SeriesForecast forecast = Made.forecast(counts, 14, Surroundings.NONE);

        assertThat(Arrays.stream(contacts(forecast)).boxed()).allMatch(Double::isFinite);
        assertThat(Arrays.stream(contacts(forecast)).max().orElseThrow()).isLessThan(largest);
        BackTest test = forecast.findBackTest().orElseThrow();
        assertThat(test.ofChosen().wape())
                .isLessThanOrEqualTo(test.of(Method.MEAN_OF_FOUR).wape() * 1.021);
    }

    @Test
    void aThinStreamLeansOnTheOthersShape() {
        double[][] thin = new double[14][24];
        thin[3][9] = 2;
        thin[5][15] = 1;
        VolumeSeries large = new VolumeSeries(Requirement.Group.ALL, DayGrid.of(Made.FIRST, 60, Made.days(14)));
        VolumeSeries small =
                new VolumeSeries(new Requirement.Group(null, null, "new shop"), DayGrid.of(Made.FIRST, 60, thin));
        Period target = new Period(Made.FIRST.plusDays(14), Made.FIRST.plusDays(21));

        SeriesForecast forecast = new Forecaster(Surroundings.NONE, target, ForecastOptions.DEFAULT)
                .forecast(List.of(large, small))
                .get(1);

        assertThat(forecast.expected(0, 14)).isGreaterThan(forecast.expected(0, 8));
        assertThat(forecast.expected(0, 3)).isZero();
    }

    private static double[] contacts(SeriesForecast forecast) {
        double[] contacts = new double[forecast.target().days() * forecast.slots()];
        for (int i = 0; i < contacts.length; i++) {
            contacts[i] = forecast.expected(i / forecast.slots(), i % forecast.slots());
        }
        return contacts;
    }
}
