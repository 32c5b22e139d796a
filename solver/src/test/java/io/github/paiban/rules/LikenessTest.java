package io.github.paiban.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.RandomMonths;
import io.github.paiban.SampleRules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LikenessTest {
    @Test
    void isEqualWhereAllPartsAreEqualArraysByWhatIsInThem() {
        Likeness one = Likeness.of("rule", new int[] {1, 2}, new boolean[][] {{true}, {false}}, Likeness.of(7));
        assertThat(one)
                .isEqualTo(Likeness.of("rule", new int[] {1, 2}, new boolean[][] {{true}, {false}}, Likeness.of(7)))
                .hasSameHashCodeAs(
                        Likeness.of("rule", new int[] {1, 2}, new boolean[][] {{true}, {false}}, Likeness.of(7)));
        assertThat(one)
                .isNotEqualTo(Likeness.of("rule", new int[] {1, 3}, new boolean[][] {{true}, {false}}, Likeness.of(7)))
                .isNotEqualTo(Likeness.of("rule", new int[] {1, 2}, new boolean[][] {{true}, {false}}, Likeness.of(8)));
    }

    @Test
    void automataThatAreAlikeMakeTheSameStepsAtTheSameCosts() {
        int pairs = 0;
        for (long seed = 0; seed < 60; seed++) {
            Terms terms = Terms.of(new RosterProblem(RandomMonths.month(seed, 6, 12), SampleRules.allRules()));
            pairs += compareAlike(terms, new SplittableRandom(seed));
        }
        assertThat(pairs).isGreaterThan(500);
    }

    private static int compareAlike(Terms terms, SplittableRandom random) {
        Map<Object, List<RowAutomaton>> alike = new HashMap<>();
        for (int agent = 0; agent < terms.frame().agents(); agent++) {
            terms.rows(agent)
                    .forEach(term -> alike.computeIfAbsent(term.automaton().likeness(), none -> new ArrayList<>())
                            .add(term.automaton()));
        }
        int pairs = 0;
        for (List<RowAutomaton> some : alike.values()) {
            for (RowAutomaton other : some.subList(1, some.size())) {
                compare(terms.frame(), some.getFirst(), other, random);
                pairs++;
            }
        }
        return pairs;
    }

    private static void compare(Frame frame, RowAutomaton one, RowAutomaton other, SplittableRandom random) {
        long state = one.initial();
        assertThat(other.initial()).isEqualTo(state);
        for (int day = -Frame.HISTORY_DAYS; day < frame.days(); day++) {
            int duty = random.nextInt(frame.duties().size());
            assertThat(other.cost(state, day, duty)).isEqualTo(one.cost(state, day, duty));
            assertThat(other.step(state, day, duty)).isEqualTo(one.step(state, day, duty));
            state = one.step(state, day, duty);
        }
    }
}
