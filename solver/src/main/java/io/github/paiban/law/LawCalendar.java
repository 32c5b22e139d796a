package io.github.paiban.law;

import io.github.paiban.model.Holiday;
import io.github.paiban.model.Holiday.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Statutory, swapped and make-up days: those that a folder names, over those decreed for the years that this library knows
 * (国办发明电〔2024〕12号 for 2025, the State Council’s notice of 2025-11-04 for 2026). Of other years only statutory days of fixed
 * date are known, unless the folder names the rest.
 */
public final class LawCalendar {
    /** Years whose decree comes with the library. */
    public static final Set<Integer> DECREED = Set.of(2025, 2026);

    private static final List<MonthDay> FIXED = List.of(
            MonthDay.of(1, 1),
            MonthDay.of(5, 1),
            MonthDay.of(5, 2),
            MonthDay.of(10, 1),
            MonthDay.of(10, 2),
            MonthDay.of(10, 3));

    private final Map<LocalDate, Holiday> named = new TreeMap<>();
    private final Map<Integer, Map<LocalDate, Holiday>> years = new HashMap<>();

    private LawCalendar(Collection<Holiday> holidays) {
        holidays.forEach(each -> named.put(each.date(), each));
    }

    /** The calendar with the days that a folder names, which come before those decreed. */
    public static LawCalendar of(Collection<Holiday> holidays) {
        return new LawCalendar(holidays);
    }

    /** What a day is, where it is special. */
    public Optional<Holiday> find(LocalDate date) {
        Holiday own = named.get(date);
        return own != null
                ? Optional.of(own)
                : Optional.ofNullable(
                        years.computeIfAbsent(date.getYear(), LawCalendar::year).get(date));
    }

    private static Map<LocalDate, Holiday> year(int year) {
        Map<LocalDate, Holiday> days = new TreeMap<>();
        Stream<Holiday> known = DECREED.contains(year)
                ? decreed(year).stream()
                : FIXED.stream().map(day -> new Holiday(day.atYear(year), Kind.STATUTORY, ""));
        known.forEach(each -> days.put(each.date(), each));
        return days;
    }

    /** The days decreed for a year that this library knows. */
    static List<Holiday> decreed(int year) {
        String file = "cn-" + year + ".csv";
        try (InputStream in = LawCalendar.class.getResourceAsStream("/io/github/paiban/law/" + file)) {
            if (in == null) {
                throw new IllegalStateException("The calendar " + file + " is missing. Maybe the jar is not whole.");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().skip(1).map(LawCalendar::holiday).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Holiday holiday(String line) {
        String[] cells = line.split(",", -1);
        Kind kind = Kind.valueOf(cells[1].toUpperCase(Locale.ROOT));
        return new Holiday(LocalDate.parse(cells[0]), kind, cells[2]);
    }

    /** The years of some days of which only fixed dates are known. */
    public Set<Integer> unknownYears(Stream<LocalDate> dates) {
        Set<Integer> unknown = new TreeSet<>();
        dates.map(LocalDate::getYear).filter(year -> !DECREED.contains(year)).forEach(unknown::add);
        named.keySet().forEach(date -> unknown.remove(date.getYear()));
        return unknown;
    }

    /** Whether a day is a statutory holiday. */
    public boolean isStatutory(LocalDate date) {
        return find(date).filter(each -> each.kind() == Kind.STATUTORY).isPresent();
    }

    /** Whether a day is a working day of the calendar: Monday to Friday or made up for, not given free. */
    public boolean isWorkday(LocalDate date) {
        boolean isWeekend = date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
        return find(date).map(each -> each.kind() == Kind.MAKEUP).orElse(!isWeekend);
    }

    /** Working days from a day to before another. */
    public int workdays(LocalDate from, LocalDate end) {
        return (int) from.datesUntil(end).filter(this::isWorkday).count();
    }
}
