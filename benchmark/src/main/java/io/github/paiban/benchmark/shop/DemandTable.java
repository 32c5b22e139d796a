package io.github.paiban.benchmark.shop;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * demand.csv: what the hidden roster has, nearly. By shift it is asked for day by day, for each shop and queue, now and
 * then one more or one fewer; by the half-hour on weekdays and on the days of the promotion, for each shop.
 */
final class DemandTable {
    private static final double SHARE_MORE = 0.15;
    private static final double SHARE_FEWER = 0.15;
    private static final double SHARE_BY_TIME = 0.9;
    private static final int HALF_HOUR = 30;
    private static final int OPENING = 540;
    private static final int CLOSING = 1470;

    private final GeneratedMonth month;
    private final Calendar calendar;
    private final RandomGenerator random;
    private final Csv table = new Csv("date", "shift", "from", "to", "shop", "queue", "needed", "over");

    DemandTable(GeneratedMonth month) {
        this.month = month;
        this.calendar = month.calendar();
        this.random = month.chance("demand");
    }

    String text() {
        for (Team team : month.teams()) {
            List<Person> serving =
                    month.people().filter(person -> person.serves(team.shop())).toList();
            for (String queue : List.of(Skill.PRESALE, Skill.AFTERSALE)) {
                List<Person> able =
                        serving.stream().filter(person -> person.has(queue)).toList();
                Cell.SHIFTS.forEach(shift -> addShift(team.shop(), queue, shift, able));
            }
            IntStream.iterate(OPENING, from -> from < CLOSING, from -> from + HALF_HOUR)
                    .forEach(from -> addInterval(team.shop(), from, serving));
        }
        return table.toString();
    }

    private void addShift(String shop, String queue, Cell shift, List<Person> able) {
        int[] there = IntStream.range(0, calendar.days())
                .map(day -> count(able, day, cell -> cell.shift() == shift))
                .toArray();
        if (IntStream.of(there).max().orElse(0) == 0) {
            return;
        }
        for (int day = 0; day < there.length; day++) {
            table.row(calendar.date(day), shift.word(), "", "", shop, queue, noisy(there[day]), "");
        }
    }

    private int noisy(int count) {
        double chance = random.nextDouble();
        int more = chance < SHARE_MORE ? 1 : chance > 1 - SHARE_FEWER ? -1 : 0;
        return Math.max(0, count + more);
    }

    private void addInterval(String shop, int from, List<Person> serving) {
        int to = from + HALF_HOUR;
        for (DayOfWeek weekday : DayOfWeek.values()) {
            double mean = IntStream.range(0, calendar.days())
                    .filter(day -> calendar.weekday(day) == weekday && !calendar.isPromotion(day))
                    .map(day -> count(serving, day, cell -> cell.isAtWork(from, to)))
                    .average()
                    .orElse(0);
            add(weekday.name().substring(0, 3).toLowerCase(Locale.ROOT), shop, from, mean);
        }
        IntStream.range(0, calendar.days())
                .filter(calendar::isPromotion)
                .forEach(day ->
                        add(calendar.date(day), shop, from, count(serving, day, cell -> cell.isAtWork(from, to))));
    }

    private void add(Object date, String shop, int from, double there) {
        int needed = (int) (there * SHARE_BY_TIME);
        table.row(date, "", time(from), time(from + HALF_HOUR), shop, "", needed, 0);
    }

    private static int count(List<Person> people, int day, Predicate<Cell> meant) {
        return (int) people.stream()
                .filter(person -> meant.test(person.row().at(day)))
                .count();
    }

    private static String time(int minute) {
        return "%02d:%02d".formatted(minute / 60, minute % 60);
    }
}
