package io.github.paiban.rules.row;

import io.github.paiban.rules.Breakage;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Level;
import io.github.paiban.rules.Limits;
import io.github.paiban.rules.RowAutomaton;
import io.github.paiban.rules.Window;

/**
 * Hours of the whole period against limits, charged at the row's end: it only adds up, so the search can price it like a
 * tally. As a rule of sequence it would have a state for each half-hour of a month.
 *
 * @param sum what adds up, and what a breach costs
 * @param limits the fewest and the most minutes of an agent
 * @param days the days of the period
 */
record PeriodHours(LimitedSum sum, Limits limits, int days) implements EndDeviation.Share {
    /**
     * The automaton of a rule about hours: that of this class where they are summed over the period and may be broken at
     * a price. What a must rule forbids has to be seen day by day.
     */
    static RowAutomaton automaton(Frame frame, int agent, Window per, LimitedSum sum) {
        if (per != Window.PERIOD || sum.head().level() == Level.MUST) {
            return new WindowSum(frame, agent, per, sum);
        }
        return new EndDeviation(sum.measure(), new PeriodHours(sum, sum.periodLimits(frame, agent), frame.days()));
    }

    @Override
    public long cost(long minutes) {
        return sum.charge(minutes - limits.most()) + sum.charge(limits.least() - minutes);
    }

    @Override
    public Breakage breakage(long minutes) {
        int total = (int) minutes;
        return total > limits.most()
                ? new Breakage(0, days - 1, total - limits.most(), sum.wording().tooMany(total, limits.most()))
                : new Breakage(
                        0, days - 1, limits.least() - total, sum.wording().tooFew(total, limits.least()));
    }
}
