package io.github.paiban.change;

import io.github.paiban.model.Night;
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
 * @param nights of them those whose shift touches the {@linkplain Night#WORKED night}
 * @param weekends weekends with Saturday or Sunday worked
 * @param rests days off under contract, leave not among them
 * @param leaveDays days of leave
 */
public record AgentFigures(
        int paidMinutes, long fairMinutes, int workDays, int nights, int weekends, int rests, int leaveDays) {
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
            nights += Duties.isWork(duty) && Night.WORKED.touches(duties.shift(duty)) ? 1 : 0;
        }
        return nights;
    }

    /** Paid minutes above the fair share; negative below it. */
    public long overMinutes() {
        return paidMinutes - fairMinutes;
    }
}
