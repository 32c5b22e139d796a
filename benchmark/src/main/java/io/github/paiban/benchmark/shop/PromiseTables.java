package io.github.paiban.benchmark.shop;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * The tables of what was promised or asked for: pins.csv and requests.csv. Leave and pins are those of the hidden
 * roster; half of the wishes are kept there.
 */
final class PromiseTables {
    private static final double SHARE_PINNED = 0.05;
    private static final double SHARE_WISHING = 0.4;
    private static final int PRIORITIES = 9;
    private static final int NONE = -1;

    private final Calendar calendar;
    private final RandomGenerator random;
    private final Csv pins = new Csv("agent", "date", "duty");
    private final Csv requests = new Csv("agent", "from", "to", "kind", "shift", "priority");

    PromiseTables(GeneratedMonth month) {
        this.calendar = month.calendar();
        this.random = month.chance("promises");
        for (Team team : month.teams()) {
            for (int i = 0; i < team.people().size(); i++) {
                add(team.people().get(i), team.leaders().contains(i));
            }
        }
    }

    String pins() {
        return pins.toString();
    }

    String requests() {
        return requests.toString();
    }

    /** Leaders know where they are when the promotion begins; now and then another cell is promised. */
    private void add(Person person, boolean leads) {
        addLeave(person);
        int pinned = leads ? calendar.promotion() : random.nextDouble() < SHARE_PINNED ? day(person, NONE) : NONE;
        if (pinned != NONE) {
            pins.row(person.id(), calendar.date(pinned), person.row().at(pinned).word());
        }
        if (random.nextDouble() < SHARE_WISHING) {
            addWish(person, pinned);
        }
    }

    private void addLeave(Person person) {
        int[] days = person.row().days(Cell.LEAVE::equals).toArray();
        if (days.length > 0) {
            requests.row(person.id(), calendar.date(days[0]), calendar.date(days[days.length - 1]), "leave", "", "");
        }
    }

    private void addWish(Person person, int pinned) {
        int day = day(person, pinned);
        if (day == NONE) {
            return;
        }
        Cell there = person.row().at(day);
        switch (random.nextInt(5)) {
            case 0 ->
                addWish(person, day, "shift", there.isWork() ? there.shift().word() : Cell.DAY.word());
            case 1 -> addWish(person, day, "not-shift", Cell.NIGHT.word());
            case 2 -> addWish(person, day, "on", "");
            default -> addWish(person, random.nextBoolean() ? restDay(person, day, pinned) : day, "off", "");
        }
    }

    private void addWish(Person person, int day, String kind, String shift) {
        int priority = 1 + random.nextInt(PRIORITIES);
        requests.row(person.id(), calendar.date(day), "", kind, shift, priority);
    }

    private int day(Person person, int but) {
        return pick(day ->
                day != but && person.row().at(day) != Cell.LEAVE && person.row().at(day) != Cell.ABSENT);
    }

    private int restDay(Person person, int otherwise, int but) {
        int day = pick(each -> each != but && person.row().at(each) == Cell.OFF);
        return day == NONE ? otherwise : day;
    }

    private int pick(IntPredicate meant) {
        List<Integer> days = new ArrayList<>(
                IntStream.range(0, calendar.days()).filter(meant).boxed().toList());
        return days.isEmpty() ? NONE : days.get(random.nextInt(days.size()));
    }
}
