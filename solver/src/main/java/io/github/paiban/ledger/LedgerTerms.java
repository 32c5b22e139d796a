package io.github.paiban.ledger;

import io.github.paiban.model.Night;
import io.github.paiban.model.ShiftType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a shop says of its ledger.
 *
 * @param nights what counts as a night, in the words of {@link io.github.paiban.rules.DutySet}; empty for the shifts that
 *     end after {@linkplain Night#isReachedBy ten in the evening}
 * @param halfDays what counts as a half-day, likewise; empty for shifts, other than nights, that pay at most two thirds
 *     of the longest
 * @param rests rest days that a month should have; null for what a rule about rest days asks for at least
 * @param noticeDays a change is at short notice where fewer days than these are left until the cell is worked
 * @param carry how much of a balance goes over to the next month: 1 settles all of it, 0 none; in between, what was long
 *     ago fades month by month
 * @param mostDays the most days that a rule of fair shares makes good in a month with somebody full time
 * @param mostMinutes the most paid minutes that a rule of equal hours makes good, likewise
 * @param mostRests the most rests owed that a month gives back to an agent; 0 where rests owed are settled otherwise
 * @param favour by how much a wish weighs more for each wish that the agent was refused beyond what others were, as a part
 *     of its weight; 0 for not at all
 */
public record LedgerTerms(
        List<String> nights,
        List<String> halfDays,
        @Nullable Integer rests,
        int noticeDays,
        double carry,
        double mostDays,
        int mostMinutes,
        int mostRests,
        double favour) {
    /** What holds where a shop says nothing. */
    public static final LedgerTerms DEFAULT = new LedgerTerms(List.of(), List.of(), null, 7, 1, 3, 16 * 60, 1, 0.5);

    public LedgerTerms {
        nights = List.copyOf(nights);
        halfDays = List.copyOf(halfDays);
        if (!(carry >= 0 && carry <= 1) || noticeDays < 0 || !(mostDays >= 0) || mostMinutes < 0) {
            throw new IllegalArgumentException("A ledger cannot carry over " + carry + " of at most " + mostDays
                    + " days or " + mostMinutes + " minutes with " + noticeDays + " days’ notice.");
        }
        if (mostRests < 0 || !(favour >= 0 && favour <= 1)) {
            throw new IllegalArgumentException(
                    "A month cannot give back " + mostRests + " rests, or weigh wishes " + favour + " more.");
        }
    }

    /** The words for nights among some shifts. */
    List<String> nights(List<ShiftType> shifts) {
        return nights.isEmpty()
                ? shifts.stream()
                        .filter(Night.WORKED::isReachedBy)
                        .map(ShiftType::id)
                        .toList()
                : nights;
    }

    /** The words for half-days among some shifts. */
    List<String> halfDays(List<ShiftType> shifts) {
        int longest = shifts.stream().mapToInt(ShiftType::paidMinutes).max().orElse(0);
        List<String> late = nights(shifts);
        return halfDays.isEmpty()
                ? shifts.stream()
                        .filter(shift -> 3 * shift.paidMinutes() <= 2 * longest)
                        .filter(shift -> !Night.WORKED.isReachedBy(shift) && !late.contains(shift.id()))
                        .map(ShiftType::id)
                        .toList()
                : halfDays;
    }
}
