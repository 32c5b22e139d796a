package io.github.paiban.cli;

import io.github.paiban.simulation.Simulation;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code paiban simulate}: what customers will live through with a roster. */
@Command(name = "simulate")
final class SimulateCommand implements Callable<Integer> {
    @ParentCommand
    private RootCommand root;

    @Mixin
    private final RosterParameters paths = new RosterParameters();

    @Mixin
    private final MonthOption month = new MonthOption();

    @Option(names = "--replications", paramLabel = "N", converter = CountConverters.ToReplications.class)
    private int replications = 30;

    @Option(names = "--seed", paramLabel = "N")
    private long seed = 1;

    @Option(names = "--threads", paramLabel = "N", converter = CountConverters.ToThreads.class)
    private int threads = 2;

    @Option(names = "--target")
    private boolean target;

    @Override
    public Integer call() {
        Simulation simulation = new Simulation(replications, seed, threads);
        return new SimulateRun(root.console(), simulation, target).run(paths.folder(), paths.roster(), month.month());
    }
}
