package io.github.paiban.forecast;

import io.github.paiban.model.Period;
import io.github.paiban.model.Requirement;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The forecast of one stream: contacts by day and interval, how sure they are, and how the method did in the past. */
public final class SeriesForecast {
    private final VolumeSeries series;
    private final Period target;
    private final List<ExpectedDay> days;
    private final BackTesting.Verdict verdict;
    private final CleanHistory history;
    private final List<UnusualDay> unusual;

    SeriesForecast(
            VolumeSeries series,
            Period target,
            List<ExpectedDay> days,
            BackTesting.Verdict verdict,
            CleanHistory history,
            List<UnusualDay> unusual) {
        this.series = series;
        this.target = target;
        this.days = List.copyOf(days);
        this.verdict = verdict;
        this.history = history;
        this.unusual = List.copyOf(unusual);
    }

    /** Whom the contacts reach. */
    public Requirement.Group group() {
        return series.group();
    }

    /** What was known: the days before those forecast. */
    public DayGrid history() {
        return series.history();
    }

    /** The days forecast. */
    public Period target() {
        return target;
    }

    /** Length of an interval in minutes. */
    public int minutes() {
        return series.history().minutes();
    }

    /** How many intervals a day has. */
    public int slots() {
        return series.history().slots();
    }

    /** Contacts expected in an interval: a mean. */
    public double expected(int day, int slot) {
        return days.get(day).contacts()[slot];
    }

    /** Contacts expected on a day. */
    public double expected(int day) {
        return days.get(day).total();
    }

    /**
     * What contacts of an interval stay below with a probability; a number given by hand is taken for sure.
     *
     * @param share the probability, 0.01 to 0.99
     */
    public double quantile(int day, int slot, double share) {
        ExpectedDay expected = days.get(day);
        double mean = expected.contacts()[slot];
        return mean == 0 || expected.fixed()[slot] ? mean : verdict.bands().quantile(mean, share, expected.isSpecial());
    }

    /** What contacts of a day stay below with a probability: days differ as a whole, intervals by chance beside. */
    public double quantile(int day, double share) {
        ExpectedDay expected = days.get(day);
        double free = 0;
        double fixed = 0;
        for (int slot = 0; slot < slots(); slot++) {
            free += expected.fixed()[slot] ? 0 : expected.contacts()[slot];
            fixed += expected.fixed()[slot] ? expected.contacts()[slot] : 0;
        }
        return fixed + (free == 0 ? 0 : verdict.bands().quantile(free, share, expected.isSpecial()));
    }

    /** Whether somebody gave an interval's number. */
    public boolean isFixed(int day, int slot) {
        return days.get(day).fixed()[slot];
    }

    /** What makes a day unlike the usual course. */
    public List<DayNote> notes(int day) {
        return days.get(day).notes();
    }

    /** The method used. */
    public Method method() {
        return verdict.method();
    }

    /** How the methods did in the past; null where the history is too short to say. */
    public @Nullable BackTest backTest() {
        return verdict.test();
    }

    /** How the methods did in the past. */
    public Optional<BackTest> findBackTest() {
        return Optional.ofNullable(verdict.test());
    }

    /** The day's coefficient of variation beyond chance: that of the gamma factor of model M6. */
    public double dayVariation() {
        return Math.sqrt(verdict.bands().variation());
    }

    /** Past days far from the usual course that nothing marks, the latest first. */
    public List<UnusualDay> unusual() {
        return unusual;
    }

    /** How many past days had gaps that were filled. */
    public int filledGaps() {
        return history.filledGaps();
    }

    /** How many past days taught the usual course. */
    public int usualDays() {
        return history.usual().length;
    }

    /** How many past days were open but told apart: events and holidays. */
    public int specialDays() {
        return count(DayState.SPECIAL);
    }

    /** How many past days were left out as outages or for gaps too large. */
    public int outages() {
        return count(DayState.OUTAGE);
    }

    /** How many days between the first and the last were not counted at all on weekdays that are open. */
    public int missingDays() {
        int missing = 0;
        for (int day = 0; day < history.end(); day++) {
            boolean open = history.isOpen(history.weekday(day));
            missing += open && history.state(day) == DayState.UNKNOWN ? 1 : 0;
        }
        return missing;
    }

    private int count(DayState wanted) {
        int count = 0;
        for (int day = 0; day < history.end(); day++) {
            count += history.state(day) == wanted ? 1 : 0;
        }
        return count;
    }
}
