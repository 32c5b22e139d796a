package io.github.paiban.benchmark;

import io.github.paiban.simulation.ContactProfile;
import io.github.paiban.simulation.ContactQueue;
import io.github.paiban.simulation.Outcome;
import io.github.paiban.simulation.Scenario;
import io.github.paiban.simulation.Server;
import io.github.paiban.simulation.Simulation;
import io.github.paiban.simulation.Stint;
import io.github.paiban.simulation.TimeGrid;
import io.github.paiban.staffing.Assessment;
import io.github.paiban.staffing.Effort;
import io.github.paiban.staffing.ServiceTarget;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Times the simulation of a month of a team that is as busy as a good one is. */
@Command(
        name = "simulate",
        mixinStandardHelpOptions = true,
        description = "Times the simulation of a month: chats of 5 rounds, 5 at once, agents busy 75 %% of the time.")
final class SimulateCommand implements Callable<Integer> {
    private static final int DAYS = 30;
    private static final int OPEN = 9;
    private static final int HOURS = 14;
    private static final Effort CHAT = new Effort(5, 8, 25, 60);
    private static final double BUSY = 0.75;

    @Spec
    private CommandSpec spec;

    @Option(names = "--agents", paramLabel = "N", defaultValue = "14", description = "Agents. Default: 14.")
    private int agents;

    @Option(names = "--replications", paramLabel = "N", defaultValue = "30", description = "Runs. Default: 30.")
    private int replications;

    @Option(names = "--threads", paramLabel = "N", defaultValue = "2", description = "Threads. Default: 2.")
    private int threads;

    @Override
    public Integer call() {
        Scenario scenario = scenario();
        long start = System.nanoTime();
        Outcome outcome = new Simulation(replications, 1, threads).run(scenario);
        double seconds = (System.nanoTime() - start) / 1e9;
        double chats = outcome.total().service().contacts() * replications;
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                Locale.ROOT,
                "%d agents, %d months on %d threads: %.2f s, %.2f million messages a second%n",
                agents,
                replications,
                threads,
                seconds,
                chats * CHAT.rounds() / seconds / 1e6);
        out.flush();
        return ExitCode.OK;
    }

    /** Half of the agents come early, half late, each four days in five; as many chats as keep them busy. */
    private Scenario scenario() {
        TimeGrid grid = new TimeGrid(DAYS, 30);
        List<Server> servers = new ArrayList<>();
        int[] present = new int[grid.intervals()];
        for (int agent = 0; agent < agents; agent++) {
            servers.add(server(agent, present));
        }
        List<Double> contacts = new ArrayList<>();
        for (int count : present) {
            contacts.add(count * BUSY * grid.seconds() / CHAT.perContact());
        }
        ContactQueue queue = new ContactQueue(
                "all", ContactProfile.of(CHAT), contacts, new ServiceTarget(0.8, 30), Assessment.ALL_DAY);
        return Scenario.of(grid, List.of(queue), servers);
    }

    private static Server server(int agent, int[] present) {
        List<Stint> stints = new ArrayList<>();
        for (int day = 0; day < DAYS; day++) {
            if ((agent + day) % 5 != 0) {
                int begin = day * 48 + 2 * (agent % 2 == 0 ? OPEN : OPEN + HOURS / 2);
                stints.add(Stint.of(30 * begin, 30 * (begin + HOURS)));
                for (int interval = begin; interval < begin + HOURS; interval++) {
                    present[interval]++;
                }
            }
        }
        return new Server("agent " + agent, List.of(0), 5, 1, stints);
    }
}
