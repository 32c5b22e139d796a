package io.github.paiban.simulation;

import io.github.paiban.model.Period;
import io.github.paiban.model.Requirement;
import io.github.paiban.model.Tickets;
import io.github.paiban.model.Volume;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The volumes of a period on one grid, whatever the lengths of their intervals. Immutable. */
final class VolumeGrid {
    private static final List<Integer> LENGTHS = List.of(60, 30, 20, 15, 10);
    private static final int SHORTEST = 5;

    private final Period period;
    private final List<Volume> volumes;
    private final TimeGrid grid;

    VolumeGrid(Period period, List<Volume> volumes) {
        this.period = period;
        this.volumes = volumes;
        this.grid = new TimeGrid(period.days(), length(volumes));
    }

    /** The longest of the usual lengths, up to an hour, on which all volumes begin and end. */
    private static int length(List<Volume> volumes) {
        return LENGTHS.stream()
                .filter(length -> volumes.stream()
                        .flatMapToInt(volume -> IntStream.of(volume.fromMinute(), volume.toMinute()))
                        .allMatch(minute -> minute % length == 0))
                .findFirst()
                .orElse(SHORTEST);
    }

    /** Days and intervals. */
    TimeGrid grid() {
        return grid;
    }

    /** Expected contacts of a stream in each interval; what comes after the period is left out. */
    List<Double> contacts(Requirement.Group stream) {
        double[] sums = new double[grid.intervals()];
        for (Volume volume : volumes) {
            if (volume.group().equals(stream)) {
                spread(volume.date(), volume.fromMinute(), volume.toMinute(), volume.contacts(), sums);
            }
        }
        return listed(sums);
    }

    /** Expected tickets in each interval. */
    List<Double> tickets(List<Tickets> tickets) {
        double[] sums = new double[grid.intervals()];
        for (Tickets each : tickets) {
            spread(each.date(), each.fromMinute(), each.toMinute(), each.count(), sums);
        }
        return listed(sums);
    }

    private static List<Double> listed(double[] sums) {
        return Arrays.stream(sums).boxed().toList();
    }

    private void spread(LocalDate date, int fromMinute, int toMinute, double amount, double[] sums) {
        int midnight = period.day(date) * TimeGrid.DAY_MINUTES;
        int from = midnight + fromMinute;
        int to = midnight + toMinute;
        int length = grid.intervalMinutes();
        for (int interval = from / length; interval * length < to && interval < sums.length; interval++) {
            int overlap = Math.min(to, (interval + 1) * length) - Math.max(from, interval * length);
            sums[interval] += amount * overlap / (toMinute - fromMinute);
        }
    }
}
