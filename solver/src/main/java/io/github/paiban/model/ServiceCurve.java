package io.github.paiban.model;

import java.time.LocalDate;
import java.util.List;

/**
 * How many contacts are expected to be answered late during an interval, by the number of agents on duty: what one more
 * agent is worth there.
 *
 * @param date the day; the interval may run on past its midnight
 * @param fromMinute begin, minutes from midnight
 * @param toMinute end, exclusive; over 1440 past midnight
 * @param group which agents count
 * @param late expected late contacts with 0, 1, 2 … agents; never rising; the last holds for any more
 * @param load agents whom its work keeps busy: by it those who serve several groups are shared out; 0 where not known
 */
public record ServiceCurve(
        LocalDate date, int fromMinute, int toMinute, Requirement.Group group, List<Double> late, double load) {
    public ServiceCurve {
        if (fromMinute < 0 || toMinute <= fromMinute || toMinute - fromMinute > 1440) {
            throw new IllegalArgumentException("Interval of minutes " + fromMinute + " to " + toMinute + " on " + date
                    + " is not within a day's length. Maybe add 1440 to an end past midnight.");
        }
        if (!(load >= 0)) {
            throw new IllegalArgumentException("The work on " + date + " keeps " + load + " agents busy.");
        }
        late = List.copyOf(late);
        if (late.isEmpty()) {
            throw new IllegalArgumentException("The curve on " + date + " is empty. Maybe give it one value, 0.");
        }
        double before = 1e9;
        for (double each : late) {
            if (!(each >= 0 && each <= before)) {
                throw new IllegalArgumentException("The curve on " + date + " at minute " + fromMinute
                        + " rises or is negative: " + late + ". Maybe make it convex first.");
            }
            before = each;
        }
    }

    /** A curve whose work is not known. */
    public ServiceCurve(LocalDate date, int fromMinute, int toMinute, Requirement.Group group, List<Double> late) {
        this(date, fromMinute, toMinute, group, late, 0);
    }

    /** Length of the interval in minutes. */
    public int minutes() {
        return toMinute - fromMinute;
    }

    /** Expected late contacts with so many agents. */
    public double late(int agents) {
        return late.get(Math.max(0, Math.min(agents, late.size() - 1)));
    }
}
