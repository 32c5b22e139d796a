package io.github.paiban.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.paiban.model.Holiday;
import io.github.paiban.model.Requirement;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What promotions, closed days and holidays do to a forecast. */
final class ForecastEventsTest {
    @Test
    void aPastPromotionTeachesTheNextOfItsName() {
        double[][] counts = Made.days(91);
        LocalDate past = Made.FIRST.plusDays(50);
        LocalDate coming = Made.FIRST.plusDays(94);
        Made.scale(counts, past, 2.5);
        List<Event> events = List.of(
                Made.event("sale", past, past, Event.Kind.PROMOTION),
                Made.event("sale", coming, coming, Event.Kind.PROMOTION));

        SeriesForecast forecast = Made.forecast(counts, 7, new Surroundings(events, List.of()));

        assertThat(forecast.expected(3)).isCloseTo(2.5 * Made.usual(coming), within(0.05 * Made.usual(coming)));
        assertThat(forecast.expected(4)).isCloseTo(Made.usual(coming.plusDays(1)), within(8.0));
        assertThat(forecast.notes(3)).extracting(DayNote::source).containsExactly(DayNote.Source.LEARNED);
    }

    @Test
    void aFactorByHandCountsMoreThanWhatWasLearnt() {
        LocalDate coming = Made.FIRST.plusDays(93);
        Event sale =
                new Event("sale", "", Event.Kind.PROMOTION, coming, coming, null, Requirement.Group.ALL, 3.0, null);

        SeriesForecast forecast = Made.forecast(Made.days(91), 7, new Surroundings(List.of(sale), List.of()));

        assertThat(forecast.expected(2)).isCloseTo(3 * Made.usual(coming), within(20.0));
    }

    @Test
    void aNumberByHandAlwaysWinsAndIsShown() {
        LocalDate coming = Made.FIRST.plusDays(91);
        Event.Span evening = new Event.Span(1200, 1320);
        List<Event> events = List.of(
                new Event(
                        "live", "", Event.Kind.PROMOTION, coming, coming, evening, Requirement.Group.ALL, null, 300.0),
                new Event("sale", "", Event.Kind.PROMOTION, coming, coming, null, Requirement.Group.ALL, 9.0, null));

        SeriesForecast forecast = Made.forecast(Made.days(91), 7, new Surroundings(events, List.of()));

        assertThat(forecast.expected(0, 20) + forecast.expected(0, 21)).isCloseTo(300, within(1e-9));
        assertThat(forecast.isFixed(0, 20)).isTrue();
        assertThat(forecast.isFixed(0, 19)).isFalse();
        assertThat(forecast.quantile(0, 20, 0.95)).isEqualTo(forecast.expected(0, 20));
    }

    @Test
    void nobodyComesOnClosedDays() {
        double[][] counts = Made.days(84);
        for (int day = 6; day < 84; day += 7) {
            Arrays.fill(counts[day], Double.NaN);
        }
        LocalDate closed = Made.FIRST.plusDays(85);
        Surroundings surroundings =
                new Surroundings(List.of(Made.event("stock", closed, closed, Event.Kind.CLOSED)), List.of());

        SeriesForecast forecast = Made.forecast(counts, 7, surroundings);

        assertThat(forecast.expected(1)).isZero();
        assertThat(forecast.expected(2)).isPositive();
        assertThat(forecast.expected(6))
                .as("a Sunday, on which nobody was ever there")
                .isZero();
    }

    @Test
    void aHolidayUnlikeAnyBeforeIsTakenForASunday() {
        LocalDate holiday = Made.FIRST.plusDays(86);
        Surroundings surroundings =
                new Surroundings(List.of(), List.of(new Holiday(holiday, Holiday.Kind.STATUTORY, "fest")));

        SeriesForecast forecast = Made.forecast(Made.days(84), 7, surroundings);

        assertThat(forecast.expected(2)).isCloseTo(Made.usual(Made.FIRST.plusDays(6)), within(8.0));
    }
}
