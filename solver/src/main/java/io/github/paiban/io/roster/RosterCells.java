package io.github.paiban.io.roster;

import io.github.paiban.io.NoticeCode;
import io.github.paiban.io.table.Notices;
import io.github.paiban.model.Agent;
import io.github.paiban.model.Duty;
import io.github.paiban.model.Role;
import io.github.paiban.notice.Place;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The cells of one roster file as they are found: each agent and day at most once. */
public final class RosterCells {
    private record Key(String agent, LocalDate date) {}

    private final DutyWords words;
    private final Notices notices;
    private final Map<Key, PlacedCell> cells = new LinkedHashMap<>();
    private final Map<String, Place> agents = new HashMap<>();
    private final Set<LocalDate> days = new LinkedHashSet<>();

    public RosterCells(DutyWords words, Notices notices) {
        this.words = words;
        this.notices = notices;
    }

    /** The duty of a cell; empty, and a notice given, where it means none. */
    public Optional<Duty> duty(String text, Place place) {
        Optional<Duty> duty = words.find(text);
        if (duty.isEmpty()) {
            notices.accept(NoticeCode.UNKNOWN_SHIFT.at(place, text, notices.guess(place, text, words.known())));
        }
        return duty;
    }

    /** The duty of a cell with a role in another; empty, and a notice given, where they do not go together. */
    public Optional<Duty> duty(String text, Place place, String role, Place rolePlace) {
        Optional<Duty> duty = duty(text, place);
        if (role.isEmpty() || duty.isEmpty()) {
            return duty;
        }
        Optional<Role> meant = words.findRole(role);
        if (meant.isEmpty()) {
            notices.accept(
                    NoticeCode.UNKNOWN_ROLE.at(rolePlace, role, notices.guess(rolePlace, role, words.knownRoles())));
            return Optional.empty();
        }
        if (!meant.get().shifts().contains(duty.get().shift())) {
            notices.accept(NoticeCode.ROLE_NOT_IN_SHIFT.at(
                    rolePlace, role, text, List.copyOf(meant.get().shifts())));
            return Optional.empty();
        }
        return Optional.of(Duty.of(duty.get().shift(), meant.get().id()));
    }

    /** Adds a cell; a notice where the agent has one for the day. */
    public void add(PlacedCell cell) {
        days.add(cell.date());
        PlacedCell earlier = cells.putIfAbsent(new Key(cell.agent().id(), cell.date()), cell);
        if (earlier != null) {
            notices.accept(NoticeCode.DUPLICATE_ROW.at(
                    cell.place(), cell.text(), earlier.place().line()));
        }
    }

    /** Notes that an agent has a row of their own; false, and a notice given, where they had one already. */
    public boolean addAgent(Agent agent, Place place) {
        Place earlier = agents.putIfAbsent(agent.id(), place);
        if (earlier != null) {
            notices.accept(NoticeCode.DUPLICATE_ROW.at(place, agent.name(), earlier.line()));
        }
        return earlier == null;
    }

    /** Notes a day that the file has. */
    public void addDay(LocalDate day) {
        days.add(day);
    }

    /** All cells in order. */
    public List<PlacedCell> list() {
        return List.copyOf(cells.values());
    }

    /** The duty of an agent on a day, if the file has it. */
    public Optional<PlacedCell> find(Agent agent, LocalDate date) {
        return Optional.ofNullable(cells.get(new Key(agent.id(), date)));
    }

    /** The days that the file has. */
    public Set<LocalDate> days() {
        return days;
    }

    /** Whether the file speaks of an agent. */
    public boolean hasAgent(Agent agent) {
        return agents.containsKey(agent.id());
    }

    /** Notes that the file speaks of an agent. */
    public void noteAgent(Agent agent, Place place) {
        agents.putIfAbsent(agent.id(), place);
    }
}
