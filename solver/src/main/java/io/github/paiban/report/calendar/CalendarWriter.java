package io.github.paiban.report.calendar;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.ProductId;
import biweekly.property.Status;
import biweekly.property.Transparency;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import java.util.function.Function;

/** Writes events as one calendar. */
final class CalendarWriter {
    private final ZoneId zone;
    private final Instant written;
    private final VTimezone rules;

    /**
     * A writer of calendars.
     *
     * @param zone of the events
     * @param written when the roster was made
     * @param rules the zone's rules
     */
    CalendarWriter(ZoneId zone, Instant written, VTimezone rules) {
        this.zone = zone;
        this.written = written;
        this.rules = rules;
    }

    /** The bytes of a calendar with a heading, its events called as a function says. */
    byte[] write(String title, List<RosterEvent> events, Function<RosterEvent, String> summary) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId(new ProductId("-//Paiban//Roster//EN"));
        calendar.setExperimentalProperty("X-WR-CALNAME", EventText.escaped(EventText.clean(title)));
        calendar.setExperimentalProperty("X-WR-TIMEZONE", zone.getId());
        TimeZone javaZone = TimeZone.getTimeZone(zone);
        calendar.getTimezoneInfo().setDefaultTimezone(new TimezoneAssignment(javaZone, rules));
        events.forEach(event -> calendar.addEvent(event(event, summary.apply(event))));
        return OctetFolding.fold(text(calendar));
    }

    private static String text(ICalendar calendar) {
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException("A calendar could not be written to memory.", e);
        }
        return text.toString();
    }

    private VEvent event(RosterEvent event, String summary) {
        VEvent written = new VEvent();
        written.setUid(event.uid());
        written.setDateTimeStamp(Date.from(this.written));
        written.setSequence(event.sequence());
        written.setStatus(event.isCancelled() ? Status.cancelled() : Status.confirmed());
        written.setSummary(EventText.clean(summary));
        if (!event.description().isEmpty()) {
            written.setDescription(event.description());
        }
        written.setTransparency(event.isAllDay() ? Transparency.transparent() : Transparency.opaque());
        written.setExperimentalProperty(FormerCalendar.AGENT, EventText.escaped(event.agent()));
        written.setExperimentalProperty(FormerCalendar.SUMMARY, EventText.escaped(event.summary()));
        written.setDateStart(new DateStart(date(event.start(), event.isAllDay())));
        written.setDateEnd(new DateEnd(date(event.end(), event.isAllDay())));
        return written;
    }

    /** A whole day has no zone: it is the same date everywhere. */
    private ICalDate date(LocalDateTime when, boolean isAllDay) {
        if (isAllDay) {
            return new ICalDate(
                    new DateTimeComponents(when.getYear(), when.getMonthValue(), when.getDayOfMonth(), 0, 0, 0, false),
                    false);
        }
        return new ICalDate(Date.from(when.atZone(zone).toInstant()), true);
    }
}
