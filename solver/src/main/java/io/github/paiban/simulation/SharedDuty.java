package io.github.paiban.simulation;

import io.github.paiban.model.Requirement;
import io.github.paiban.rules.Demand;
import io.github.paiban.rules.Duties;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Need;
import io.github.paiban.staffing.IntervalNeed;
import io.github.paiban.staffing.SharedShops;
import io.github.paiban.staffing.StreamNeeds;
import io.github.paiban.staffing.Team;
import io.github.paiban.staffing.TicketNeeds;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Who of a roster is there when, and which streams they serve, where some serve several. Not safe for use by several threads. */
final class SharedDuty {
    private static final int DAY = 1440;
    private static final int SLOT = 5;

    private final Frame frame;
    private final int[][] grid;
    private final List<StreamNeeds> streams;
    private final SharedShops shops;
    /** By agent and duty, the streams served. */
    private final List<List<List<Integer>>> served = new ArrayList<>();
    /** By stream and five minutes, contacts a second. */
    private final double[][] rates;

    private final Map<Moment, double[]> known = new HashMap<>();

    private record Moment(int day, int fromMinute, int toMinute) {}

    /**
     * A roster.
     *
     * @param grid its duties
     * @param streams contacts and tickets
     */
    SharedDuty(Frame frame, int[][] grid, List<StreamNeeds> streams) {
        this.frame = frame;
        this.grid = grid;
        this.streams = streams;
        this.shops = new SharedShops(streams);
        this.rates = new double[streams.size()][frame.days() * DAY / SLOT];
        for (int stream = 0; stream < streams.size(); stream++) {
            for (IntervalNeed need : streams.get(stream).intervals()) {
                lay(need, rates[stream]);
            }
        }
        for (int agent = 0; agent < frame.agents(); agent++) {
            served.add(servedBy(agent));
        }
    }

    private void lay(IntervalNeed need, double[] row) {
        int begin = frame.month().period().day(need.date()) * DAY;
        int to = Math.min(row.length, (begin + need.toMinute()) / SLOT);
        for (int slot = (begin + need.fromMinute()) / SLOT; slot < to; slot++) {
            row[slot] = need.arrivals();
        }
    }

    private List<List<Integer>> servedBy(int agent) {
        List<List<Integer>> byDuty = new ArrayList<>();
        for (int duty = 0; duty < frame.duties().size(); duty++) {
            int each = duty;
            byDuty.add(
                    Duties.isWork(duty)
                            ? IntStream.range(0, streams.size())
                                    .filter(stream -> Demand.belongs(
                                            frame, streams.get(stream).group(), agent, each))
                                    .boxed()
                                    .toList()
                            : List.of());
        }
        return byDuty;
    }

    /** Whether anybody serves several streams. */
    boolean isShared() {
        return served.stream().anyMatch(duties -> duties.stream().anyMatch(each -> each.size() > 1));
    }

    /** The share in time of the stream of a need while it lasts. */
    double inTime(Need need) {
        Moment moment = new Moment(need.day(), need.fromMinute(), need.toMinute());
        double[] shares = known.get(moment);
        if (shares == null) {
            int middle = (need.day() * DAY + (need.fromMinute() + need.toMinute()) / 2) / SLOT;
            shares = shops.inTime(ratesAt(middle), teams(need));
            known.put(moment, shares);
        }
        return shares[index(need.group())];
    }

    private int index(Requirement.Group group) {
        return IntStream.range(0, streams.size())
                .filter(stream -> streams.get(stream).group().equals(group))
                .findFirst()
                .orElseThrow();
    }

    private List<Double> ratesAt(int slot) {
        int at = Math.min(slot, rates[0].length - 1);
        return IntStream.range(0, rates.length)
                .mapToObj(stream -> rates[stream][at])
                .toList();
    }

    private List<Team> teams(Need need) {
        SortedMap<String, Team> teams = new TreeMap<>();
        for (Need.Slot slot : need.slots()) {
            int day = need.day() + slot.offset();
            for (int agent = 0; agent < grid.length && day < frame.days(); agent++) {
                int duty = day < 0 ? frame.history(agent, day) : grid[agent][day];
                List<Integer> mine = duty == slot.duty() ? served.get(agent).get(duty) : List.of();
                if (!mine.isEmpty()) {
                    teams.merge(mine.toString(), new Team(mine, 1), (some, one) -> new Team(mine, some.people() + 1));
                }
            }
        }
        return List.copyOf(teams.values());
    }

    /** Seconds that agents have for the tickets of a group, by five minutes: those of several share them by their work. */
    double[] attention(Requirement.Group group) {
        int stream = index(group);
        List<Requirement> days = new ArrayList<>();
        for (int day = 0; day < frame.days(); day++) {
            LocalDate date = frame.month().period().date(day);
            days.add(Requirement.during(date, 0, DAY, 0).of(group));
        }
        double[] attention = new double[rates[0].length];
        for (Need need : Demand.of(frame, days).needs()) {
            List<Team> teams = teams(need);
            int from = need.day() * DAY + need.fromMinute();
            // Who comes or goes within five minutes does not count.
            for (int slot = (from + SLOT - 1) / SLOT; (slot + 1) * SLOT <= need.day() * DAY + need.toMinute(); slot++) {
                attention[slot] = 60.0 * SLOT * attention(stream, teams, slot);
            }
        }
        return attention;
    }

    private double attention(int stream, List<Team> teams, int slot) {
        double[] idle = shops.idle(ratesAt(slot), teams, stream);
        double sum = 0;
        for (int team = 0; team < idle.length; team++) {
            List<Integer> mine = teams.get(team).streams();
            if (mine.contains(stream)) {
                double all = mine.stream().mapToDouble(this::ticketWork).sum();
                sum += idle[team] * ticketWork(stream) / all;
            }
        }
        return sum;
    }

    private double ticketWork(int stream) {
        TicketNeeds tickets = streams.get(stream).tickets();
        return tickets == null ? 0 : tickets.workMinutes();
    }
}
