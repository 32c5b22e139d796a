package io.github.paiban.benchmark.shop;

import java.util.List;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

/** Adds to the hidden rows of a team what comes last: approved leave, and the late duty of each night. */
final class Extras {
    private static final double SHARE_ON_LEAVE = 0.25;
    private static final int LONGEST_LEAVE = 4;
    private static final List<String> NEEDED = List.of(Skill.SENIOR, Skill.DUTY, Skill.TRAINEE);

    private final Calendar calendar;
    private final RandomGenerator random;

    Extras(Calendar calendar, RandomGenerator random) {
        this.calendar = calendar;
        this.random = random;
    }

    void addTo(List<Person> people) {
        people.stream()
                .filter(person -> NEEDED.stream().noneMatch(person::has))
                .filter(person -> random.nextDouble() < SHARE_ON_LEAVE)
                .forEach(person -> addLeave(person.row()));
        for (int day = -Calendar.HISTORY; day < calendar.days(); day++) {
            addDuty(people, day);
        }
    }

    /** Leave takes the place of days worked: it is no rest. */
    private void addLeave(Row row) {
        int day = random.nextInt(calendar.days());
        int left = 1 + random.nextInt(LONGEST_LEAVE);
        while (left > 0 && day < calendar.days() && row.at(day).isWork() && !calendar.isPromotion(day)) {
            row.set(day, Cell.LEAVE);
            day++;
            left--;
        }
    }

    private void addDuty(List<Person> people, int day) {
        Predicate<Person> canTake =
                person -> person.has(Skill.DUTY) && person.row().at(day) == Cell.NIGHT;
        List<Person> there = people.stream().filter(canTake).toList();
        there.get(random.nextInt(there.size())).row().set(day, Cell.DUTY);
    }
}
