package io.github.paiban.report.calendar;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DateProperty;
import net.fortuna.ical4j.validate.ValidationResult;

/** A calendar read by ical4j, which has no part in writing it. */
record ReadBack(List<Event> events, String problems, String text) {
    /** An event; times by the clock of a zone, whole days from midnight to midnight. */
    record Event(
            String uid,
            String agent,
            LocalDateTime start,
            LocalDateTime end,
            boolean isAllDay,
            String summary,
            String status,
            int sequence,
            String stamp) {}

    static ReadBack of(byte[] bytes, ZoneId zone) {
        try {
            Calendar calendar = new CalendarBuilder().build(new ByteArrayInputStream(bytes));
            List<Event> events = new ArrayList<>();
            for (var component : calendar.getComponents()) {
                if (component instanceof VEvent event) {
                    events.add(event(event, zone));
                }
            }
            ValidationResult result = calendar.validate(true);
            return new ReadBack(events, result.getEntries().toString(), calendar.toString());
        } catch (IOException | ParserException e) {
            throw new AssertionError("ical4j cannot read the calendar.", e);
        }
    }

    private static Event event(VEvent event, ZoneId zone) {
        DateProperty<?> start = (DateProperty<?>) property(event, "DTSTART");
        DateProperty<?> end = (DateProperty<?>) property(event, "DTEND");
        return new Event(
                property(event, "UID").getValue(),
                EventText.unescaped(property(event, "X-PAIBAN-AGENT").getValue()),
                local(start.getDate(), zone),
                local(end.getDate(), zone),
                start.getDate() instanceof LocalDate,
                property(event, "SUMMARY").getValue(),
                property(event, "STATUS").getValue(),
                Integer.parseInt(property(event, "SEQUENCE").getValue()),
                property(event, "DTSTAMP").getValue());
    }

    private static Property property(VEvent event, String name) {
        return event.getPropertyList().getFirst(name).orElseThrow();
    }

    private static LocalDateTime local(Temporal time, ZoneId zone) {
        return switch (time) {
            case LocalDate date -> date.atStartOfDay();
            case ZonedDateTime zoned -> zoned.withZoneSameInstant(zone).toLocalDateTime();
            default -> throw new AssertionError(time + " has no zone.");
        };
    }
}
