package io.github.paiban.simulation;

import io.github.paiban.staffing.Assessment;
import io.github.paiban.staffing.ServiceTerms;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds out how many people are missing when: adds a person to each interval that misses its target, but not where a bad
 * interval before leaves customers waiting, and simulates again until no interval misses it.
 */
public final class Shortages {
    private static final int MOST_ROUNDS = 40;
    /** Below this part of the target an interval leaves so many customers waiting that the next one suffers from it. */
    private static final double BAD = 0.5;
    /** Only a team without end reaches the most that there is. */
    private static final double NEARLY = 0.95;

    private final Scenario scenario;
    private final Simulation simulation;
    private final int[][] extra;
    private final double[] targets;

    private Shortages(Scenario scenario, Simulation simulation) {
        this.scenario = scenario;
        this.simulation = simulation;
        this.extra = new int[scenario.queues().size()][scenario.grid().intervals()];
        this.targets =
                scenario.queues().stream().mapToDouble(Shortages::reachable).toArray();
    }

    /**
     * The stretches that surely miss what is {@link #reachable} of the target, in order of queues and of time.
     *
     * @param outcome of the scenario as it is
     * @param simulation by which to try more people
     */
    public static List<Shortage> find(Scenario scenario, Outcome outcome, Simulation simulation) {
        Shortages shortages = new Shortages(scenario, simulation);
        shortages.fill(outcome);
        return shortages.list(outcome);
    }

    /** The share of a queue's replies that its target speaks of. */
    public static @Nullable Estimate assessed(ContactQueue queue, ServiceFigures figures) {
        return queue.assessment().replies() == Assessment.Replies.ALL ? figures.allInTime() : figures.firstInTime();
    }

    /**
     * The share in time that people can bring about: the target, or nearly what a team without end would reach where
     * that is less because the replies themselves take too long.
     */
    public static double reachable(ContactQueue queue) {
        return Math.min(queue.target().share(), NEARLY * ReplyTimes.inTime(queue));
    }

    /** The same by the terms of a stream. */
    public static double reachable(ServiceTerms terms) {
        return reachable(new ContactQueue("", ContactProfile.of(terms), List.of(), terms.target(), terms.assessment()));
    }

    private void fill(Outcome outcome) {
        if (list(outcome).isEmpty()) {
            return;
        }
        if (extra.length == 1) {
            addForLoad(outcome);
        }
        Outcome latest = simulation.run(withExtra());
        for (int round = 0; round < MOST_ROUNDS && addWhereMissed(latest); round++) {
            latest = simulation.run(withExtra());
        }
    }

    /** Where there is more work than people have time it takes that many at least. */
    private void addForLoad(Outcome outcome) {
        for (int interval = 0; interval < extra[0].length; interval++) {
            if (misses(outcome, 0, interval)) {
                double present = outcome.intervals().get(interval).work().present();
                extra[0][interval] = Math.max(0, (int) Math.ceil(load(interval) - present));
            }
        }
    }

    /** Agents whom the work of an interval would keep busy all the time. */
    private double load(int interval) {
        double seconds = 0;
        for (ContactQueue queue : scenario.queues()) {
            seconds += queue.contacts().get(interval) * queue.profile().effort().perContact();
        }
        return seconds / scenario.grid().seconds();
    }

    private boolean addWhereMissed(Outcome outcome) {
        boolean added = false;
        for (int queue = 0; queue < extra.length; queue++) {
            boolean isAftermath = false;
            for (int interval = 0; interval < extra[queue].length; interval++) {
                boolean isMissed = stillMisses(outcome, queue, interval);
                if (isMissed && !isAftermath) {
                    double present = outcome.intervals().get(interval).work().present();
                    extra[queue][interval] += Math.max(1, (int) (present / 50));
                    added = true;
                }
                isAftermath = isMissed && isBad(outcome, queue, interval);
            }
        }
        return added;
    }

    /** Whether an interval surely misses the target. */
    private boolean misses(Outcome outcome, int queue, int interval) {
        Estimate share = share(outcome, queue, interval);
        return share != null && share.high() < target(queue);
    }

    /** Once people are added, the best guess has to meet the target, but for half of what is chance in it. */
    private boolean stillMisses(Outcome outcome, int queue, int interval) {
        Estimate share = share(outcome, queue, interval);
        boolean isHelped = extra[queue][interval] > 0;
        return share != null && (isHelped ? share.value() + share.halfWidth() / 2 : share.high()) < target(queue);
    }

    private boolean isBad(Outcome outcome, int queue, int interval) {
        Estimate share = share(outcome, queue, interval);
        return share != null && share.value() < BAD * target(queue);
    }

    private @Nullable Estimate share(Outcome outcome, int queue, int interval) {
        return assessed(scenario.queues().get(queue), outcome.cells().get(queue).get(interval));
    }

    private double target(int queue) {
        return targets[queue];
    }

    private Scenario withExtra() {
        List<Server> servers = new ArrayList<>(scenario.servers());
        for (int queue = 0; queue < extra.length; queue++) {
            int most = 0;
            for (int count : extra[queue]) {
                most = Math.max(most, count);
            }
            for (int level = 0; level < most; level++) {
                servers.add(helper(queue, level));
            }
        }
        return scenario.withServers(servers);
    }

    /** Someone who is there wherever more than so many are added. */
    private Server helper(int queue, int level) {
        int length = scenario.grid().intervalMinutes();
        List<Stint> stints = new ArrayList<>();
        for (int interval = 0; interval < extra[queue].length; interval++) {
            if (extra[queue][interval] > level) {
                stints.add(Stint.of(interval * length, (interval + 1) * length));
            }
        }
        int limit = scenario.servers().stream()
                .filter(server -> server.queues().contains(queue))
                .mapToInt(Server::chatsAtOnce)
                .max()
                .orElse(1);
        return new Server("extra", List.of(queue), limit, 1, stints);
    }

    private List<Shortage> list(Outcome outcome) {
        List<Shortage> found = new ArrayList<>();
        for (int queue = 0; queue < extra.length; queue++) {
            int from = 0;
            while (from < extra[queue].length) {
                int to = endOfStretch(outcome, queue, from);
                if (isListed(outcome, queue, from)) {
                    found.add(new Shortage(queue, from, to, worst(outcome, queue, from, to), extra[queue][from]));
                }
                from = to;
            }
        }
        return found;
    }

    private boolean isListed(Outcome outcome, int queue, int interval) {
        return extra[queue][interval] > 0 || misses(outcome, queue, interval);
    }

    /** Intervals of one day that lack the same number. */
    private int endOfStretch(Outcome outcome, int queue, int from) {
        int perDay = scenario.grid().perDay();
        int to = from + 1;
        while (to % perDay != 0
                && extra[queue][to] == extra[queue][from]
                && isListed(outcome, queue, to) == isListed(outcome, queue, from)) {
            to++;
        }
        return to;
    }

    private double worst(Outcome outcome, int queue, int from, int to) {
        double worst = 1;
        for (int interval = from; interval < to; interval++) {
            Estimate share = share(outcome, queue, interval);
            worst = share == null ? worst : Math.min(worst, share.value());
        }
        return worst;
    }
}
