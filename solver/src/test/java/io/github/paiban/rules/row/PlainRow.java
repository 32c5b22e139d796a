package io.github.paiban.rules.row;

import io.github.paiban.model.Agent;
import io.github.paiban.rules.Duties;
import io.github.paiban.rules.DutySet;
import io.github.paiban.rules.Frame;
import java.util.stream.IntStream;

/** A row of a month and what was before it, for rules stated plainly. */
class PlainRow {
    final Frame frame;
    final int agent;
    private final int[] row;

    PlainRow(Frame frame, int agent, int[] row) {
        this.frame = frame;
        this.agent = agent;
        this.row = row;
    }

    int duty(int day) {
        return day < 0 ? frame.history(agent, day) : row[day];
    }

    boolean known(int day) {
        return day >= -frame.knownHistory(agent) && day < frame.days() && frame.isPresent(agent, day);
    }

    boolean is(DutySet what, int day) {
        return known(day) && what.contains(duty(day));
    }

    boolean works(int day) {
        return known(day) && Duties.isWork(duty(day));
    }

    IntStream days() {
        return IntStream.range(0, frame.days());
    }

    Agent someone() {
        return frame.agent(agent);
    }

    static long charge(long amount, long weight, int unit) {
        return amount <= 0 ? 0 : (amount * weight + unit - 1) / unit;
    }
}
