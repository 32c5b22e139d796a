package io.github.paiban.examples.outsourcer;

import io.github.paiban.model.Agent;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Last month's roster: everyone turns through a week of shifts, each a day behind the one before, so that all rules held
 * then; of those on the late shift one a platform has the late duty.
 */
final class History {
    private static final LocalDate FIRST = OutsourcerFolder.FIRST.minusMonths(1);
    private static final List<String> FULL_TIME = List.of("早", "早", "中", "晚", "晚", "半", "休");
    private static final List<String> PART_TIME = List.of("晚", "休", "晚", "休", "休", "晚", "休");

    private final List<Agent> agents;
    private final Map<Agent, Integer> duties = new HashMap<>();

    History(List<Agent> agents) {
        this.agents = agents;
    }

    /** The days of last month. */
    static List<LocalDate> dates() {
        return FIRST.datesUntil(OutsourcerFolder.FIRST).toList();
    }

    /** Each agent's cells, one a day; empty before they were hired. */
    Map<Agent, List<String>> rows() {
        Map<LocalDate, List<Agent>> onDuty =
                dates().stream().collect(Collectors.toMap(date -> date, this::onDuty, (a, b) -> a, LinkedHashMap::new));
        return agents.stream()
                .collect(Collectors.toMap(
                        agent -> agent,
                        agent -> dates().stream()
                                .map(date -> cell(agent, date)
                                        + (onDuty.getOrDefault(date, List.of()).contains(agent) ? "值" : ""))
                                .toList(),
                        (a, b) -> a,
                        LinkedHashMap::new));
    }

    private List<Agent> onDuty(LocalDate date) {
        return List.of(pick("天猫", date), pick("京东", date));
    }

    private Agent pick(String platform, LocalDate date) {
        Agent least = agents.stream()
                .filter(agent -> agent.team().startsWith(platform)
                        && agent.skills().contains(Staff.LATE_DUTY)
                        && cell(agent, date).equals("晚"))
                .min(Comparator.comparing(agent -> duties.getOrDefault(agent, 0)))
                .orElseThrow();
        duties.merge(least, 1, Integer::sum);
        return least;
    }

    private String cell(Agent agent, LocalDate date) {
        if (!agent.isEmployedOn(date)) {
            return "";
        }
        List<String> week = agent.contract() < 1 ? PART_TIME : FULL_TIME;
        return week.get((date.getDayOfMonth() + agents.indexOf(agent)) % week.size());
    }
}
