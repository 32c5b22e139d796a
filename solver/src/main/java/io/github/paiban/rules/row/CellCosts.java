package io.github.paiban.rules.row;

import io.github.paiban.notice.Message;
import io.github.paiban.rules.Breakage;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.RowAutomaton;

/** Charges each cell by itself, from a table by day and duty. Remembers nothing. */
final class CellCosts implements RowAutomaton {
    private final Judge judge;
    private final long[][] costs;

    /** Looks at one cell. */
    interface Judge {
        /** How much breaks, in units of the weight; 0 where nothing does. */
        long units(int day, int duty);

        /** By how much, in the rule's unit. */
        default long amount(int day, int duty) {
            return units(day, duty);
        }

        /** What to say where something breaks. */
        Message say(int day, int duty);
    }

    CellCosts(Frame frame, long weight, Judge judge) {
        this.judge = judge;
        this.costs = new long[frame.days()][frame.duties().size()];
        for (int day = 0; day < costs.length; day++) {
            for (int duty = 0; duty < costs[day].length; duty++) {
                costs[day][duty] = weight * judge.units(day, duty);
            }
        }
    }

    @Override
    public long initial() {
        return 0;
    }

    @Override
    public long step(long state, int day, int duty) {
        return 0;
    }

    @Override
    public long cost(long state, int day, int duty) {
        return costs[day][duty];
    }

    @Override
    public boolean isMemoryless() {
        return true;
    }

    @Override
    public Breakage breakage(long state, int day, int duty) {
        return new Breakage(day, day, judge.amount(day, duty), judge.say(day, duty));
    }
}
