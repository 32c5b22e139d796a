package io.github.paiban.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How days end, over replications. Not safe for use by several threads. */
final class ClosingSums {
    private final int replications;
    private final double[][] ends;
    private final double[] planned;
    private final double[] waiting;
    private int added;

    ClosingSums(TimeGrid grid, int replications) {
        this.replications = replications;
        this.ends = new double[grid.days()][replications];
        this.planned = new double[grid.days()];
        this.waiting = new double[grid.days()];
        Arrays.fill(planned, -1);
    }

    /** Adds a replication. */
    void add(Tally tally) {
        for (int day = 0; day < planned.length; day++) {
            planned[day] = tally.closesAt[day];
            ends[day][added] = tally.closedAt[day];
            waiting[day] += tally.waitingAtClose[day];
        }
        added++;
    }

    /** The days on which somebody is the last to go. */
    List<Closing> closings() {
        List<Closing> closings = new ArrayList<>();
        for (int day = 0; day < planned.length; day++) {
            if (planned[day] >= 0) {
                closings.add(closing(day));
            }
        }
        return closings;
    }

    private Closing closing(int day) {
        double[] sorted = ends[day].clone();
        Arrays.sort(sorted);
        double mean = Arrays.stream(sorted).average().orElse(0);
        double p90 = sorted[(int) Math.ceil(0.9 * replications) - 1];
        double midnight = day * TimeGrid.DAY_SECONDS;
        return new Closing(
                day,
                (planned[day] - midnight) / 60,
                (mean - midnight) / 60,
                (p90 - midnight) / 60,
                waiting[day] / replications);
    }
}
