package io.github.paiban.cli;

import io.github.paiban.io.folder.ReadOptions;
import io.github.paiban.io.roster.RosterReading;
import io.github.paiban.notice.Message;
import io.github.paiban.report.Simulated;
import io.github.paiban.report.SimulationJson;
import io.github.paiban.simulation.Outcome;
import io.github.paiban.simulation.RosterScenario;
import io.github.paiban.simulation.Scenario;
import io.github.paiban.simulation.Shortage;
import io.github.paiban.simulation.Shortages;
import io.github.paiban.simulation.Simulation;
import io.github.paiban.staffing.Workload;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads a roster, simulates its customers and says what was found. */
final class SimulateRun {
    /** So many replications are enough to try out how many people are missing. */
    private static final int TRIALS = 10;

    private final Console asked;
    private final Simulation simulation;
    private final boolean findsShortages;

    SimulateRun(Console asked, Simulation simulation, boolean findsShortages) {
        this.asked = asked;
        this.simulation = simulation;
        this.findsShortages = findsShortages;
    }

    int run(Path folder, Path file, @Nullable YearMonth month) {
        Shop shop = Shop.read(folder, ReadOptions.DEFAULT.withMonth(month));
        Workload workload = workload(shop);
        RosterReading reading = shop.readRoster(file);
        Scenario scenario = RosterScenario.of(shop.month(), Objects.requireNonNull(reading.roster()), workload);
        Outcome outcome = simulation.run(scenario);
        Simulated simulated = new Simulated(shop.month(), workload, scenario, outcome, shortages(scenario, outcome));
        say(shop.with(reading.notices()), simulated);
        return ExitCode.DONE;
    }

    private static Workload workload(Shop shop) {
        Workload workload = shop.workload();
        if (workload == null || workload.volumes().isEmpty()) {
            throw new Refusal(
                    ExitCode.INPUT_REFUSED,
                    "no-volumes",
                    Message.of("cli.simulate.no-volumes", shop.folder().toString()),
                    Message.of("cli.simulate.no-volumes-hint"));
        }
        return workload;
    }

    private @Nullable List<Shortage> shortages(Scenario scenario, Outcome outcome) {
        if (!findsShortages) {
            return null;
        }
        int trials = Math.min(TRIALS, simulation.replications());
        return Shortages.find(scenario, outcome, new Simulation(trials, simulation.seed(), simulation.threads()));
    }

    private void say(Shop shop, Simulated simulated) {
        Console console = asked.orIn(shop.config().language());
        if (console.isJson()) {
            console.json(SimulationJson.of(simulated, shop.notices(), console.texts()));
        } else {
            new NoticeLines(console).print(shop.notices());
            new SimulationText(simulated, console).print();
        }
    }
}
