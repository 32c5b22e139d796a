package io.github.paiban.report.calendar;

import biweekly.component.VTimezone;
import io.github.paiban.model.Agent;
import io.github.paiban.model.Period;
import io.github.paiban.report.RosterView;
import io.github.paiban.report.RunFacts;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The calendars of a roster: one of the team and one of each agent.
 *
 * <p>An event keeps its uid in every version of the roster, in the team's calendar and in the agent's, so a program that
 * reads a later version changes what it has in place of adding it again. What the later version no longer has is called
 * off rather than left out, for a program that is not told keeps it.
 */
public final class RosterCalendars {
    /** The team's calendar. */
    public static final String TEAM = "roster.ics";

    /** The folder of the agents' calendars. */
    public static final String FOLDER = "calendars";

    private final Words words;
    private final CalendarWriter writer;
    private final List<RosterEvent> events;

    private RosterCalendars(Words words, CalendarWriter writer, List<RosterEvent> events) {
        this.words = words;
        this.writer = writer;
        this.events = events;
    }

    /**
     * The calendars of a roster.
     *
     * @param zone in which the shifts' times are read
     * @param former what was published before
     */
    public static RosterCalendars of(RosterView view, ZoneId zone, FormerCalendar former) {
        Period period = view.month().period();
        RunFacts facts = view.facts();
        Instant from = period.first().atStartOfDay(zone).toInstant();
        Instant to = period.end().plusDays(2).atStartOfDay(zone).toInstant();
        VTimezone rules = ZoneRulesText.of(zone, from, to);
        Words words = new Words(view);
        return new RosterCalendars(
                words,
                new CalendarWriter(zone, facts == null ? from : facts.started(), rules),
                merged(view, words, former));
    }

    /** The events of this roster as the next versions of the former ones, and those called off. */
    private static List<RosterEvent> merged(RosterView view, Words words, FormerCalendar former) {
        Map<String, RosterEvent> left = new LinkedHashMap<>(former.events());
        List<RosterEvent> events = new ArrayList<>();
        for (Agent agent : view.month().agents()) {
            for (RosterEvent event : words.events(agent)) {
                RosterEvent before = left.remove(event.uid());
                events.add(before == null ? event : event.following(before));
            }
        }
        left.values().stream()
                .filter(event -> view.month().period().contains(event.date()))
                .map(RosterEvent::cancelled)
                .forEach(events::add);
        return List.copyOf(events);
    }

    /** The files by name: the team's, then the agents' in {@value #FOLDER}. */
    public Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(TEAM, writer.write(words.teamTitle(), events, words::teamSummary));
        FileNames names = new FileNames();
        for (String agent : agents()) {
            List<RosterEvent> own =
                    events.stream().filter(event -> event.agent().equals(agent)).toList();
            files.put(
                    FOLDER + "/" + names.of(agent) + ".ics",
                    writer.write(words.agentTitle(agent), own, RosterEvent::summary));
        }
        return files;
    }

    /** Those who have events, also those whose events are all called off. */
    private Set<String> agents() {
        Set<String> agents = new LinkedHashSet<>();
        events.forEach(event -> agents.add(event.agent()));
        return agents;
    }
}
