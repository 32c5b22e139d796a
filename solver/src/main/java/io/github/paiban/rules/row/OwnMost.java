package io.github.paiban.rules.row;

import io.github.paiban.model.Agent;
import io.github.paiban.rules.DayFilter;
import io.github.paiban.rules.DutySet;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Level;
import io.github.paiban.rules.Limits;
import io.github.paiban.rules.Rule;
import io.github.paiban.rules.Window;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** How many days of certain duties agents may have at most by limits of their own: nobody's fair share is more. */
public final class OwnMost {
    private OwnMost() {}

    /** The rules among some by which agents can have such limits: they must be kept and count days of the whole period. */
    static List<Count> counts(List<Rule> rules) {
        return rules.stream()
                .filter(Count.class::isInstance)
                .map(Count.class::cast)
                .filter(count -> count.head().level() == Level.MUST && count.per() == Window.PERIOD)
                .toList();
    }

    /**
     * The limits for a period, by agent; infinite for those who have none.
     *
     * @param rules all rules, of which those count that must be kept and that count all of these duties in the period
     * @param what the duties
     * @param on the days
     */
    public static double[] of(Frame frame, List<Rule> rules, DutySet what, DayFilter on) {
        return ofCounts(frame, counts(rules), what, on);
    }

    static double[] ofCounts(Frame frame, List<Count> counts, DutySet what, DayFilter on) {
        double[] most = new double[frame.agents()];
        Arrays.fill(most, Double.POSITIVE_INFINITY);
        for (Count count : counts) {
            if (countsAll(frame, count, what, on)) {
                for (int agent = 0; agent < most.length; agent++) {
                    most[agent] = Math.min(most[agent], own(frame, count, agent));
                }
            }
        }
        return most;
    }

    private static double own(Frame frame, Count count, int agent) {
        Agent one = frame.agent(agent);
        boolean isOwn = one.findLimit(count.head().id(), "max").isPresent();
        if (!isOwn || !count.head().scope().includes(one)) {
            return Double.POSITIVE_INFINITY;
        }
        Limits limits = count.limitsFor(frame, agent);
        return limits.hasMost() ? limits.most() : Double.POSITIVE_INFINITY;
    }

    private static boolean countsAll(Frame frame, Count count, DutySet what, DayFilter on) {
        DutySet counted = DutySet.of(frame.duties(), count.what());
        return IntStream.range(0, frame.duties().size())
                        .allMatch(duty -> counted.contains(duty) || !what.contains(duty))
                && on.days(frame).allMatch(day -> count.on().includes(frame, day));
    }
}
