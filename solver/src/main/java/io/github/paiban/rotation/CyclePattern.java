package io.github.paiban.rotation;

import io.github.paiban.model.Duty;
import io.github.paiban.model.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A cycle as it is laid onto dates: going on day by day from an anchor, or beginning anew with each month.
 *
 * <p>Where it begins anew with each month, a place is a month: the first 28 days are its core, up to three more its tail;
 * whoever stood at a place in one month stands at the next one in the month after it.
 *
 * @param anchor the day on which places begin; a Monday where places are weeks, the first of a month where they are months
 * @param columns how many days places are apart; 28 to 31 where they are months
 * @param duties the cycle, by day; the last is followed by the first
 * @param begins the place, from 0, at which agents stand on the anchor, by id; empty where nobody is named
 * @param isByMonth whether it begins anew with each month
 * @param monthEnd what becomes of the days past the 28th
 */
public record CyclePattern(
        LocalDate anchor,
        int columns,
        List<Duty> duties,
        Map<String, Integer> begins,
        boolean isByMonth,
        MonthEnd monthEnd) {
    /** The days that all months have. */
    public static final int CORE = 28;

    /** The days of the longest months. */
    static final int LONGEST_MONTH = 31;

    public CyclePattern {
        duties = List.copyOf(duties);
        begins = Collections.unmodifiableMap(new LinkedHashMap<>(begins));
        if (columns < 1 || duties.isEmpty() || duties.size() % columns != 0) {
            throw new IllegalArgumentException("A cycle of " + duties.size() + " days has no places that are " + columns
                    + " days apart. Maybe a row is cut short.");
        }
        if (isByMonth && (columns < CORE || columns > LONGEST_MONTH)) {
            throw new IllegalArgumentException("A month of " + columns + " days is not 28 to 31 days long.");
        }
    }

    /** A cycle that goes on day by day, months or not. */
    public CyclePattern(LocalDate anchor, int columns, List<Duty> duties, Map<String, Integer> begins) {
        this(anchor, columns, duties, begins, false, MonthEnd.REST);
    }

    /** How many places it has. */
    public int places() {
        return duties.size() / columns;
    }

    /**
     * What somebody does on a date, after what becomes of months' ends.
     *
     * @param place where they stand on the anchor
     */
    public Duty duty(int place, LocalDate date) {
        Duty drawn = drawn(place, date);
        if (monthEnd == MonthEnd.REST || !isPastTheRests(place, date)) {
            return drawn == null ? Duty.OFF : drawn;
        }
        return workedBefore(place, date);
    }

    /** The days of a period on which the pattern works instead of a rest that is owed for it. */
    public List<LocalDate> owed(int place, Period period) {
        return monthEnd != MonthEnd.OWED
                ? List.of()
                : period.dates()
                        .filter(date -> isPastTheRests(place, date) && drawn(place, date) != null)
                        .toList();
    }

    /** Whether a date past the 28th is a rest, or none of the pattern's days. */
    private boolean isPastTheRests(int place, LocalDate date) {
        if (date.getDayOfMonth() <= CORE) {
            return false;
        }
        Duty drawn = drawn(place, date);
        return drawn == null || (!drawn.isWork() && (isByMonth || restsBefore(place, date) >= restsOfACore()));
    }

    private int restsOfACore() {
        long rests = duties.stream().filter(duty -> !duty.isWork()).count();
        return (int) Math.round((double) CORE * rests / duties.size());
    }

    private int restsBefore(int place, LocalDate date) {
        return (int) date.withDayOfMonth(1)
                .datesUntil(date)
                .map(day -> drawn(place, day))
                .filter(duty -> duty != null && !duty.isWork())
                .count();
    }

    /** The duty of the last day before a date on which the pattern works; off where it never does. */
    private Duty workedBefore(int place, LocalDate date) {
        for (int back = 1; back <= duties.size() + LONGEST_MONTH; back++) {
            Duty duty = drawn(place, date.minusDays(back));
            if (duty != null && duty.isWork()) {
                return duty;
            }
        }
        return Duty.OFF;
    }

    /** What stands in the table; null past the days that it has of a month. */
    private @Nullable Duty drawn(int place, LocalDate date) {
        if (!isByMonth) {
            long day = place * (long) columns + ChronoUnit.DAYS.between(anchor, date);
            return duties.get((int) Math.floorMod(day, (long) duties.size()));
        }
        long months = ChronoUnit.MONTHS.between(YearMonth.from(anchor), YearMonth.from(date));
        int row = (int) Math.floorMod(place + months, (long) places());
        int day = date.getDayOfMonth() - 1;
        return day < columns ? duties.get(row * columns + day) : null;
    }
}
