package io.github.paiban.rules.row;

import io.github.paiban.model.Agent;
import io.github.paiban.rules.DayFilter;
import io.github.paiban.rules.DutySet;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Level;
import io.github.paiban.rules.Limits;
import io.github.paiban.rules.RuleBook;
import io.github.paiban.rules.Window;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** How many days of certain duties agents may have at most by limits of their own: nobody's fair share is more. */
public final class OwnMost {
    private OwnMost() {}

    /**
     * The limits for a period, by id, of those who have some.
     *
     * @param book the rules, of which those count that must be kept and that count all of these duties in the period
     * @param what the duties
     * @param on the days
     */
    public static Map<String, Integer> of(Frame frame, RuleBook book, DutySet what, DayFilter on) {
        List<Count> counts = book.rowRules()
                .filter(Count.class::isInstance)
                .map(Count.class::cast)
                .filter(count -> count.head().level() == Level.MUST && count.per() == Window.PERIOD)
                .filter(count -> countsAll(frame, count, what, on))
                .toList();
        Map<String, Integer> most = new HashMap<>();
        for (int agent = 0; agent < frame.agents(); agent++) {
            Agent one = frame.agent(agent);
            for (Count count : counts) {
                boolean isOwn = one.findLimit(count.head().id(), "max").isPresent();
                Limits limits = count.limitsFor(frame, agent);
                if (isOwn && limits.hasMost() && count.head().scope().includes(one)) {
                    most.merge(one.id(), limits.most(), Math::min);
                }
            }
        }
        return most;
    }

    private static boolean countsAll(Frame frame, Count count, DutySet what, DayFilter on) {
        DutySet counted = DutySet.of(frame.duties(), count.what());
        return IntStream.range(0, frame.duties().size())
                        .allMatch(duty -> counted.contains(duty) || !what.contains(duty))
                && on.days(frame).allMatch(day -> count.on().includes(frame, day));
    }
}
