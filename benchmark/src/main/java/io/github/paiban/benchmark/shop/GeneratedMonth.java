package io.github.paiban.benchmark.shop;

import io.github.paiban.model.Duty;
import io.github.paiban.model.Period;
import io.github.paiban.model.Roster;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A month of one or more shops, made by chance; the same arguments give the same month. */
public final class GeneratedMonth {
    private static final int FEWEST = 8;
    private static final int MOST = 5_000;
    private static final int LARGEST_SHOP = 40;
    private static final int USUAL_SHOP = 27;

    private final Calendar calendar;
    private final long seed;
    private final List<Team> teams;

    private GeneratedMonth(Calendar calendar, long seed, List<Team> teams) {
        this.calendar = calendar;
        this.seed = seed;
        this.teams = List.copyOf(teams);
    }

    /**
     * Makes a month.
     *
     * @param agents how many agents, 8 to 5000; up to 40 work in one shop, more in shops of about 27
     * @param days how many days, 14 to 62, from 1 June 2026
     * @param seed start of all chance
     */
    public static GeneratedMonth of(int agents, int days, long seed) {
        if (agents < FEWEST || agents > MOST) {
            throw new IllegalArgumentException(agents + " agents are not " + FEWEST + " to " + MOST + ".");
        }
        Calendar calendar = new Calendar(days);
        RandomGenerator random = new Random(seed);
        List<Integer> sizes = sizes(agents, random);
        List<Team> teams = new ArrayList<>();
        int number = 0;
        for (int i = 0; i < sizes.size(); i++) {
            String neighbour = name((i + 1) % sizes.size());
            teams.add(new TeamMaker(calendar, random, name(i), neighbour, sizes.get(i), number).make());
            number += sizes.get(i);
        }
        return new GeneratedMonth(calendar, seed, teams);
    }

    private static String name(int shop) {
        return "S%02d".formatted(shop + 1);
    }

    /** Shops of about the usual size, some larger and some smaller. */
    private static List<Integer> sizes(int agents, RandomGenerator random) {
        int shops = agents <= LARGEST_SHOP ? 1 : Math.max(2, Math.round((float) agents / USUAL_SHOP));
        List<Integer> sizes = new ArrayList<>();
        IntStream.range(0, shops).forEach(i -> sizes.add(agents / shops + (i < agents % shops ? 1 : 0)));
        for (int i = 0; i + 1 < shops; i += 2) {
            int moved = random.nextInt(Math.min(sizes.get(i) - 14, LARGEST_SHOP - sizes.get(i + 1)) + 1);
            sizes.set(i, sizes.get(i) - moved);
            sizes.set(i + 1, sizes.get(i + 1) + moved);
        }
        return sizes;
    }

    /** The legal roster that the month was derived from. */
    public Roster hiddenRoster() {
        Map<String, List<Duty>> rows = new LinkedHashMap<>();
        people().forEach(person -> rows.put(
                person.id(),
                IntStream.range(0, calendar.days())
                        .mapToObj(day -> duty(person.row().at(day)))
                        .toList()));
        return new Roster(new Period(calendar.date(0), calendar.date(calendar.days())), rows);
    }

    private static Duty duty(Cell cell) {
        return switch (cell) {
            case ABSENT, OFF -> Duty.OFF;
            case LEAVE -> Duty.LEAVE;
            case DUTY -> Duty.of(Cell.NIGHT.word(), "duty");
            case DAY, HALF, MID, SHORT, NIGHT -> Duty.of(cell.word());
        };
    }

    Calendar calendar() {
        return calendar;
    }

    List<Team> teams() {
        return teams;
    }

    Stream<Person> people() {
        return teams.stream().flatMap(team -> team.people().stream());
    }

    /** Chance for one of the tables, apart from that of the others. */
    RandomGenerator chance(String table) {
        return new Random(seed * 31 + table.hashCode());
    }
}
