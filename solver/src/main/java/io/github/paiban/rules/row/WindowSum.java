package io.github.paiban.rules.row;

import io.github.paiban.rules.Breakage;
import io.github.paiban.rules.CellSum;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Likeness;
import io.github.paiban.rules.Limits;
import io.github.paiban.rules.RowAutomaton;
import io.github.paiban.rules.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntBinaryOperator;

/**
 * Holds a sum to limits in the period, in each calendar week or in each calendar month. Too much is charged on the day
 * that adds it, too little on the last day of the window.
 *
 * <p>A week or month is held to the least only where all its days are known, under contract and not after the period's
 * end; leave lowers the least in proportion (see {@link PartMonth}).
 *
 * <p>State: the sum in the window so far; sums that can no longer break a limit are all the same.
 */
final class WindowSum implements RowAutomaton {
    private final Frame frame;
    private final int agent;
    private final Window per;
    private final LimitedSum sum;
    private final Measure measure;
    private final boolean[] ends;
    private final int[] least;
    private final int[] ahead;
    private final boolean hasMost;
    private final int most;

    WindowSum(Frame frame, int agent, Window per, LimitedSum sum) {
        this.frame = frame;
        this.agent = agent;
        this.per = per;
        this.sum = sum;
        this.measure = sum.measure();
        this.ends = DayTable.where(frame, day -> day == frame.days() - 1 || per.beginsOn(frame, day + 1));
        Limits period = sum.periodLimits(frame, agent);
        Limits limits = per == Window.PERIOD ? period : sum.limits(frame.agent(agent));
        this.hasMost = limits.hasMost();
        this.most = limits.most();
        this.least = per == Window.PERIOD ? DayTable.of(frame, day -> period.least()) : leastOfWindows();
        this.ahead = mostAhead();
    }

    private int[] leastOfWindows() {
        IntBinaryOperator leastFrom = sum.least(frame, agent);
        int[] table = DayTable.of(frame, day -> 0);
        for (int day = frame.days() - 1; day >= -Frame.HISTORY_DAYS; day--) {
            boolean last = ends[DayTable.index(day)];
            table[DayTable.index(day)] = last ? leastOfWindowTo(day, leastFrom) : table[DayTable.index(day + 1)];
        }
        return table;
    }

    private int leastOfWindowTo(int day, IntBinaryOperator leastFrom) {
        return per.endsOn(frame, day) ? leastFrom.applyAsInt(per.begin(frame, day), day) : 0;
    }

    private int[] mostAhead() {
        int[] table = DayTable.of(frame, day -> 0);
        for (int day = frame.days() - 2; day >= -Frame.HISTORY_DAYS; day--) {
            boolean last = ends[DayTable.index(day)];
            table[DayTable.index(day)] = last ? 0 : table[DayTable.index(day + 1)] + measure.mostOn(day + 1);
        }
        return table;
    }

    @Override
    public long initial() {
        return 0;
    }

    @Override
    public long step(long state, int day, int duty) {
        int index = DayTable.index(day);
        if (ends[index]) {
            return 0;
        }
        long total = state + measure.at(day, duty);
        if (total < least[index]) {
            return total;
        }
        return hasMost ? Math.max(total, most - ahead[index]) : least[index];
    }

    @Override
    public long cost(long state, int day, int duty) {
        int index = DayTable.index(day);
        long total = state + measure.at(day, duty);
        if (total > most) {
            return sum.charge(total - most) - sum.charge(state - most);
        }
        return ends[index] ? sum.charge(least[index] - total) : 0;
    }

    @Override
    public List<CellSum> sums(long start) {
        List<CellSum> sums = new ArrayList<>();
        int from = 0;
        long base = start;
        for (int day = 0; day < frame.days(); day++) {
            if (ends[DayTable.index(day)]) {
                // What was too much before the period is not charged; nothing may come to it.
                long atMost = hasMost ? Math.max(most, base) : Long.MAX_VALUE;
                sums.add(new CellSum(from, day, base, least[DayTable.index(day)], atMost, sum.unit(), measure::at));
                from = day + 1;
                base = 0;
            }
        }
        return sums;
    }

    @Override
    public Object likeness() {
        return Likeness.of(per, sum.head(), sum.unit(), measure.likeness(), hasMost, most, least, ends);
    }

    @Override
    public Breakage breakage(long state, int day, int duty) {
        int total = (int) state + measure.at(day, duty);
        int from = Math.max(per.begin(frame, day), -frame.knownHistory(agent));
        if (total > most) {
            return new Breakage(from, day, total - most, sum.wording().tooMany(total, most));
        }
        int lack = least[DayTable.index(day)];
        return new Breakage(from, day, lack - total, sum.wording().tooFew(total, lack));
    }
}
