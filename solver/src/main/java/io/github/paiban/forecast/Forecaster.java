package io.github.paiban.forecast;

import io.github.paiban.forecast.Surroundings.Marks;
import io.github.paiban.model.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Forecasts streams of contacts. What is known of days on and behind the first day forecast is never looked at.
 *
 * <p>The usual course is the mean of a log-linear model of day totals times the weekday's shape, quasi-Poisson models of
 * the parts of the day, and exponential smoothing; events and holidays multiply it by what they did in the past. Each
 * forecast is tested on the past against the seasonal naive forecast and the mean of the last four same weekdays, and
 * gives way to them where they were better.
 */
public final class Forecaster {
    /** Fewer days teach nothing: not even each weekday once. */
    public static final int LEAST_DAYS = 7;

    private final Surroundings surroundings;
    private final Period target;
    private final ForecastOptions options;

    /**
     * A forecaster.
     *
     * @param surroundings what is known of past and coming days
     * @param target the days to forecast
     */
    public Forecaster(Surroundings surroundings, Period target, ForecastOptions options) {
        this.surroundings = surroundings;
        this.target = target;
        this.options = options;
    }

    /**
     * Forecasts streams, which lend each other their shape where they are thin.
     *
     * @param streams histories; each has {@link #LEAST_DAYS} days before the target
     * @throws IllegalArgumentException where a history is shorter
     */
    public List<SeriesForecast> forecast(List<VolumeSeries> streams) {
        List<VolumeSeries> past = new ArrayList<>();
        for (VolumeSeries stream : streams) {
            DayGrid before = trimmed(stream.history().until(target.first()));
            if (before.days() < LEAST_DAYS) {
                throw new IllegalArgumentException("The history of " + stream.group() + " has " + before.days()
                        + " days before " + target.first() + ", not " + LEAST_DAYS + ".");
            }
            past.add(new VolumeSeries(stream.group(), before));
        }
        List<CommonShape> shapes = past.stream()
                .map(stream -> stream.history().slots())
                .distinct()
                .map(slots -> CommonShape.of(past, slots))
                .toList();
        return past.parallelStream()
                .map(stream -> forecast(stream, common(shapes, stream)))
                .toList();
    }

    private static CommonShape common(List<CommonShape> shapes, VolumeSeries stream) {
        return shapes.stream()
                .filter(shape -> shape.slots() == stream.history().slots())
                .findFirst()
                .orElseThrow();
    }

    /** Without unknown days at the end: they are as unknown as those to come. */
    private static DayGrid trimmed(DayGrid grid) {
        int days = grid.days();
        while (days > 0 && !grid.isKnown(days - 1)) {
            days--;
        }
        return grid.until(grid.date(days));
    }

    private SeriesForecast forecast(VolumeSeries stream, CommonShape common) {
        DayGrid grid = stream.history();
        Marks marks = surroundings.marks(stream.group());
        Fitted fitted = Fitted.of(grid, marks, common);
        BackTesting testing = new BackTesting(grid, marks, common, fitted.history());
        int first = grid.day(target.first());
        int gap = options.leadWeeks() > 0 ? 7 * (options.leadWeeks() - 1) : first - grid.days();
        int length = options.leadWeeks() > 0 ? 7 : Math.min(31, target.days());
        BackTesting.Verdict verdict = testing.test(gap, length, options.origins());
        List<ExpectedDay> days = new ArrayList<>();
        for (int day = 0; day < target.days(); day++) {
            days.add(fitted.day(verdict.method(), first + day));
        }
        return new SeriesForecast(stream, target, days, verdict, fitted.history(), unusual(fitted, first));
    }

    /** Past days that lie far from the usual course though nothing marks them, the latest first. */
    private static List<UnusualDay> unusual(Fitted fitted, int end) {
        double[] residuals = fitted.totals().residuals();
        int[] days = fitted.history().usual();
        double limit = Math.max(Math.log(1.4), 4.5 * Robust.spread(residuals));
        List<UnusualDay> found = new ArrayList<>();
        for (int i = days.length - 1; i >= 0; i--) {
            if (Math.abs(residuals[i]) > limit && days[i] < end) {
                LocalDate date = fitted.history().date(days[i]);
                double usual = fitted.totals().usual(days[i]);
                found.add(new UnusualDay(date, fitted.history().total(days[i]) / Math.max(usual, 1e-9)));
            }
        }
        return found;
    }
}
