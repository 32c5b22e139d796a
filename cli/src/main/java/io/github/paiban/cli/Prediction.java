package io.github.paiban.cli;

import io.github.paiban.cli.terminal.Table;
import io.github.paiban.model.Roster;
import io.github.paiban.model.ShopMonth;
import io.github.paiban.simulation.ContactQueue;
import io.github.paiban.simulation.Estimate;
import io.github.paiban.simulation.Outcome;
import io.github.paiban.simulation.RosterScenario;
import io.github.paiban.simulation.Scenario;
import io.github.paiban.simulation.Shortages;
import io.github.paiban.simulation.Simulation;
import io.github.paiban.staffing.Workload;
import org.jspecify.annotations.Nullable;

/** The service that a new roster will give, a line for each of the first queues. */
final class Prediction {
    private static final Simulation SIMULATION = new Simulation(10, 1, 2);
    private static final int SHOWN = 3;

    private final Console console;

    Prediction(Console console) {
        this.console = console;
    }

    /** Adds the lines; none where there are no volumes. */
    void addTo(Table table, ShopMonth month, Roster roster, @Nullable Workload workload) {
        if (workload == null || workload.isEmpty()) {
            return;
        }
        Scenario scenario = RosterScenario.of(month, roster, workload);
        Outcome outcome = SIMULATION.run(scenario);
        for (int queue = 0; queue < Math.min(SHOWN, scenario.queues().size()); queue++) {
            ContactQueue asked = scenario.queues().get(queue);
            Estimate share = Shortages.assessed(asked, outcome.queues().get(queue));
            if (share != null) {
                table.row(console.say("summary.service"), line(asked, share));
            }
        }
    }

    private String line(ContactQueue queue, Estimate share) {
        String name = queue.name().isEmpty() ? console.say("simulate.everyone") : queue.name();
        return console.say(
                "summary.service-is",
                name,
                Wording.percent(share.value()),
                Wording.percent(queue.target().share()));
    }
}
