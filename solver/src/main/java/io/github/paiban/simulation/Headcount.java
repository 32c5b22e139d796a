package io.github.paiban.simulation;

import io.github.paiban.model.Requirement;
import io.github.paiban.rules.Demand;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Need;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How many people of a group a roster has on duty. */
final class Headcount {
    private static final int DAY = 1440;
    private static final int SLOT = 5;

    private final Frame frame;
    private final int[][] grid;

    /**
     * A roster.
     *
     * @param grid its duties
     */
    Headcount(Frame frame, int[][] grid) {
        this.frame = frame;
        this.grid = grid;
    }

    /** For each five minutes from the first midnight on; those who come or go within them do not count. */
    int[] eachFiveMinutes(Requirement.Group group) {
        List<Requirement> days = new ArrayList<>();
        for (int day = 0; day < frame.days(); day++) {
            LocalDate date = frame.month().period().date(day);
            days.add(Requirement.during(date, 0, DAY, 0).of(group));
        }
        int[] present = new int[frame.days() * DAY / SLOT];
        Arrays.fill(present, Integer.MAX_VALUE);
        for (Need need : Demand.of(frame, days).needs()) {
            int count = need.count(frame, grid);
            int from = need.day() * DAY + need.fromMinute();
            int to = need.day() * DAY + need.toMinute();
            for (int slot = from / SLOT; slot * SLOT < to; slot++) {
                present[slot] = Math.min(present[slot], count);
            }
        }
        return present;
    }
}
