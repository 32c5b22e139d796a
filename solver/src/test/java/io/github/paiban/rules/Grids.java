package io.github.paiban.rules;

import io.github.paiban.model.Agent;
import io.github.paiban.model.AgentBuilder;
import io.github.paiban.model.Assignment;
import io.github.paiban.model.Duty;
import io.github.paiban.model.Holiday;
import io.github.paiban.model.Period;
import io.github.paiban.model.Request;
import io.github.paiban.model.Requirement;
import io.github.paiban.model.Role;
import io.github.paiban.model.ShiftType;
import io.github.paiban.model.ShopMonth;
import io.github.paiban.notice.Texts;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Months drawn as text, one row an agent, one letter a day, history before a bar: {@code "NN|DD..H"}. Agents are called
 * a, b, c and so on; the period begins on Monday 2 November 2026 unless said otherwise.
 *
 * <p>D day 09:00–17:30, H half 10:00–15:30, N night 17:00–23:30, L night in the late role, X overnight 22:00–06:00,
 * V approved leave, v leave that nobody approved, . off, ? not known.
 */
public final class Grids {
    private static final ShiftType DAY = ShiftType.of("day", "Day", "D", LocalTime.of(9, 0), LocalTime.of(17, 30))
            .withTags("full");
    private static final ShiftType HALF = ShiftType.of("half", "Half", "H", LocalTime.of(10, 0), LocalTime.of(15, 30));
    private static final ShiftType NIGHT = ShiftType.of(
                    "night", "Night", "N", LocalTime.of(17, 0), LocalTime.of(23, 30))
            .withTags("late");
    private static final ShiftType OVER = ShiftType.of(
                    "over", "Overnight", "X", LocalTime.of(22, 0), LocalTime.of(6, 0))
            .withTags("late");

    private final List<String> histories = new ArrayList<>();
    private final List<String> rows = new ArrayList<>();
    private final List<UnaryOperator<AgentBuilder>> changes = new ArrayList<>();
    private final List<Request> requests = new ArrayList<>();
    private final List<Requirement> requirements = new ArrayList<>();
    private final List<Assignment> pins = new ArrayList<>();
    private final List<Holiday> holidays = new ArrayList<>();
    private LocalDate first = LocalDate.of(2026, 11, 2);

    private Grids() {}

    /** A month of a few rows. */
    public static Grids of(String... rows) {
        Grids grids = new Grids();
        for (String row : rows) {
            int bar = row.indexOf('|');
            grids.histories.add(bar < 0 ? "" : row.substring(0, bar));
            grids.rows.add(row.substring(bar + 1));
            grids.changes.add(agent -> agent);
        }
        return grids;
    }

    /** With another first day. */
    public Grids from(LocalDate newFirst) {
        first = newFirst;
        return this;
    }

    /** With the first agent changed. */
    public Grids agent(UnaryOperator<AgentBuilder> change) {
        return agent(0, change);
    }

    /** With an agent changed. */
    public Grids agent(int agent, UnaryOperator<AgentBuilder> change) {
        changes.set(agent, changes.get(agent).andThen(change)::apply);
        return this;
    }

    /** With the first agent hired on a day and gone on another, by index; the day itself is the first no longer worked. */
    public Grids under(int hiredDay, int goneDay) {
        return agent(agent -> agent.hired(date(hiredDay)).leaves(date(goneDay)));
    }

    /** With a wish of the first agent. */
    public Grids wish(int day, Request.Kind kind, String shift, int priority) {
        requests.add(new Request("a", date(day), kind, shift.isEmpty() ? null : shift, priority));
        return this;
    }

    /** With a promise to the first agent. */
    public Grids pin(int day, char letter) {
        pins.add(new Assignment("a", date(day), duty(letter)));
        return this;
    }

    /** With a need on a shift every day. */
    public Grids need(char shift, int agents) {
        IntStream.range(0, days()).forEach(day -> need(day, shift, agents));
        return this;
    }

    /** With a need on a shift of a day. */
    public Grids need(int day, char shift, int agents) {
        return need(Requirement.onShift(date(day), shift(shift), agents));
    }

    /** With a need. */
    public Grids need(Requirement requirement) {
        requirements.add(requirement);
        return this;
    }

