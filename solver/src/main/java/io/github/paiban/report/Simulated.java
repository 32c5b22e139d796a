package io.github.paiban.report;

import io.github.paiban.model.Requirement;
import io.github.paiban.model.ShopMonth;
import io.github.paiban.simulation.Outcome;
import io.github.paiban.simulation.RosterScenario;
import io.github.paiban.simulation.Scenario;
import io.github.paiban.simulation.Shortage;
import io.github.paiban.staffing.Penalty;
import io.github.paiban.staffing.Workload;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * What a simulation found of a roster.
 *
 * @param month the month rostered
 * @param workload the volumes and the terms of service
 * @param scenario what was simulated
 * @param outcome what came out
 * @param shortages where people are missing; null where that was not asked
 */
public record Simulated(
        ShopMonth month,
        Workload workload,
        Scenario scenario,
        Outcome outcome,
        @Nullable List<Shortage> shortages) {
    /** What the platform takes for late first replies to a queue; null where nothing. */
    public @Nullable Penalty penalty(int queue) {
        List<Requirement.Group> streams = RosterScenario.streams(workload);
        return workload.plan().terms(streams.get(queue)).penalty();
    }

    /** Expected points of the period that a queue costs on its platform; empty where there are none. */
    public OptionalDouble points(int queue) {
        Penalty penalty = penalty(queue);
        if (penalty == null) {
            return OptionalDouble.empty();
        }
        double late = outcome.late().get(queue).stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(0);
        return OptionalDouble.of(late * penalty.points());
    }

    /** The chance that a queue's points reach the limit of its platform in the period; empty where there is none. */
    public OptionalDouble chanceOfLimit(int queue) {
        Penalty penalty = penalty(queue);
        if (penalty == null) {
            return OptionalDouble.empty();
        }
        List<Double> late = outcome.late().get(queue);
        long reached = late.stream()
                .filter(count -> count * penalty.points() >= penalty.limit())
                .count();
        return OptionalDouble.of((double) reached / late.size());
    }
}
