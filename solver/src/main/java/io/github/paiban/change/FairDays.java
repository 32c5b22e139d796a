package io.github.paiban.change;

import io.github.paiban.rules.DutySet;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.row.FairShare;
import java.util.stream.IntStream;

/** A fair-share rule brought to bear: each agent's share, and what of a row counts. */
final class FairDays {
    private final Frame frame;
    private final FairShare rule;
    private final DutySet what;
    private final int[] days;
    private final double[] fair;

    private FairDays(Frame frame, FairShare rule) {
        this.frame = frame;
        this.rule = rule;
        this.what = DutySet.of(frame.duties(), rule.what());
        this.days = rule.on().days(frame).toArray();
        this.fair = rule.fairDays(frame);
    }

    static FairDays of(Frame frame, FairShare rule) {
        return new FairDays(frame, rule);
    }

    boolean includes(int agent) {
        return rule.head().scope().includes(frame.agent(agent));
    }

    ShareChange change(int agent, int[] before, int[] after) {
        return new ShareChange(rule.head().id(), fair[agent], count(before), count(after));
    }

    private int count(int[] row) {
        return (int) IntStream.of(days).filter(day -> what.contains(row[day])).count();
    }
}
