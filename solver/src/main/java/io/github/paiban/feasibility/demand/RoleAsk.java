package io.github.paiban.feasibility.demand;

import io.github.paiban.notice.Message;
import io.github.paiban.rules.DutySet;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Rule;
import io.github.paiban.rules.Words;
import io.github.paiban.rules.column.RoleCount;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** What a rule about a role asks of each day: its minimum on all the role's shifts together. */
final class RoleAsk implements AskSource {
    private final Frame frame;
    private final RoleCount rule;
    private final DutySet duties;
    private final Set<String> shifts = new LinkedHashSet<>();

    RoleAsk(Frame frame, RoleCount rule) {
        this.frame = frame;
        this.rule = rule;
        this.duties = rule.duties(frame);
        IntStream.range(0, frame.duties().size())
                .filter(duties::contains)
                .forEach(duty -> shifts.add(frame.duties().shift(duty).id()));
    }

    @Override
    public Rule rule() {
        return rule;
    }

    @Override
    public boolean counts(int agent, int duty) {
        return duties.contains(duty) && rule.head().scope().includes(frame.agent(agent));
    }

    @Override
    public Set<String> shifts(int day) {
        return rule.on().includes(frame, day) ? shifts : Set.of();
    }

    @Override
    public int fewest(int day, Set<String> some) {
        boolean speaksOfThese = !shifts(day).isEmpty() && some.containsAll(shifts);
        return speaksOfThese ? rule.limits().least() : 0;
    }

    @Override
    public int largestLine(int day, Set<String> some) {
        return fewest(day, some);
    }

    @Override
    public Message group() {
        return Message.of("feasibility.group.role", Words.say(frame, List.of("role:" + rule.role())));
    }
}
