package io.github.paiban.rules.column;

import io.github.paiban.rules.ColumnRule;
import io.github.paiban.rules.DayFilter;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Limits;
import io.github.paiban.rules.RuleHead;
import io.github.paiban.rules.Tally;
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
    }

    @Override
    public String kind() {
        return "skill-cover";
    }

    @Override
    public List<Tally> tallies(Frame frame) {
        return List.of();
    }
}
