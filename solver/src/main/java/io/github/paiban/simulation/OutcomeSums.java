package io.github.paiban.simulation;

import io.github.paiban.simulation.Tally.Count;
import io.github.paiban.staffing.Assessment;
import io.github.paiban.staffing.PointsForecast;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** All that is counted, over replications, added in their order. Not safe for use by several threads. */
final class OutcomeSums {
    private final TimeGrid grid;
    private final int replications;
    private final PartSums total;
    private final List<PartSums> days;
    private final List<PartSums> ofDay;
    private final List<PartSums> intervals;
    private final List<ServiceSums> queues = new ArrayList<>();
    private final List<WaitHistogram> queueWaits = new ArrayList<>();
    private final List<List<ServiceSums>> cells = new ArrayList<>();
    private final List<List<List<PointsForecast.Day>>> late = new ArrayList<>();
    private final List<ContactQueue> contacts;
    private final ClosingSums closings;
    private final List<TicketSums> tickets = new ArrayList<>();
    private double outside;
    private double unserved;
    private double overtime;

    OutcomeSums(Scenario scenario, int replications) {
        this.grid = scenario.grid();
        this.contacts = scenario.queues();
        this.replications = replications;
        this.total = new PartSums(grid.end());
        this.days = parts(grid.days(), TimeGrid.DAY_SECONDS);
        this.ofDay = parts(grid.perDay(), grid.seconds() * grid.days());
        this.intervals = parts(grid.intervals(), grid.seconds());
        this.closings = new ClosingSums(grid, replications);
        scenario.tickets().forEach(line -> tickets.add(new TicketSums()));
        for (int queue = 0; queue < scenario.queues().size(); queue++) {
            queues.add(new ServiceSums());
            queueWaits.add(new WaitHistogram());
            late.add(new ArrayList<>());
            cells.add(services(grid.intervals()));
        }
    }

    private static List<PartSums> parts(int count, double seconds) {
        List<PartSums> parts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            parts.add(new PartSums(seconds));
        }
        return parts;
    }

    private static List<ServiceSums> services(int count) {
        List<ServiceSums> services = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            services.add(new ServiceSums());
        }
        return services;
    }

    /** Adds a replication. */
    void add(Tally tally) {
        for (int interval = 0; interval < grid.intervals(); interval++) {
            total.add(tally, interval);
            days.get(interval / grid.perDay()).add(tally, interval);
            ofDay.get(interval % grid.perDay()).add(tally, interval);
            intervals.get(interval).add(tally, interval);
        }
        total.endReplication();
        days.forEach(PartSums::endReplication);
        ofDay.forEach(PartSums::endReplication);
        intervals.forEach(PartSums::endReplication);
        for (int queue = 0; queue < queues.size(); queue++) {
            addQueue(tally, queue);
        }
        for (int line = 0; line < tickets.size(); line++) {
            tickets.get(line).add(tally.tickets[line]);
        }
        closings.add(tally);
        outside += Arrays.stream(tally.counts[Count.OUTSIDE]).sum();
        unserved += Arrays.stream(tally.counts[Count.UNSERVED]).sum();
        overtime += tally.overtime;
    }

    private void addQueue(Tally tally, int queue) {
        int first = queue * grid.intervals();
        for (int interval = 0; interval < grid.intervals(); interval++) {
            queues.get(queue).add(tally, first + interval);
            ServiceSums cell = cells.get(queue).get(interval);
            cell.add(tally, first + interval);
            cell.endReplication();
        }
        late.get(queue).add(daysOf(tally, queue));
        queues.get(queue).endReplication();
        queueWaits.get(queue).add(tally.waitsOfQueue, queue * WaitHistogram.BINS);
    }

    private List<PointsForecast.Day> daysOf(Tally tally, int queue) {
        boolean all = contacts.get(queue).assessment().replies() == Assessment.Replies.ALL;
        double[] counted = tally.counts[all ? Count.REPLIES : Count.CONTACTS];
        double[] inTime = tally.counts[all ? Count.REPLIES_IN_TIME : Count.FIRST_IN_TIME];
        List<PointsForecast.Day> found = new ArrayList<>();
        for (int day = 0; day < grid.days(); day++) {
            double sum = 0;
            double kept = 0;
            for (int i = 0; i < grid.perDay(); i++) {
                int at = queue * grid.intervals() + day * grid.perDay() + i;
                sum += counted[at] + (all ? tally.counts[Count.CONTACTS][at] - tally.counts[Count.ANSWERED][at] : 0);
                kept += inTime[at];
            }
            found.add(new PointsForecast.Day(sum, sum - kept));
        }
        return found;
    }

    /** What was found. */
    Outcome outcome(long seed) {
        List<ServiceFigures> ofQueues = new ArrayList<>();
        for (int queue = 0; queue < queues.size(); queue++) {
            ofQueues.add(queues.get(queue).figures(queueWaits.get(queue)));
        }
        return new Outcome(
                grid,
                replications,
                seed,
                total.figures(),
                figures(days),
                figures(ofDay),
                figures(intervals),
                ofQueues,
                cells.stream()
                        .map(row -> row.stream().map(ServiceSums::figures).toList())
                        .toList(),
                late,
                closings.closings(),
                outside / replications,
                unserved / replications,
                tickets.stream().map(TicketSums::figures).toList(),
                overtime / 3600 / replications);
    }

    private static List<Part> figures(List<PartSums> parts) {
        return parts.stream().map(PartSums::figures).toList();
    }
}
