package io.github.paiban.rules.row;

import io.github.paiban.rules.Duties;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Limits;

/** What limits become for those who are not there all the time: hired or gone within the month, or on leave. */
final class PartMonth {
    private PartMonth() {}

    /**
     * Limits of the whole period for an agent: both in proportion to the days under contract, the least rounded down,
     * the most rounded up.
     *
     * @param leaveLowers whether the least is also no more than in proportion to the days without leave, rounded to
     *     the nearest
     */
    static Limits limits(Frame frame, int agent, Limits limits, boolean leaveLowers) {
        long days = frame.days();
        long contract = frame.contractDays(agent);
        long least = limits.least() * contract / days;
        long most = limits.hasMost() ? Math.ceilDiv(limits.most() * contract, days) : Limits.NONE;
        long lowered = leaveLowers ? proportion(limits.least(), frame.presentDays(agent), days) : least;
        return new Limits((int) Math.min(least, lowered), (int) most);
    }

    /**
     * What an agent is held to at least in a stretch of days: nothing where it is not wholly known, within the period's
     * end and under contract.
     *
     * @param from first day
     * @param to last day, inclusive
     * @param least what is asked of a stretch without leave
     * @param leaveLowers whether leave lowers it, in proportion, rounded to the nearest
     */
    static int least(Frame frame, int agent, int from, int to, int least, boolean leaveLowers) {
        if (least == 0 || from < -frame.knownHistory(agent) || to >= frame.days()) {
            return 0;
        }
        int leave = 0;
        for (int day = from; day <= to; day++) {
            if (!frame.isPresent(agent, day)) {
                return 0;
            }
            leave += isLeave(frame, agent, day) ? 1 : 0;
        }
        int days = to - from + 1;
        return leaveLowers ? (int) proportion(least, days - leave, days) : least;
    }

    private static boolean isLeave(Frame frame, int agent, int day) {
        return day < 0 ? frame.history(agent, day) == Duties.LEAVE : frame.isOnLeave(agent, day);
    }

    private static long proportion(long whole, long part, long of) {
        return Math.round((double) whole * part / of);
    }
}
