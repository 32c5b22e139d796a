package io.github.paiban.forecast;

import io.github.paiban.forecast.DayMark.Pool;
import io.github.paiban.model.Holiday;
import io.github.paiban.model.Requirement;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known beforehand of days, past and coming: events and the calendar.
 *
 * @param events promotions, closings, outages, numbers by hand
 * @param holidays special days of the calendar
 */
public record Surroundings(List<Event> events, List<Holiday> holidays) {
    /** Nothing known. */
    public static final Surroundings NONE = new Surroundings(List.of(), List.of());

    public Surroundings {
        events = List.copyOf(events);
        holidays = List.copyOf(holidays);
    }

    /** The marks of days for one stream. */
    Marks marks(Requirement.Group stream) {
        Map<LocalDate, DayMark> calendar = new HashMap<>();
        Map<LocalDate, Holiday> byDate = new HashMap<>();
        holidays.forEach(holiday -> byDate.put(holiday.date(), holiday));
        for (Holiday holiday : holidays) {
            Pool pool = Pool.valueOf(holiday.kind().name());
            calendar.put(holiday.date(), new DayMark(holiday.name(), "", pool));
            if (holiday.kind() != Holiday.Kind.MAKEUP) {
                beside(calendar, byDate, holiday, holiday.date().minusDays(1), Pool.EVE);
                beside(calendar, byDate, holiday, holiday.date().plusDays(1), Pool.AFTER);
            }
        }
        List<Event> own =
                events.stream().filter(event -> event.concerns(stream)).toList();
        return new Marks(own, calendar);
    }

    private static void beside(
            Map<LocalDate, DayMark> calendar,
            Map<LocalDate, Holiday> byDate,
            Holiday holiday,
            LocalDate day,
            Pool pool) {
        if (!byDate.containsKey(day)) {
            calendar.putIfAbsent(day, new DayMark(holiday.name(), pool == Pool.EVE ? "eve" : "after", pool));
        }
    }

    /**
     * The marks of one stream's days.
     *
     * @param events its events
     * @param calendar marks that the calendar sets
     */
    record Marks(List<Event> events, Map<LocalDate, DayMark> calendar) {
        /** What makes a day unusual: of several events that of the fewest days, else the calendar. */
        Optional<DayMark> find(LocalDate date) {
            if (events.isEmpty()) {
                return Optional.ofNullable(calendar.get(date));
            }
            Optional<DayMark> event = events.stream()
                    .filter(each -> each.kind() == Event.Kind.PROMOTION && each.isOn(date) && each.contacts() == null)
                    .min(Comparator.comparingLong(Event::days))
                    .map(each -> new DayMark(each.name(), each.phase(), Pool.PROMOTION));
            return event.isPresent() ? event : Optional.ofNullable(calendar.get(date));
        }

        /** The events of a day, the longest first, so that the most special has the last word. */
        List<Event> on(LocalDate date) {
            if (events.isEmpty()) {
                return List.of();
            }
            return events.stream()
                    .filter(event -> event.isOn(date))
                    .sorted(Comparator.comparingLong(Event::days).reversed())
                    .toList();
        }
    }
}
