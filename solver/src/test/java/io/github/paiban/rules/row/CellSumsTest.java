package io.github.paiban.rules.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.paiban.rules.CellSum;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Grids;
import io.github.paiban.rules.RowAutomaton;
import io.github.paiban.rules.RowRule;
import io.github.paiban.rules.Terms.RowTerm;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A rule said as sums says the same as the rule. */
final class CellSumsTest {
    private static final int SEEDS = 300;
    private static final int ROWS = 8;

    @Test
    void aRowCostsNothingJustWhereAllSumsLieWithinTheirLimits() {
        Map<String, int[]> outcomes = new HashMap<>();
        for (int seed = 0; seed < SEEDS; seed++) {
            RandomRows random = new RandomRows(seed);
            Grids month = random.month();
            Frame frame = month.frame();
            for (RowRule rule : random.rules()) {
                RowAutomaton automaton = rule.automaton(frame, 0);
                RowTerm term = new RowTerm(rule, automaton, frame.startState(automaton, 0));
                List<CellSum> sums = automaton.sums(term.start());
                for (int i = 0; i < ROWS && !sums.isEmpty(); i++) {
                    int[] row = i == 0
                            ? month.grid()[0]
                            : random.row(month.grid()[0], frame.duties().size());
                    boolean isKept = term.cost(row) == 0;
                    outcomes.computeIfAbsent(rule.kind(), none -> new int[2])[isKept ? 1 : 0]++;
                    assertThat(sums.stream().allMatch(sum -> lies(sum, row)))
                            .as("seed %s, %s, %s, row %s of %s", seed, rule, month, i, sums)
                            .isEqualTo(isKept);
                }
            }
        }
        assertThat(outcomes).containsOnlyKeys("count", "rolling-count", "hours", "rolling-hours", "overtime");
        assertThat(outcomes.values()).allMatch(each -> each[0] > SEEDS / 4 && each[1] > SEEDS / 4);
    }

    private static boolean lies(CellSum sum, int[] row) {
        long total = sum.base();
        for (int day = sum.from(); day <= sum.to(); day++) {
            total += sum.amount().at(day, row[day]);
        }
        return total >= sum.least() && total <= sum.most();
    }

    @Test
    void refusesWhatIsNoSum() {
        assertThatThrownBy(() -> new CellSum(3, 2, 0, 0, 9, 1, (day, duty) -> 1))
                .hasMessageContaining("no sum");
        assertThatThrownBy(() -> new CellSum(0, 2, 5, 0, 4, 1, (day, duty) -> 1))
                .hasMessageContaining("no sum");
        assertThatThrownBy(() -> new CellSum(0, 2, 0, 0, 4, 0, (day, duty) -> 1))
                .hasMessageContaining("no sum");
    }
}
