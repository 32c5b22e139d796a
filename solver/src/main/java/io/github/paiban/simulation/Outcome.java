package io.github.paiban.simulation;

import io.github.paiban.staffing.PointsForecast;
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
 * @param late for each queue, replication and day, the replies that count and those of them that came late
 * @param closings how days end, only those on which somebody is the last to go
 * @param outside mean contacts of a replication that came at times not assessed
 * @param unserved mean assessed contacts of a replication that came while nobody served their queue
 * @param tickets what came of the tickets of each line, in the order of the scenario
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
        List<List<List<PointsForecast.Day>>> late,
        List<Closing> closings,
        double outside,
        double unserved,
        List<TicketFigures> tickets,
        double overtimeHours) {
    public Outcome {
        days = List.copyOf(days);
        ofDay = List.copyOf(ofDay);
        intervals = List.copyOf(intervals);
        queues = List.copyOf(queues);
        cells = List.copyOf(cells);
        late = late.stream()
                .map(runs -> runs.stream().map(List::copyOf).toList())
                .toList();
        closings = List.copyOf(closings);
        tickets = List.copyOf(tickets);
    }
}
