package io.github.paiban.ledger;

import io.github.paiban.model.Duty;
import io.github.paiban.model.Roster;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Changes to a published roster shortly before they are worked. A cell counts where it is still ahead (or today) and fewer
 * than so many days are left; days that have passed are corrections, not surprises, and leave granted is no burden.
 *
 * @param today the day on which the change becomes known
 * @param days how many days' notice is fair
 */
record ShortNotice(LocalDate today, int days) {
    /** How many cells of each agent changed at short notice; only those with any, in the order of the new roster. */
    Map<String, Integer> changes(Roster before, Roster after) {
        Map<String, Integer> changes = new LinkedHashMap<>();
        after.rows().forEach((agent, row) -> {
            List<Duty> former = before.rows().get(agent);
            int count = former == null ? 0 : count(after, former, row);
            if (count > 0) {
                changes.put(agent, count);
            }
        });
        return changes;
    }

    private int count(Roster after, List<Duty> former, List<Duty> row) {
        int count = 0;
        for (int day = 0; day < row.size(); day++) {
            boolean changed =
                    !row.get(day).equals(former.get(day)) && row.get(day).kind() != Duty.Kind.LEAVE;
            count += changed && isShort(after.period().date(day)) ? 1 : 0;
        }
        return count;
    }

    private boolean isShort(LocalDate date) {
        long left = ChronoUnit.DAYS.between(today, date);
        return left >= 0 && left < days;
    }
}
