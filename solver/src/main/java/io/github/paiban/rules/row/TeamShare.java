package io.github.paiban.rules.row;

import io.github.paiban.rules.DayFilter;
import io.github.paiban.rules.Duties;
import io.github.paiban.rules.DutySet;
import io.github.paiban.rules.ExpectedWork;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Scope;
import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.function.ToDoubleFunction;

/**
 * What part of certain duties falls to each agent of a team: this period by what is expected, in the history by what was
 * done. Parts go by contract fraction times days present among the days that count.
 */
final class TeamShare {
    private final Frame frame;
    private final int[] team;
    private final DutySet what;
    private final boolean[] counts;
    private final IntPredicate counted;
    private final double[] shares;
    private final boolean[] isHeldBack;
    private final double[] most;
    private final double[] surplus;

    /**
     * The parts of a team.
     *
     * @param scope the team
     * @param what the duties
     * @param on the days that count
     * @param most the most days that agents may have by limits of their own, by agent; infinite for no limit
     * @param counted the days of the history that are to be looked at
     */
    TeamShare(Frame frame, Scope scope, DutySet what, DayFilter on, double[] most, IntPredicate counted) {
        this.frame = frame;
        this.counted = counted;
        this.team = frame.agentsIn(scope);
        this.what = what;
        this.counts = DayTable.where(frame, day -> on.includes(frame, day));
        double expected = ExpectedWork.of(frame, scope).days(what, on);
        this.most = most.clone();
        this.shares = new double[frame.agents()];
        this.isHeldBack = new boolean[frame.agents()];
        double[] weights = ofTeam(agent -> frame.agent(agent).contract() * daysPresent(agent));
        double[] parts = Parts.of(expected, weights, ofTeam(agent -> most[agent]));
        for (int i = 0; i < team.length; i++) {
            shares[team[i]] = parts[i];
            isHeldBack[team[i]] = parts[i] == most[team[i]];
        }
        this.surplus =
                surplus(Arrays.stream(team).filter(agent -> !isHeldBack[agent]).toArray());
    }

    /** The days expected of an agent of the team in the period. */
    double share(int agent) {
        return shares[agent];
    }

    /** Whether a limit of their own keeps an agent below what would be the agent's part. */
    boolean isHeldBack(int agent) {
        return isHeldBack[agent];
    }

    /** The most days that a limit of their own leaves an agent; infinite where there is none. */
    double most(int agent) {
        return most[agent];
    }

    private double[] ofTeam(ToDoubleFunction<Integer> figure) {
        return Arrays.stream(team)
                .mapToDouble(agent -> figure.applyAsDouble(agent))
                .toArray();
    }

    /**
     * How many days the agent did in the history looked at above what would have been the agent's part of all; may be below
     * 0. Those whom a limit of their own holds back are compared with nobody.
     */
    double surplus(int agent) {
        return surplus[agent];
    }

    private double[] surplus(int[] compared) {
        double[] done = Arrays.stream(compared).mapToDouble(this::daysDone).toArray();
        double[] weights = Arrays.stream(compared)
                .mapToDouble(agent -> frame.agent(agent).contract() * daysKnown(agent))
                .toArray();
        double[] above = new double[frame.agents()];
        double[] aboveParts = Parts.surplus(done, weights);
        for (int i = 0; i < compared.length; i++) {
            above[compared[i]] = aboveParts[i];
        }
        return above;
    }

    /** On how many of the days that count an agent is there. */
    double daysPresent(int agent) {
        int count = 0;
        for (int day = 0; day < frame.days(); day++) {
            boolean there = frame.isPresent(agent, day) && !frame.isOnLeave(agent, day);
            count += there && counts[DayTable.index(day)] ? 1 : 0;
        }
        return count;
    }

    private double daysKnown(int agent) {
        return historyDays(agent, true);
    }

    private double daysDone(int agent) {
        return historyDays(agent, false);
    }

    private double historyDays(int agent, boolean all) {
        int count = 0;
        for (int day = -Frame.HISTORY_DAYS; day < 0; day++) {
            int duty = frame.history(agent, day);
            boolean known = duty != Frame.UNKNOWN && duty != Duties.LEAVE && counted.test(day);
            count += known && (all || what.contains(duty)) && counts[DayTable.index(day)] ? 1 : 0;
        }
        return count;
    }
}
