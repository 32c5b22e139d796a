package io.github.paiban.rules;

import io.github.paiban.model.Agent;
import io.github.paiban.model.Assignment;
import io.github.paiban.model.Duty;
import io.github.paiban.model.Holiday;
import io.github.paiban.model.Roster;
import io.github.paiban.model.ShopMonth;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * A month, numbered: agents, days and duties by index, and what every rule asks of them as table look-ups.
 *
 * <p>Days count from 0, the first of the period; history has negative days. Duty 0 is off, 1 is leave, the others are
 * work (see {@link Duties}). Immutable and safe for use by several threads.
 */
public final class Frame {
    /** How many days before the period are looked at. */
    public static final int HISTORY_DAYS = 62;
    /** Stands for a history cell of which nothing is known. */
    public static final int UNKNOWN = -1;

    private final ShopMonth month;
    private final Duties duties;
    private final Map<String, Integer> agentIndex = new HashMap<>();
    private final Map<LocalDate, Holiday.Kind> holidays = new HashMap<>();
    private final Presence presence;
    private final int[][] history;
    private final int[] knownHistory;
    private final int days;
    /** The dates of the history and of the period, so that no calendar is asked for them again. */
    private final LocalDate[] dates;

    private final Map<Scope, ExpectedWork> expectedWork = new ConcurrentHashMap<>();
    final MeantDays meantDays = new MeantDays(this);
    private final OncePerRule once = new OncePerRule();

    private Frame(ShopMonth month) {
        this.month = month;
        this.days = month.period().days();
        this.dates = IntStream.range(-HISTORY_DAYS, days)
                .mapToObj(month.period()::date)
                .toArray(LocalDate[]::new);
        this.duties = Duties.of(month.shifts(), month.roles());
        for (int a = 0; a < month.agents().size(); a++) {
            agentIndex.put(month.agents().get(a).id(), a);
        }
        month.holidays().forEach(holiday -> holidays.put(holiday.date(), holiday.kind()));
        this.presence = Presence.of(month, agentIndex);
        this.history = new int[agents()][HISTORY_DAYS];
        fillHistory();
        this.knownHistory = new int[agents()];
        Arrays.setAll(knownHistory, this::countKnown);
    }

    /** Numbers a month. */
    public static Frame of(ShopMonth month) {
        return new Frame(month);
    }

    private void fillHistory() {
        Arrays.stream(history).forEach(row -> Arrays.fill(row, UNKNOWN));
        for (Assignment cell : month.history()) {
            int back = -month.period().day(cell.date());
            if (back <= HISTORY_DAYS) {
                history[agentIndex(cell.agent())][back - 1] = duties.index(cell.duty());
            }
        }
    }

    /** The month. */
    public ShopMonth month() {
        return month;
    }

    /** The duties, numbered. */
    public Duties duties() {
        return duties;
    }

    /** How many agents. */
    public int agents() {
        return month.agents().size();
    }

    /** How many days. */
    public int days() {
        return days;
    }

    /** The agent with an index. */
    public Agent agent(int agent) {
        return month.agents().get(agent);
    }

    /**
     * The index of an agent.
     *
     * @throws IllegalArgumentException where there is no such agent
     */
    public int agentIndex(String id) {
        Integer index = agentIndex.get(id);
        if (index == null) {
            throw new IllegalArgumentException("There is no agent '" + id + "'.");
        }
        return index;
    }

    /** Indexes of the agents whom a scope includes, in order. */
    public int[] agentsIn(Scope scope) {
        return IntStream.range(0, agents())
                .filter(a -> scope.includes(agent(a)))
                .toArray();
    }

    /** What is expected of the agents in a scope; worked out once. */
    ExpectedWork expectedWork(Scope scope) {
        return expectedWork.computeIfAbsent(scope, some -> new ExpectedWork(this, some));
    }

    /** What rules work out of the month for all agents together. */
    public OncePerRule once() {
        return once;
    }

    /** The date of a day, also before and after the period. */
    public LocalDate date(int day) {
        boolean isHere = day >= -HISTORY_DAYS && day < days;
        return isHere ? dates[day + HISTORY_DAYS] : month.period().date(day);
    }

    /** The weekday of a day, also before and after the period. */
    public DayOfWeek weekday(int day) {
        return date(day).getDayOfWeek();
    }

    /** Whether a day is a Saturday or a Sunday. */
    public boolean isWeekend(int day) {
        return weekday(day).getValue() >= DayOfWeek.SATURDAY.getValue();
    }

    /** Whether a day is a holiday of a kind. */
    public boolean isHoliday(int day, Holiday.Kind kind) {
        return holidays.get(date(day)) == kind;
    }

    /** Whether an agent is under contract on a day; always so before and after the period. */
    public boolean isPresent(int agent, int day) {
        return day < 0 || day >= days() || presence.isUnderContract(agent, day);
    }

    /** Whether an agent is on approved leave on a day of the period. */
    public boolean isOnLeave(int agent, int day) {
        return day >= 0 && day < days() && presence.isOnLeave(agent, day);
    }

    /** Days of the period under contract and not on leave. */
    public int presentDays(int agent) {
        return presence.days(agent);
    }

    private int countKnown(int agent) {
        int known = 0;
        while (known < HISTORY_DAYS && history[agent][known] != UNKNOWN) {
            known++;
        }
        return known;
    }

    /** Days of the period under contract, leave included. */
    public int contractDays(int agent) {
        return presence.contractDays(agent);
    }

    /** The duty of a day before the period, -1 the day just before; {@link #UNKNOWN} where nothing is known. */
    public int history(int agent, int day) {
        return day < -HISTORY_DAYS ? UNKNOWN : history[agent][-day - 1];
    }

    /** How many days just before the period are known without a gap. */
    public int knownHistory(int agent) {
        return knownHistory[agent];
    }

    /** The automaton's state at the start of the period: the known history folded in. */
    public long startState(RowAutomaton automaton, int agent) {
        long state = automaton.initial();
        for (int day = -knownHistory(agent); day < 0; day++) {
            state = automaton.step(state, day, history(agent, day));
        }
        return state;
    }

    /**
     * A roster as duty indexes by agent and day. Agents missing from the roster are off; an off cell on approved leave
     * is leave.
     *
     * @throws IllegalArgumentException where the roster has another period or an unknown duty
     */
    public int[][] grid(Roster roster) {
        if (!roster.period().equals(month.period())) {
            throw new IllegalArgumentException("The roster is of " + roster.period() + ", the month of "
                    + month.period() + ". Maybe another month's roster was given.");
        }
        int[][] grid = new int[agents()][days()];
        for (int a = 0; a < agents(); a++) {
            List<Duty> row = roster.rows().getOrDefault(agent(a).id(), List.of());
            for (int d = 0; d < days(); d++) {
                int duty = row.isEmpty() ? Duties.OFF : duties.index(row.get(d));
                grid[a][d] = duty == Duties.OFF && presence.isOnLeave(a, d) ? Duties.LEAVE : duty;
            }
        }
        return grid;
    }

    /** Duty indexes by agent and day as a roster. */
    public Roster roster(int[][] grid) {
        Map<String, List<Duty>> rows = new LinkedHashMap<>();
        for (int a = 0; a < agents(); a++) {
            List<Duty> row = new ArrayList<>(days());
            for (int d = 0; d < days(); d++) {
                row.add(duties.get(grid[a][d]));
            }
            rows.put(agent(a).id(), row);
        }
        return new Roster(month.period(), rows);
    }
}
