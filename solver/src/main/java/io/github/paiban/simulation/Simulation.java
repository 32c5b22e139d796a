package io.github.paiban.simulation;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Simulates a scenario several times over. The same scenario, replications and seed give the same outcome, whatever the
 * number of threads; and the same seed gives the same customers to different rosters, so that their outcomes can be
 * compared (common random numbers). Immutable.
 *
 * @param replications how many runs, 1 or more
 * @param seed the begin of all chance
 * @param threads how many runs at a time, 1 or more
 */
public record Simulation(int replications, long seed, int threads) {
    public Simulation {
        if (replications < 1 || threads < 1) {
            throw new IllegalArgumentException(replications + " replications on " + threads + " threads.");
        }
    }

    /** Runs all replications. */
    public Outcome run(Scenario scenario) {
        List<DutyChange> plan = DutyPlan.of(scenario);
        OutcomeSums sums = new OutcomeSums(scenario, replications);
        if (threads == 1) {
            for (int number = 0; number < replications; number++) {
                sums.add(replication(scenario, plan, number));
            }
        } else {
            runTogether(scenario, plan, sums);
        }
        return sums.outcome(seed);
    }

    private Tally replication(Scenario scenario, List<DutyChange> plan, int number) {
        return new Replication(scenario, plan, Draws.split(seed, number)).run();
    }

    /** Keeps as many replications going as there are threads, and a few done ones waiting for their turn. */
    private void runTogether(Scenario scenario, List<DutyChange> plan, OutcomeSums sums) {
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            Queue<Future<Tally>> running = new ArrayDeque<>();
            for (int number = 0; number < replications; number++) {
                int mine = number;
                running.add(pool.submit(() -> replication(scenario, plan, mine)));
                if (running.size() > 2 * threads) {
                    sums.add(await(running.remove()));
                }
            }
            while (!running.isEmpty()) {
                sums.add(await(running.remove()));
            }
        }
    }

    private static Tally await(Future<Tally> future) {
        try {
            return future.get();
        } catch (InterruptedException problem) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while customers were being simulated.", problem);
        } catch (ExecutionException problem) {
            throw new IllegalStateException("A replication failed.", problem.getCause());
        }
    }
}
