package io.github.paiban.benchmark.shop;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * volume.csv: about as many chats as the people of the hidden roster can answer in time, by the half-hour, shop and
 * weekday, and for each day of the promotion. Used where a roster is made from volumes; else the demand's table counts.
 */
final class VolumesTable {
    /** Chats of a minute's work in half an hour that keep an agent busy for 40 % of the time. */
    private static final int CHATS_EACH = 12;

    private static final int HALF_HOUR = 30;
    private static final int OPENING = 540;
    private static final int CLOSING = 1470;

    private final GeneratedMonth month;
    private final Calendar calendar;
    private final Csv table = new Csv("date", "from", "to", "shop", "contacts");

    VolumesTable(GeneratedMonth month) {
        this.month = month;
        this.calendar = month.calendar();
    }

    String text() {
        for (Team team : month.teams()) {
            List<Person> serving =
                    month.people().filter(person -> person.serves(team.shop())).toList();
            IntStream.iterate(OPENING, from -> from < CLOSING, from -> from + HALF_HOUR)
                    .forEach(from -> addInterval(team.shop(), from, serving));
        }
        return table.toString();
    }

    private void addInterval(String shop, int from, List<Person> serving) {
        for (DayOfWeek weekday : DayOfWeek.values()) {
            double mean = IntStream.range(0, calendar.days())
                    .filter(day -> calendar.weekday(day) == weekday && !calendar.isPromotion(day))
                    .map(day -> there(serving, day, from))
                    .average()
                    .orElse(0);
            add(weekday.name().substring(0, 3).toLowerCase(Locale.ROOT), shop, from, mean);
        }
        IntStream.range(0, calendar.days())
                .filter(calendar::isPromotion)
                .forEach(day -> add(calendar.date(day), shop, from, there(serving, day, from)));
    }

    private void add(Object date, String shop, int from, double there) {
        table.row(date, time(from), time(from + HALF_HOUR), shop, Math.round(there * CHATS_EACH));
    }

    private static int there(List<Person> people, int day, int from) {
        return (int) people.stream()
                .filter(person -> person.row().at(day).isAtWork(from, from + HALF_HOUR))
                .count();
    }

    private static String time(int minute) {
        return "%02d:%02d".formatted(minute / 60, minute % 60);
    }
}
