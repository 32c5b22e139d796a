package io.github.paiban.io.roster;

import io.github.paiban.io.ShopConfig;
import io.github.paiban.io.table.TimeText;
import io.github.paiban.model.Agent;
import io.github.paiban.model.Duty;
import io.github.paiban.model.Roster;
import io.github.paiban.model.ShiftType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Lays a roster out as rows of cells, header first. */
final class RosterRows {
    private final DutyWords words;
    private final Map<String, String> nameById = new LinkedHashMap<>();
    private final Map<String, ShiftType> shiftById = new LinkedHashMap<>();

    RosterRows(ShopConfig config, List<Agent> agents) {
        this.words = new DutyWords(config);
        agents.forEach(agent -> nameById.put(agent.id(), agent.name()));
        config.shifts().forEach(shift -> shiftById.put(shift.id(), shift));
    }

    /** A row for each agent of the roster. */
    List<List<String>> wide(Roster roster) {
        List<List<String>> rows = new ArrayList<>();
        List<String> header = new ArrayList<>(List.of("id", "name"));
        roster.period().dates().forEach(day -> header.add(day.toString()));
        rows.add(header);
        roster.rows().forEach((agent, duties) -> {
            List<String> row = new ArrayList<>(List.of(agent, nameById.getOrDefault(agent, agent)));
            duties.forEach(duty -> row.add(words.write(duty)));
            rows.add(row);
        });
        return rows;
    }

    /** A row for each agent and day, by agents. */
    List<List<String>> tall(Roster roster) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("date", "id", "name", "shift", "role", "start", "end", "hours"));
        roster.rows().forEach((agent, duties) -> {
            for (int day = 0; day < duties.size(); day++) {
                rows.add(row(agent, roster.period().date(day), duties.get(day)));
            }
        });
        return rows;
    }

    private List<String> row(String agent, LocalDate date, Duty duty) {
        String name = nameById.getOrDefault(agent, agent);
        ShiftType shift = shiftById.get(duty.shift());
        if (shift == null) {
            return List.of(date.toString(), agent, name, words.writeCode(duty), "", "", "", "");
        }
        return List.of(
                date.toString(),
                agent,
                name,
                words.writeCode(Duty.of(duty.shift())),
                words.writeRole(duty.role()),
                TimeText.show(shift.startMinute()),
                TimeText.show(shift.endMinute()),
                hours(shift.paidMinutes()));
    }

    private static String hours(int minutes) {
        return String.format(Locale.ROOT, "%.2f", minutes / 60.0);
    }
}
