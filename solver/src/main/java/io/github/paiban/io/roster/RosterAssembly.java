package io.github.paiban.io.roster;

import io.github.paiban.io.NoticeCode;
import io.github.paiban.io.table.Notices;
import io.github.paiban.model.Agent;
import io.github.paiban.model.Duty;
import io.github.paiban.model.Period;
import io.github.paiban.model.Roster;
import io.github.paiban.notice.Place;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes a roster of the cells that a file has, and tells what it lacks.
 *
 * @param file the file as the user knows it
 * @param period the days wanted
 * @param agents the agents wanted
 * @param notices where to tell
 */
record RosterAssembly(String file, Period period, List<Agent> agents, Notices notices) {
    /** The roster; refused where the notices have errors. */
    RosterReading assemble(RosterCells cells) {
        if (!notices.hasErrors()) {
            checkDays(cells.days());
            agents.stream()
                    .filter(agent -> !cells.hasAgent(agent))
                    .forEach(agent ->
                            notices.accept(NoticeCode.MISSING_AGENT.at(Place.of(file), agent.id(), agent.name())));
        }
        return new RosterReading(notices.hasErrors() ? null : roster(cells), notices.list());
    }

    private void checkDays(Set<LocalDate> days) {
        List<String> missing = period.dates()
                .filter(day -> !days.contains(day))
                .map(LocalDate::toString)
                .toList();
        if (missing.size() == period.days()) {
            notices.accept(NoticeCode.OTHER_PERIOD.at(
                    Place.of(file),
                    "",
                    period.first().toString(),
                    period.last().toString(),
                    days.isEmpty() ? "–" : Collections.min(days).toString(),
                    days.isEmpty() ? "–" : Collections.max(days).toString()));
        } else if (!missing.isEmpty()) {
            notices.accept(NoticeCode.MISSING_DAYS.at(Place.of(file), "", missing));
        }
    }

    private Roster roster(RosterCells cells) {
        Map<String, List<Duty>> rows = new LinkedHashMap<>();
        for (Agent agent : agents) {
            rows.put(
                    agent.id(),
                    period.dates().map(day -> duty(cells, agent, day)).toList());
        }
        return new Roster(period, rows);
    }

    private static Duty duty(RosterCells cells, Agent agent, LocalDate day) {
        return cells.find(agent, day).map(PlacedCell::duty).orElse(Duty.OFF);
    }
}
