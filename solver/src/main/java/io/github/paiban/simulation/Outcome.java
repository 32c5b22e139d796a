package io.github.paiban.simulation;

import java.util.List;

/**
 * What a simulation found.
 *
 * @param grid days and intervals
 * @param replications how many runs
 * @param seed the begin of all chance
 * @param total all days together
 * @param days each day
 * @param ofDay each interval of the day, all days together
 * @param intervals each interval of each day
 * @param queues what the customers of each queue get, in the order of the scenario
 * @param cells for each queue what its customers get in each interval of each day; without waits
 * @param late for each queue and replication, assessed contacts whose first reply did not come in time
 * @param closings how days end, only those on which somebody is the last to go
 * @param outside mean contacts of a replication that came at times not assessed
 * @param unserved mean assessed contacts of a replication that came while nobody served their queue
 * @param overtimeHours mean hours of a replication that agents worked after the ends of their stints
 */
public record Outcome(
        TimeGrid grid,
        int replications,
        long seed,
        Part total,
        List<Part> days,
        List<Part> ofDay,
        List<Part> intervals,
        List<ServiceFigures> queues,
        List<List<ServiceFigures>> cells,
        List<List<Double>> late,
        List<Closing> closings,
        double outside,
        double unserved,
        double overtimeHours) {
    public Outcome {
        days = List.copyOf(days);
        ofDay = List.copyOf(ofDay);
        intervals = List.copyOf(intervals);
        queues = List.copyOf(queues);
        cells = List.copyOf(cells);
        late = late.stream().map(List::copyOf).toList();
        closings = List.copyOf(closings);
    }
}
