package io.github.paiban.forecast;

import io.github.paiban.forecast.DayTotals.Drift;
import io.github.paiban.forecast.Surroundings.Marks;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** All methods fitted to a history, and what its special days teach. */
final class Fitted {
    /** Of the log-linear model, the quasi-Poisson models and smoothing, which knows no months. */
    private static final double[] WEIGHTS = {0.4, 0.4, 0.2};

    private final CleanHistory history;
    private final DayTotals totals;
    private final Map<Method, DayCourse> courses = new EnumMap<>(Method.class);
    private final SpecialDays special;

    private Fitted(CleanHistory history, Marks marks, double[][] common) {
        this.history = history;
        Shapes byDay = Shapes.ofDays(history, common);
        Shapes byContact = Shapes.ofContacts(history, common);
        this.totals = DayTotals.logLinear(history, TotalTimesShape.totals(history), Drift.USUAL);
        PartsOfDay parts = PartsOfDay.fit(history, byContact, Drift.USUAL);
        DayCourse smoothed = new LevelTimesShape(history, byContact);
        DayCourse usual = models(Drift.USUAL, byDay, parts, smoothed);
        courses.put(Method.MODELS, usual);
        courses.put(Method.MODELS_CALM, models(Drift.CALM, byDay, parts, smoothed));
        courses.put(Method.MODELS_QUICK, models(Drift.QUICK, byDay, parts, smoothed));
        DayCourse four = new SameWeekdays(history, 4);
        courses.put(Method.MEAN_OF_FOUR, four);
        courses.put(Method.SEASONAL_NAIVE, new SameWeekdays(history, 1));
        courses.put(Method.BLEND, DayCourse.mean(usual, four));
        this.special = new SpecialDays(history, marks, totals, byContact);
    }

    private DayCourse models(Drift drift, Shapes shapes, PartsOfDay parts, DayCourse smoothed) {
        DayCourse logLinear = new TotalTimesShape(history, totals.with(drift), shapes);
        DayCourse poisson = parts.with(drift);
        return DayCourse.weighted(WEIGHTS, logLinear, poisson, smoothed);
    }

    /** Fits a history. */
    static Fitted of(DayGrid grid, Marks marks, CommonShape common) {
        return new Fitted(Cleaning.clean(grid, marks), marks, common.until(grid.end()));
    }

    /** The history behind it. */
    CleanHistory history() {
        return history;
    }

    /** Its model of totals. */
    DayTotals totals() {
        return totals;
    }

    /** What is expected of a day at or behind the end, events and closings included. */
    ExpectedDay day(Method method, int day) {
        return special.apply(Objects.requireNonNull(courses.get(method)), day);
    }
}
