package io.github.paiban.change;

import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * What a month asks of a team, and how evenly. Spreads are the most less the fewest among full-time agents who are there
 * all the period without leave; 0 where there are fewer than two.
 *
 * @param paidMinutes paid minutes together
 * @param nights nights together
 * @param weekends weekends together
 * @param rests days off together
 * @param hoursSpread spread of paid minutes
 * @param nightsSpread spread of nights
 * @param weekendsSpread spread of weekends
 * @param restsSpread spread of days off
 */
public record TeamFigures(
        long paidMinutes,
        int nights,
        int weekends,
        int rests,
        int hoursSpread,
        int nightsSpread,
        int weekendsSpread,
        int restsSpread) {
    /**
     * Adds up agents' figures.
     *
     * @param all everybody
     * @param alike those among whom spreads are taken
     */
    static TeamFigures of(List<AgentFigures> all, List<AgentFigures> alike) {
        return new TeamFigures(
                all.stream().mapToLong(AgentFigures::paidMinutes).sum(),
                all.stream().mapToInt(AgentFigures::nights).sum(),
                all.stream().mapToInt(AgentFigures::weekends).sum(),
                all.stream().mapToInt(AgentFigures::rests).sum(),
                spread(alike, AgentFigures::paidMinutes),
                spread(alike, AgentFigures::nights),
                spread(alike, AgentFigures::weekends),
                spread(alike, AgentFigures::rests));
    }

    private static int spread(List<AgentFigures> alike, ToIntFunction<AgentFigures> figure) {
        IntSummaryStatistics values = alike.stream().mapToInt(figure).summaryStatistics();
        return values.getCount() == 0 ? 0 : values.getMax() - values.getMin();
    }
}
