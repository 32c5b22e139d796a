package io.github.paiban.staffing;

import io.github.paiban.model.Requirement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The needs of one stream of contacts over a period.
 *
 * @param group whom the stream reaches
 * @param terms its terms
 * @param step minutes of each interval
 * @param intervals the intervals in which somebody can be on duty and contacts come or are in hand, in order
 * @param unattended assessed stretches of days in which contacts come and no shift is there
 * @param reachable whether any number of people meets the target
 * @param tickets what its tickets take; null where there are none
 */
public record StreamNeeds(
        Requirement.Group group,
        ServiceTerms terms,
        int step,
        List<IntervalNeed> intervals,
        List<Unattended> unattended,
        boolean reachable,
        @Nullable TicketNeeds tickets) {
    /**
     * A part of the day that is assessed and that no shift covers.
     *
     * @param fromMinute begin, minutes from midnight
     * @param toMinute end, exclusive
     * @param contacts contacts of the whole period that begin in it
     */
    public record Unattended(int fromMinute, int toMinute, double contacts) {}

    public StreamNeeds {
        intervals = List.copyOf(intervals);
        unattended = List.copyOf(unattended);
    }

    /** People-minutes needed, before they are rounded up to people. */
    public double minutes() {
        return intervals.stream()
                .mapToDouble(each -> each.scheduled() * each.minutes())
                .sum();
    }

    /** Share of the assessed contacts answered in time if each interval has the people it needs; 1 without contacts. */
    public double inTime() {
        double contacts =
                intervals.stream().mapToDouble(IntervalNeed::assessedContacts).sum()
                        + unattended.stream().mapToDouble(Unattended::contacts).sum();
        double inTime = intervals.stream()
                .mapToDouble(each -> each.assessedContacts() * each.service().inTime())
                .sum();
        return contacts == 0 ? 1 : inTime / contacts;
    }
}
