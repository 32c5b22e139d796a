package io.github.paiban.rotation;

import io.github.paiban.model.Duty;
import io.github.paiban.model.Roster;
import io.github.paiban.rules.Level;
import io.github.paiban.rules.RosterProblem;
import io.github.paiban.rules.Rule;
import io.github.paiban.rules.RuleBook;
import io.github.paiban.rules.RuleHead;
import io.github.paiban.rules.Scope;
import io.github.paiban.rules.row.FollowPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A month that is to follow a pattern.
 *
 * @param problem the month; its rules know the pattern
 * @param layout who stands where
 * @param start the roster that the pattern alone makes
 */
public record PatternMonth(RosterProblem problem, PatternLayout layout, Roster start) {
    /** The rule where a shop has written none. */
    private static final String ID = "pattern";

    /** Of what one missing person costs, the part that one changed cell costs where a shop has not said otherwise. */
    private static final int WEIGHT = 20;

    /** Lays a pattern onto a month. */
    public static PatternMonth of(RosterProblem problem, CyclePattern pattern) {
        PatternLayout layout = PatternLayout.of(pattern, problem.month());
        RuleBook rules = rules(problem.rules(), layout.rows(problem.month().period()));
        return new PatternMonth(
                new RosterProblem(problem.month(), rules), layout, layout.roster(problem.month()));
    }

    /** The shop's rules about patterns with these rows; where it has none, one at the level should. */
    private static RuleBook rules(RuleBook book, Map<String, List<Duty>> rows) {
        List<Rule> rules = new ArrayList<>();
        boolean written = false;
        for (Rule rule : book.rules()) {
            written |= rule instanceof FollowPattern;
            rules.add(rule instanceof FollowPattern pattern ? pattern.withRows(rows) : rule);
        }
        if (!written) {
            rules.add(new FollowPattern(new RuleHead(ID, Level.SHOULD, WEIGHT, Scope.ALL), rows));
        }
        return new RuleBook(rules);
    }
}
