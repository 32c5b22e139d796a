package io.github.paiban.rules.column;

import io.github.paiban.rules.ColumnRule;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.RuleHead;
import io.github.paiban.rules.Tally;
import java.util.List;

/**
 * No trainee on a shift without a mentor on the same shift: at most so many trainees for each mentor. Unit: trainees.
 *
 * <p>Who has both skills is a mentor. Trainees must be in scope; mentors only in the scope's teams and shops, so that
 * a rule for one named trainee finds every mentor.
 *
 * @param head id, level, weight, scope
 * @param trainee the skill that marks trainees
 * @param mentor the skill that marks mentors
 * @param each how many trainees one mentor can have beside them, at least 1
 */
public record Mentor(RuleHead head, String trainee, String mentor, int each) implements ColumnRule {
    public Mentor {
        if (each < 1 || trainee.equals(mentor)) {
            throw new IllegalArgumentException("Rule '" + head.id() + "' has " + each + " of '" + trainee + "' to a '"
                    + mentor + "'. Maybe name two skills and at least 1.");
        }
    }

    @Override
    public String kind() {
        return "mentor";
    }

    @Override
    public List<Tally> tallies(Frame frame) {
        return List.of();
    }
}
