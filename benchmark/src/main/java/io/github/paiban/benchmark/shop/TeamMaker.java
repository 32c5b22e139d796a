package io.github.paiban.benchmark.shop;

import io.github.paiban.benchmark.shop.Person.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Makes the agents of one shop with their hidden rows: three seniors three days apart, of whom two lead; trainees who
 * work as one of them does; a couple apart; students, parents, a leaver; the others rotate.
 */
final class TeamMaker {
    private static final List<Integer> PHASES = List.of(0, 3, 6);
    private static final int AGENTS_A_STUDENT = 7;
    private static final int AGENTS_A_PARENT = 12;
    private static final int AGENTS_A_SENIOR = 8;
    private static final int LARGE = 14;
    private static final int VERY_LARGE = 20;
    private static final int FEW_NIGHTS = 9;

    private final Calendar calendar;
    private final Limits limits;
    private final RandomGenerator random;
    private final RowMaker rows;
    private final String shop;
    private final String neighbour;
    private final int size;
    private final int firstNumber;
    private final List<Person> people = new ArrayList<>();

    TeamMaker(Calendar calendar, RandomGenerator random, String shop, String neighbour, int size, int firstNumber) {
        this.calendar = calendar;
        this.limits = new Limits(calendar);
        this.random = random;
        this.rows = new RowMaker(calendar, random);
        this.shop = shop;
        this.neighbour = neighbour;
        this.size = size;
        this.firstNumber = firstNumber;
    }

    Team make() {
        addSeniors();
        addTrainees();
        int couple = people.size();
        addCouple();
        IntStream.range(0, size / AGENTS_A_STUDENT).forEach(i -> addStudent());
        IntStream.range(0, size / AGENTS_A_PARENT).forEach(i -> addParent());
        if (size >= LARGE) {
            addLeaver();
        }
        while (people.size() < size) {
            addRotating();
        }
        people.forEach(Person::leaveOutAbsence);
        new Extras(calendar, random).addTo(people);
        return new Team(shop, people, List.of(0, 1), List.of(couple, couple + 1));
    }

    private void addSeniors() {
        int phase = random.nextInt(8);
        List<String> leader = List.of(Skill.SENIOR, Skill.DUTY, Skill.MENTOR, Skill.PRESALE, Skill.AFTERSALE);
        List<String> third = List.of(Skill.SENIOR, Skill.DUTY, Skill.MENTOR, Skill.AFTERSALE);
        for (int i = 0; i < PHASES.size(); i++) {
            add(profile(i < 2 ? leader : third), rows.cycle(phase + PHASES.get(i)));
        }
    }

    /** A trainee has the row of a mentor. */
    private void addTrainees() {
        for (int i = 0; i < (size >= VERY_LARGE ? 2 : 1); i++) {
            Profile profile =
                    profile(List.of(Skill.TRAINEE, Skill.PRESALE)).between(random.nextInt(-14, 3), Profile.FAR);
            add(profile, people.get(i).row().copy());
        }
    }

    private void addCouple() {
        Row one = rotating(new Row(calendar), limits.mostNights());
        add(profile(List.of(Skill.PRESALE)), one);
        add(profile(List.of(Skill.AFTERSALE)), rotating(one, limits.mostNights()));
    }

    private void addStudent() {
        Map<String, String> own = Map.of(
                "hours-cap.max", limits.mostHoursPartTime() + "h", "work-run.max", "4", "earliest", "Mon-Fri 17:00");
        Profile profile =
                profile(List.of(Skill.STUDENT, Skill.PRESALE)).withContract(0.5).withOwn(own);
        add(profile, row(Rhythm.STUDENT, limits.mostHoursPartTime()));
    }

    private void addParent() {
        Profile profile = profile(List.of(Skill.AFTERSALE)).withContract(0.8).withOwn(Map.of("latest", "18:00"));
        add(profile, row(Rhythm.PARENT, limits.mostHours()));
    }

    private Row row(Rhythm rhythm, int hours) {
        return rows.make(rhythm, new Row(calendar), row -> limits.accept(row, limits.mostNights(), hours));
    }

    private void addLeaver() {
        Profile profile = profile(List.of(Skill.PRESALE)).between(-Profile.FAR, calendar.days() * 2 / 3);
        Row row = rows.make(Rhythm.FULL_TIME, new Row(calendar), made -> acceptLeaver(profile, made));
        add(profile, row);
    }

    /** A leaver takes at least a full share of rest before leaving. */
    private boolean acceptLeaver(Profile profile, Row row) {
        Row seen = row.copy();
        new Person(profile, seen).leaveOutAbsence();
        int due = Math.ceilDiv(limits.leastRests() * profile.end(), calendar.days());
        return limits.accept(row, limits.mostNights() / 2, limits.mostHours())
                && seen.count(Cell.OFF::equals) >= due
                && limits.wholeDays(seen) >= limits.leastWholeDays();
    }

    private void addRotating() {
        int number = people.size();
        List<String> skills = new ArrayList<>(List.of(number % 2 == 0 ? Skill.PRESALE : Skill.AFTERSALE));
        if (number % AGENTS_A_SENIOR == 0) {
            skills.add(Skill.SENIOR);
        }
        if (number % AGENTS_A_SENIOR < 2) {
            skills.add(Skill.DUTY);
        }
        boolean tender = number % AGENTS_A_PARENT == 5;
        Profile profile = profile(skills);
        profile = tender ? profile.withOwn(Map.of("night-count.max", Integer.toString(fewNights()))) : profile;
        profile = number % VERY_LARGE == VERY_LARGE - 1 && !neighbour.equals(shop)
                ? profile.alsoServing(neighbour)
                : profile;
        add(profile, rotating(new Row(calendar), tender ? fewNights() : limits.mostNights()));
    }

    private int fewNights() {
        return calendar.scaled(FEW_NIGHTS) + 1;
    }

    private Row rotating(Row other, int nights) {
        return rows.make(Rhythm.FULL_TIME, other, row -> limits.accept(row, nights, limits.mostHours()));
    }

    private Profile profile(List<String> skills) {
        return Profile.of(firstNumber + people.size(), shop, skills);
    }

    private void add(Profile profile, Row row) {
        people.add(new Person(profile, row));
    }
}
