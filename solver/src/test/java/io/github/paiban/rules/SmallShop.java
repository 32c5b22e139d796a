package io.github.paiban.rules;

import io.github.paiban.model.Agent;
import io.github.paiban.model.Assignment;
import io.github.paiban.model.Duty;
import io.github.paiban.model.Period;
import io.github.paiban.model.Role;
import io.github.paiban.model.ShiftType;
import io.github.paiban.model.ShopMonth;
import io.github.paiban.model.ShopMonthBuilder;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A small shop for tests, from Sunday 1 November 2026. Cells are letters: D day 09:00–17:30, H half 10:00–15:30, N night
 * 17:00–23:30, L night as late duty, O overnight 22:00–06:00, P day taking the queue presale, a dot off, V leave.
 */
public final class SmallShop {
    public static final ShiftType DAY = shift("day", 9, 0, 17, 30).withTags("full");
    public static final ShiftType HALF = shift("half", 10, 0, 15, 30);
    public static final ShiftType NIGHT = shift("night", 17, 0, 23, 30).withTags("late");
    public static final ShiftType OVER = shift("over", 22, 0, 6, 0);
    public static final LocalDate FIRST = LocalDate.of(2026, 11, 1);

    private static final Role LATE = new Role("late", "Late duty", "L", Set.of("night"), Set.of(), null);
    private static final Role PRESALE = new Role("presale", "Pre-sale", "P", Set.of("day"), Set.of(), "presale");
    private static final Map<Character, Duty> LETTERS = Map.of(
            'D', Duty.of("day"),
            'H', Duty.of("half"),
            'N', Duty.of("night"),
            'L', Duty.of("night", "late"),
            'O', Duty.of("over"),
            'P', Duty.of("day", "presale"),
            '.', Duty.OFF,
            'V', Duty.LEAVE);

    private SmallShop() {}

    private static ShiftType shift(String id, int fromHour, int fromMinute, int toHour, int toMinute) {
        return ShiftType.of(id, id, id, LocalTime.of(fromHour, fromMinute), LocalTime.of(toHour, toMinute));
    }

    /** A month of some days with the four shifts and two roles. */
    public static ShopMonthBuilder month(int days, Agent... agents) {
        return ShopMonth.builder(new Period(FIRST, FIRST.plusDays(days)))
                .shifts(List.of(DAY, HALF, NIGHT, OVER))
                .roles(List.of(LATE, PRESALE))
                .agents(List.of(agents));
    }

    /** Agents a, b, c… without skills. */
    public static Agent[] agents(int count) {
        Agent[] agents = new Agent[count];
        for (int a = 0; a < count; a++) {
            agents[a] = Agent.of(Character.toString('a' + a), Character.toString('A' + a));
        }
        return agents;
    }

    /** Someone with skills. */
    public static Agent skilled(String id, String... skills) {
        return Agent.builder(id).skills(skills).build();
    }

    /** The date of a day of the month, 1 the first. */
    public static LocalDate date(int dayOfMonth) {
        return FIRST.plusDays(dayOfMonth - 1);
    }

    /** Cells before the first day, the last letter the day just before. */
    public static List<Assignment> history(String agent, String letters) {
        List<Assignment> cells = new ArrayList<>();
        for (int i = 0; i < letters.length(); i++) {
            cells.add(new Assignment(agent, FIRST.minusDays(letters.length() - i), duty(letters.charAt(i))));
        }
        return cells;
    }

    private static Duty duty(int letter) {
        return Objects.requireNonNull(LETTERS.get((char) letter), "a letter that means nothing");
    }

    /** Duty indexes of rows of letters, one for each agent. */
    public static int[][] grid(Frame frame, String... rows) {
        int[][] grid = new int[rows.length][];
        for (int a = 0; a < rows.length; a++) {
            grid[a] = rows[a].chars()
                    .map(letter -> frame.duties().index(duty(letter)))
                    .toArray();
        }
        return grid;
    }
}
