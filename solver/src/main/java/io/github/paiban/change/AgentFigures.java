package io.github.paiban.change;

import io.github.paiban.model.ShiftType;
import io.github.paiban.rules.AgentKpis;
import io.github.paiban.rules.Duties;
import io.github.paiban.rules.FairShares;
import io.github.paiban.rules.Frame;

/**
 * What a month asks of an agent, in the figures that people compare.
 *
 * @param paidMinutes paid minutes
 * @param fairMinutes the fair share of paid minutes, by contract and days present
 * @param workDays days worked
 * @param nights of them those whose shift reaches into the time from 22:00 to 6:00
 * @param weekends weekends with Saturday or Sunday worked
 * @param rests days off under contract, leave not among them
 * @param leaveDays days of leave
 */
public record AgentFigures(
        int paidMinutes, long fairMinutes, int workDays, int nights, int weekends, int rests, int leaveDays) {
    private static final int NIGHT_BEGINS = 22 * 60;
    private static final int NIGHT_ENDS = 6 * 60;

    /** Reads an agent's row of duty indexes. */
    static AgentFigures of(Frame frame, FairShares shares, int agent, int[] row) {
        AgentKpis kpis = AgentKpis.of(frame, agent, row);
        return new AgentFigures(
                kpis.paidMinutes(),
                Math.round(shares.paidMinutes(agent)),
                kpis.workDays(),
                nights(frame.duties(), row),
                kpis.weekends(),
                kpis.rests(),
                kpis.leaveDays());
    }

    private static int nights(Duties duties, int[] row) {
        int nights = 0;
        for (int duty : row) {
            nights += Duties.isWork(duty) && isNight(duties.shift(duty)) ? 1 : 0;
        }
        return nights;
    }

    /** Whether a shift reaches into the night, 22:00 to 6:00. */
    public static boolean isNight(ShiftType shift) {
        return shift.startMinute() < NIGHT_ENDS || shift.endMinute() > NIGHT_BEGINS;
    }

    /** Paid minutes above the fair share; negative below it. */
    public long overMinutes() {
        return paidMinutes - fairMinutes;
    }
}
