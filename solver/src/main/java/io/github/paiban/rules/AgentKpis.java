package io.github.paiban.rules;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One agent's month in figures.
 *
 * @param agent the agent's id
 * @param paidMinutes paid minutes
 * @param workDays days worked
 * @param rests days off under contract, leave not among them
 * @param leaveDays days of leave
 * @param shifts days worked by shift id, each shift of the month in display order
 * @param weekends weekends with Saturday or Sunday worked
 */
public record AgentKpis(
        String agent,
        int paidMinutes,
        int workDays,
        int rests,
        int leaveDays,
        Map<String, Integer> shifts,
        int weekends) {
    public AgentKpis {
        shifts = Collections.unmodifiableMap(new LinkedHashMap<>(shifts));
    }

    /** Reads an agent's row of duty indexes. */
    public static AgentKpis of(Frame frame, int agent, int[] row) {
        Map<String, Integer> shifts = new LinkedHashMap<>();
        frame.month().shifts().forEach(shift -> shifts.put(shift.id(), 0));
        int paid = 0;
        int work = 0;
        int rests = 0;
        int leave = 0;
        for (int day = 0; day < row.length; day++) {
            int duty = row[day];
            paid += frame.duties().paidMinutes(duty);
            leave += duty == Duties.LEAVE ? 1 : 0;
            rests += duty == Duties.OFF && frame.isPresent(agent, day) ? 1 : 0;
            if (Duties.isWork(duty)) {
                work++;
                shifts.merge(frame.duties().shift(duty).id(), 1, Integer::sum);
            }
        }
        return new AgentKpis(frame.agent(agent).id(), paid, work, rests, leave, shifts, weekends(frame, row));
    }

    private static int weekends(Frame frame, int[] row) {
        int weekends = 0;
        int last = -2;
        for (int day = 0; day < row.length; day++) {
            if (frame.isWeekend(day) && Duties.isWork(row[day])) {
                boolean sameWeekend = last == day - 1;
                weekends += sameWeekend ? 0 : 1;
                last = day;
            }
        }
        return weekends;
    }
}
