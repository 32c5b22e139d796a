package io.github.paiban.rules.column;

import io.github.paiban.rules.ColumnRule;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.RuleHead;
import io.github.paiban.rules.Tally;
import java.util.List;

/**
 * As many agents as are needed: every requirement of the month, by shift or by interval, under and over. Unit: agents;
 * a line about an interval costs by its length in hours.
 *
 * @param head id, level, weight, scope; only agents in scope count
 * @param under weight of one agent too few (for an hour, where an interval is meant); 0 for none
 * @param over weight of one agent too many, likewise
 */
public record Cover(RuleHead head, long under, long over) implements ColumnRule {
    public Cover {
        if (under < 0 || over < 0 || under > RuleHead.MAX_WEIGHT || over > RuleHead.MAX_WEIGHT) {
            throw new IllegalArgumentException("Rule '" + head.id() + "' weighs " + under + " under and " + over
                    + " over, not 0 to " + RuleHead.MAX_WEIGHT + ".");
        }
    }

    @Override
    public String kind() {
        return "cover";
    }

    @Override
    public List<Tally> tallies(Frame frame) {
        return List.of();
    }
}
