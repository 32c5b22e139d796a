package io.github.paiban.feasibility.demand;

import io.github.paiban.feasibility.ShiftDuties;
import io.github.paiban.model.Requirement;
import io.github.paiban.model.ShiftType;
import io.github.paiban.notice.Message;
import io.github.paiban.rules.DutySet;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Rule;
import io.github.paiban.rules.Words;
import io.github.paiban.rules.column.SkillCover;
import java.util.LinkedHashSet;
import java.util.Set;

/** What a rule about holders of a skill asks of each day: its minimum on every shift it speaks of. */
final class SkillAsk implements AskSource {
    private final Frame frame;
    private final SkillCover rule;
    private final DutySet duties;

    SkillAsk(Frame frame, SkillCover rule) {
        this.frame = frame;
        this.rule = rule;
        this.duties = DutySet.of(frame.duties(), rule.what());
    }

    @Override
    public Rule rule() {
        return rule;
    }

    @Override
    public boolean counts(int agent, int duty) {
        return duties.contains(duty)
                && frame.agent(agent).skills().contains(rule.skill())
                && rule.head().scope().includes(frame.agent(agent));
    }

    @Override
    public Set<String> shifts(int day) {
        Set<String> asked = new LinkedHashSet<>();
        if (rule.on().includes(frame, day)) {
            frame.month().shifts().stream()
                    .map(ShiftType::id)
                    .filter(shift -> ShiftDuties.of(frame, shift).anyMatch(duties::contains))
                    .forEach(asked::add);
        }
        return asked;
    }

    @Override
    public int fewest(int day, Set<String> shifts) {
        return rule.limits().least()
                * (int) shifts(day).stream().filter(shifts::contains).count();
    }

    @Override
    public int largestLine(int day, Set<String> shifts) {
        return shifts(day).stream().anyMatch(shifts::contains) ? rule.limits().least() : 0;
    }

    @Override
    public Message group() {
        return Words.say(new Requirement.Group(rule.skill(), null, null));
    }
}
