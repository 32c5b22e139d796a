package io.github.paiban.forecast;

import io.github.paiban.model.Period;
import io.github.paiban.model.Requirement;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Histories made up for tests: hours of a day, weekdays, and noise where a seed is given. */
final class Made {
    static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
    private static final double[] WEEKDAYS = {1.1, 1, 0.9, 1, 1.05, 0.7, 0.6};

    private Made() {}

    /** What an hour has without chance. */
    static double usual(LocalDate date, int hour) {
        double open = hour < 8 || hour >= 22 ? 0 : 20 + 30 * Math.sin(Math.PI * (hour - 7) / 16);
        return open * WEEKDAYS[date.getDayOfWeek().getValue() - 1];
    }

    static double usual(LocalDate date) {
        double sum = 0;
        for (int hour = 0; hour < 24; hour++) {
            sum += usual(date, hour);
        }
        return sum;
    }

    /** Days without chance. */
    static double[][] days(int days) {
        double[][] counts = new double[days][24];
        for (int day = 0; day < days; day++) {
            for (int hour = 0; hour < 24; hour++) {
                counts[day][hour] = usual(FIRST.plusDays(day), hour);
            }
        }
        return counts;
    }

    /** Days with chance: each day a little more or less, hours by their mean. */
    static double[][] noisy(int days, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[][] counts = days(days);
        for (double[] day : counts) {
            double mood = Math.exp(0.08 * random.nextGaussian());
            for (int hour = 0; hour < 24; hour++) {
                double mean = day[hour] * mood;
                day[hour] = Math.max(0, Math.rint(mean + Math.sqrt(mean) * random.nextGaussian()));
            }
        }
        return counts;
    }

    static void scale(double[][] counts, LocalDate date, double factor) {
        double[] day = counts[(int) (date.toEpochDay() - FIRST.toEpochDay())];
        Arrays.setAll(day, hour -> day[hour] * factor);
    }

    /** Forecasts so many days behind the counts. */
    static SeriesForecast forecast(double[][] counts, int days, Surroundings surroundings) {
        LocalDate begin = FIRST.plusDays(counts.length);
        return forecast(counts, new Period(begin, begin.plusDays(days)), surroundings);
    }

    static SeriesForecast forecast(double[][] counts, Period target, Surroundings surroundings) {
        VolumeSeries series = new VolumeSeries(Requirement.Group.ALL, DayGrid.of(FIRST, 60, counts));
        return new Forecaster(surroundings, target, ForecastOptions.DEFAULT)
                .forecast(List.of(series))
                .getFirst();
    }

    static Event event(String name, LocalDate first, LocalDate last, Event.Kind kind) {
        return new Event(name, "", kind, first, last, null, Requirement.Group.ALL, null, null);
    }
}
