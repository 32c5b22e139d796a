package io.github.paiban.benchmark.shop;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The tables about who there is and what they worked: agents.csv and history.csv. */
final class PeopleTables {
    private static final List<String> OWN =
            List.of("earliest", "latest", "night-count.max", "hours-cap.max", "work-run.max");

    private final GeneratedMonth month;

    PeopleTables(GeneratedMonth month) {
        this.month = month;
    }

    String agents() {
        List<String> headings =
                new ArrayList<>(List.of("id", "name", "team", "shops", "skills", "contract", "hired", "left"));
        headings.addAll(OWN);
        Csv table = new Csv(headings);
        month.people().forEach(person -> table.row(agent(person)));
        return table.toString();
    }

    private List<Object> agent(Person person) {
        Person.Profile profile = person.profile();
        List<Object> cells = new ArrayList<>(List.of(
                person.id(),
                Names.of(profile.number()),
                person.team(),
                String.join(";", profile.shops()),
                String.join(";", profile.skills()),
                profile.contract(),
                date(profile.hired()),
                date(profile.end() - 1)));
        OWN.forEach(heading -> cells.add(profile.own().getOrDefault(heading, "")));
        return cells;
    }

    private String date(int day) {
        return Math.abs(day) > Person.Profile.FAR / 2
                ? ""
                : month.calendar().date(day).toString();
    }

    String history() {
        List<String> headings = new ArrayList<>(List.of("id"));
        pastDays().forEach(day -> headings.add(month.calendar().date(day).toString()));
        Csv table = new Csv(headings);
        month.people().filter(person -> person.profile().hired() < 0).forEach(person -> table.row(past(person)));
        return table.toString();
    }

    private static List<Object> past(Person person) {
        List<Object> cells = new ArrayList<>(List.of(person.id()));
        pastDays().forEach(day -> cells.add(person.row().at(day).word()));
        return cells;
    }

    private static IntStream pastDays() {
        return IntStream.range(-Calendar.HISTORY, 0);
    }
}
