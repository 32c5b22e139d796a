package io.github.paiban.benchmark;

import io.github.paiban.io.folder.DemandSource;
import io.github.paiban.io.folder.FolderReading;
import io.github.paiban.io.folder.ReadOptions;
import io.github.paiban.io.folder.ShopFolder;
import io.github.paiban.rostering.board.Board;
import io.github.paiban.rostering.rows.Rows;
import io.github.paiban.rostering.walk.Construction;
import io.github.paiban.rostering.walk.RuinAndRecreate;
import io.github.paiban.rules.Level;
import io.github.paiban.rules.RosterProblem;
import io.github.paiban.rules.Terms;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Times the steps of the walk on a shop's month, with people needed as written and with curves of late answers. */
@Command(
        name = "walk",
        mixinStandardHelpOptions = true,
        description = {
            "Times the steps of the walk on a shop's month: with the demand as written and with curves of late answers,",
            "in turn; seconds are those of the processor, so that other work on the machine counts little."
        })
final class WalkCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "A shop's folder with a demand and volumes.")
    @SuppressWarnings("NullAway.Init") // picocli sets it: it is required
    private Path folder;

    @Option(names = "--steps", paramLabel = "N", defaultValue = "15000", description = "Steps a run. Default: 15000.")
    private int steps;

    @Option(names = "--runs", paramLabel = "N", defaultValue = "5", description = "Runs each, 1 or more. Default: 5.")
    private int runs;

    @Option(names = "--only", paramLabel = "WAY", description = "Only written or only curves, for a profile.")
    private @Nullable String only;

    /** One of the two ways, with its steps a second, run by run. */
    private record Way(String name, Board board, Rows rows, List<Double> pace) {}

    @Override
    public Integer call() {
        List<Way> ways = Stream.of(way("written", DemandSource.FILE), way("curves", DemandSource.VOLUMES))
                .filter(way -> only == null || way.name.equals(only))
                .toList();
        ways.forEach(way -> time(way, 0));
        ways.forEach(way -> way.pace.clear());
        for (int run = 1; run <= runs; run++) {
            for (Way way : ways) {
                time(way, run);
            }
        }
        PrintWriter out = spec.commandLine().getOut();
        for (Way way : ways) {
            Collections.sort(way.pace);
            out.printf(
                    Locale.ROOT,
                    "%s: %.0f steps a second of processor time (median of %d; %.0f to %.0f), %d counts%n",
                    way.name,
                    way.pace.get(runs / 2),
                    runs,
                    way.pace.getFirst(),
                    way.pace.getLast(),
                    way.board.tallies.size);
        }
        out.flush();
        return ExitCode.OK;
    }

    private Way way(String name, DemandSource demand) {
        FolderReading reading = ShopFolder.read(folder, ReadOptions.DEFAULT.withDemand(demand));
        RosterProblem problem = reading.problem();
        if (problem == null) {
            throw new IllegalArgumentException(folder + " cannot be read: " + reading.notices());
        }
        Board board = new Board(Terms.of(problem));
        Rows rows = Rows.of(board);
        return new Way(name, board, rows, new ArrayList<>());
    }

    private void time(Way way, int seed) {
        int[][] start = Construction.build(way.board, way.rows, () -> false);
        RuinAndRecreate walk = new RuinAndRecreate(way.board, way.rows, start, seed);
        double temperature = way.board.energy.of(Level.SHOULD, 1);
        long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        for (int step = 0; step < steps; step++) {
            walk.step(temperature);
        }
        long taken = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin;
        way.pace.add(steps / (taken / 1e9));
    }
}