    /** With a holiday. */
    public Grids holiday(int day, Holiday.Kind kind) {
        holidays.add(new Holiday(date(day), kind, "holiday"));
        return this;
    }

    /** The date of a day. */
    public LocalDate date(int day) {
        return first.plusDays(day);
    }

    private int days() {
        return rows.getFirst().length();
    }

    /** The month. */
    public ShopMonth month() {
        List<Agent> agents = new ArrayList<>();
        List<Assignment> history = new ArrayList<>();
        List<Request> asked = new ArrayList<>(requests);
        for (int a = 0; a < rows.size(); a++) {
            String id = String.valueOf((char) ('a' + a));
            agents.add(changes.get(a).apply(Agent.builder(id)).build());
            history.addAll(history(id, histories.get(a)));
            asked.addAll(leave(id, rows.get(a)));
        }
        return ShopMonth.builder(new Period(first, first.plusDays(days())))
                .shifts(List.of(DAY, HALF, NIGHT, OVER))
                .roles(List.of(new Role("late", "Late duty", "l", Set.of("night"), Set.of(), null)))
                .agents(agents)
                .requests(asked)
                .requirements(requirements)
                .pins(pins)
                .history(history)
                .holidays(holidays)
                .build();
    }

    private List<Assignment> history(String agent, String cells) {
        return IntStream.range(0, cells.length())
                .filter(i -> cells.charAt(i) != '?')
                .mapToObj(i -> new Assignment(agent, date(i - cells.length()), duty(cells.charAt(i))))
                .toList();
    }

    private List<Request> leave(String agent, String cells) {
        return IntStream.range(0, cells.length())
                .filter(day -> cells.charAt(day) == 'V')
                .mapToObj(day -> Request.leave(agent, date(day)))
                .toList();
    }

    private static ShiftType shift(char letter) {
        return switch (letter) {
            case 'D' -> DAY;
            case 'H' -> HALF;
            case 'N', 'L' -> NIGHT;
            case 'X' -> OVER;
            default -> throw new IllegalArgumentException("No shift is drawn as '" + letter + "'.");
        };
    }

    private static Duty duty(char letter) {
        return switch (letter) {
            case '.' -> Duty.OFF;
            case 'V', 'v' -> Duty.LEAVE;
            case 'L' -> Duty.of("night", "late");
            default -> Duty.of(shift(letter).id());
        };
    }

    /** The month, numbered. */
    public Frame frame() {
        return Frame.of(month());
    }

    /** The rows as duty indexes. */
    public int[][] grid() {
        Duties duties = frame().duties();
        return rows.stream()
                .map(row -> row.chars()
                        .map(letter -> duties.index(duty((char) letter)))
                        .toArray())
                .toArray(int[][]::new);
    }

    /** What the rows break of a rule. */
    public List<Breach> breaches(Rule rule) {
        return Audit.of(new RosterProblem(month(), RuleBook.of(rule)))
                .judge(grid())
                .breaches();
    }

    /**
     * The same in short: first and last day by index, by how much, and the cost, as in {@code "0..6 by 1 costs 1"}; of
     * other agents than the first with their id before. Empty where nothing is broken.
     */
    public String audit(Rule rule) {
        return breaches(rule).stream().map(this::shortly).collect(Collectors.joining("; "));
    }

    private String shortly(Breach breach) {
        String who = "a".equals(breach.agent()) ? "" : breach.agent() + " ";
        int from = (int) (breach.from().toEpochDay() - first.toEpochDay());
        int to = (int) (breach.to().toEpochDay() - first.toEpochDay());
        return who + from + ".." + to + " by " + breach.amount() + " costs " + breach.cost();
    }

    /** What is said of the breaches in English, and then in Chinese. */
    public List<String> said(Rule rule) {
        List<String> said = new ArrayList<>();
        for (Locale language : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            breaches(rule).forEach(breach -> said.add(Texts.in(language).say(breach.message())));
        }
        return said;
    }

    @Override
    public String toString() {
        return IntStream.range(0, rows.size())
                        .mapToObj(a -> histories.get(a) + "|" + rows.get(a))
                        .toList()
                + " from " + first + " with " + month().agents();
    }
}
