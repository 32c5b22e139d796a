package io.github.paiban.rules.column;

import io.github.paiban.notice.Message;
import io.github.paiban.rules.Breakage;
import io.github.paiban.rules.ColumnRule;
import io.github.paiban.rules.Curve;
import io.github.paiban.rules.DayFilter;
import io.github.paiban.rules.DutySet;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Limits;
import io.github.paiban.rules.Pattern;
import io.github.paiban.rules.RuleHead;
import io.github.paiban.rules.Tally;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * At least or at most so many holders of a skill on each shift of each day, as in "a senior on every shift". Unit:
 * agents.
 *
 * @param head id, level, weight, scope; only agents in scope count
 * @param skill the skill
 * @param what the duties that count, in the words of {@link io.github.paiban.rules.DutySet}; each shift among them is
 *     held to the limits by itself
 * @param on the days meant
 * @param limits fewest and most holders
 */
public record SkillCover(RuleHead head, String skill, List<String> what, DayFilter on, Limits limits)
        implements ColumnRule {
    public SkillCover {
        what = List.copyOf(what);
        if (skill.isBlank()) {
            throw new IllegalArgumentException("Rule '" + head.id() + "' names no skill.");
        }
    }

    @Override
    public String kind() {
        return "skill-cover";
    }

    @Override
    public List<Tally> tallies(Frame frame) {
        int[] holders = Arrays.stream(frame.agentsIn(head.scope()))
                .filter(agent -> frame.agent(agent).skills().contains(skill))
                .toArray();
        List<Tally> tallies = new ArrayList<>();
        for (ShiftDuties shift : ShiftDuties.among(frame, DutySet.of(frame.duties(), what))) {
            Pattern pattern = Pattern.of(shift.cells(holders, 1).toList());
            on.days(frame).forEach(day -> tallies.add(tally(frame, shift, pattern, day)));
        }
        return tallies;
    }

    private Tally tally(Frame frame, ShiftDuties shift, Pattern pattern, int day) {
        Curve curve = Curve.between(limits.least(), limits.most(), head.weight(), head.weight());
        return Tally.on(frame, pattern, day, curve, count -> breakage(frame, shift, day, count));
    }

    private Breakage breakage(Frame frame, ShiftDuties shift, int day, int count) {
        boolean few = count < limits.least();
        int limit = few ? limits.least() : limits.most();
        String key = few ? "rules.skill-cover.min" : "rules.skill-cover.max";
        Message message = Message.of(key, frame.date(day), shift.shift().name(), count, skill, limit);
        return new Breakage(day, day, Math.abs(count - limit), message);
    }
}
