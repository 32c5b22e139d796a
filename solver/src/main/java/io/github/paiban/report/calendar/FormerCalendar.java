package io.github.paiban.report.calendar;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.RawProperty;
import biweekly.util.ICalDate;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The team's calendar as it was published before: what its events were and how often each had changed. */
public final class FormerCalendar {
    /** The properties of ours that say whose an event is, and what it is called in the agent's own calendar. */
    static final String AGENT = "X-PAIBAN-AGENT";

    static final String SUMMARY = "X-PAIBAN-SUMMARY";

    /** Nothing was published before. */
    public static final FormerCalendar NONE = new FormerCalendar(Map.of());

    private final Map<String, RosterEvent> events;

    private FormerCalendar(Map<String, RosterEvent> events) {
        this.events = events;
    }

    /**
     * Reads a calendar that Paiban wrote; what is no such calendar holds no event.
     *
     * @param calendar the bytes of a {@code roster.ics}
     * @param zone the zone of the shop
     */
    public static FormerCalendar read(byte[] calendar, ZoneId zone) {
        Map<String, RosterEvent> events = new LinkedHashMap<>();
        for (ICalendar each :
                Biweekly.parse(new String(calendar, StandardCharsets.UTF_8)).all()) {
            each.getEvents().forEach(event -> event(event, zone).ifPresent(found -> events.put(found.uid(), found)));
        }
        return new FormerCalendar(events);
    }

    private static Optional<RosterEvent> event(VEvent event, ZoneId zone) {
        RawProperty agent = event.getExperimentalProperty(AGENT);
        RawProperty summary = event.getExperimentalProperty(SUMMARY);
        DateStart start = event.getDateStart();
        DateEnd end = event.getDateEnd();
        if (agent == null || summary == null || event.getUid() == null || start == null || end == null) {
            return Optional.empty();
        }
        return Optional.of(new RosterEvent(
                EventText.unescaped(agent.getValue()),
                event.getUid().getValue(),
                local(start.getValue(), zone),
                local(end.getValue(), zone),
                !start.getValue().hasTime(),
                EventText.unescaped(summary.getValue()),
                event.getDescription() == null ? "" : event.getDescription().getValue(),
                event.getSequence() == null ? 0 : event.getSequence().getValue(),
                event.getStatus() != null && event.getStatus().isCancelled()));
    }

    /** A date is midnight in the zone of the process, a time of day an instant. */
    private static LocalDateTime local(ICalDate date, ZoneId zone) {
        ZoneId written = date.hasTime() ? zone : ZoneId.systemDefault();
        return LocalDateTime.ofInstant(date.toInstant(), written);
    }

    /** The events by uid. */
    Map<String, RosterEvent> events() {
        return events;
    }
}
