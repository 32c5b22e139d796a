package io.github.paiban.report;

import io.github.paiban.model.Requirement;
import io.github.paiban.model.ShopMonth;
import io.github.paiban.simulation.Outcome;
import io.github.paiban.simulation.RosterScenario;
import io.github.paiban.simulation.Scenario;
import io.github.paiban.simulation.ServiceOutlook;
import io.github.paiban.simulation.Shortage;
import io.github.paiban.staffing.MonthStaffing;
import io.github.paiban.staffing.Penalty;
import io.github.paiban.staffing.PointsForecast;
import io.github.paiban.staffing.ServiceTerms;
import io.github.paiban.staffing.StreamNeeds;
import io.github.paiban.staffing.Workload;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    /** The points of each shop whose platform takes any, from the days of each replication. */
    public List<ServiceOutlook.ShopPoints> points() {
        List<Requirement.Group> streams = RosterScenario.streams(workload);
        Map<String, List<Integer>> queues = new LinkedHashMap<>();
        for (int queue = 0; queue < streams.size(); queue++) {
            if (workload.plan().terms(streams.get(queue)).penalty() != null) {
                String shop = Objects.requireNonNullElse(streams.get(queue).shop(), "");
                queues.computeIfAbsent(shop, any -> new ArrayList<>()).add(queue);
            }
        }
        List<ServiceOutlook.ShopPoints> points = new ArrayList<>();
        queues.forEach((shop, ofShop) -> {
            ServiceTerms terms = workload.plan().terms(streams.get(ofShop.getFirst()));
            Penalty penalty = Objects.requireNonNull(terms.penalty());
            points.add(
                    new ServiceOutlook.ShopPoints(shop, PointsForecast.counted(runs(ofShop), terms.target(), penalty)));
        });
        return points;
    }

    /** The days of each replication, all queues of a shop together. */
    private List<List<PointsForecast.Day>> runs(List<Integer> queues) {
        List<List<PointsForecast.Day>> runs = new ArrayList<>();
        for (int run = 0; run < outcome.replications(); run++) {
            List<PointsForecast.Day> days = new ArrayList<>();
            for (int day = 0; day < outcome.grid().days(); day++) {
                PointsForecast.Day sum = new PointsForecast.Day(0, 0);
                for (int queue : queues) {
                    sum = sum.plus(outcome.late().get(queue).get(run).get(day));
                }
                days.add(sum);
            }
            runs.add(days);
        }
        return runs;
    }

    /** For each queue the assessed parts of the day that no shift covers and in which contacts come. */
    public List<List<StreamNeeds.Unattended>> unattended() {
        Map<Requirement.Group, List<StreamNeeds.Unattended>> byStream =
                MonthStaffing.unattended(month.period(), month.shifts(), workload);
        return RosterScenario.streams(workload).stream()
                .map(stream -> byStream.getOrDefault(stream, List.of()))
                .toList();
    }
}
