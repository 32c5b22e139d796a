package io.github.paiban.rules.row;

import io.github.paiban.rules.Frame;
import io.github.paiban.rules.RowAutomaton;
import io.github.paiban.rules.RowRule;
import io.github.paiban.rules.RuleHead;
import java.util.List;

/**
 * Duties that must not follow each other on days in a row, as in "no full day after a night".
 *
 * @param head id, level, weight, scope
 * @param sequences the forbidden ones, each of 2 or 3 days, each day in the words of {@link io.github.paiban.rules.DutySet}
 */
public record Succession(RuleHead head, List<List<List<String>>> sequences) implements RowRule {
    public Succession {
        sequences = sequences.stream()
                .map(days -> days.stream().map(List::copyOf).toList())
                .toList();
        for (List<List<String>> days : sequences) {
            if (days.size() < 2 || days.size() > 3) {
                throw new IllegalArgumentException("Rule " + head.id() + " forbids " + days
                        + ", which is not 2 or 3 days long. Maybe write a list of lists.");
            }
        }
    }

    @Override
    public String kind() {
        return "succession";
    }

    @Override
    public RowAutomaton automaton(Frame frame, int agent) {
        throw new UnsupportedOperationException("Rule " + kind() + " is not written yet.");
    }
}
