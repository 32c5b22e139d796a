package io.github.paiban.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.rules.Limits;
import io.github.paiban.rules.RowAutomaton;
import io.github.paiban.rules.RuleHead;
import io.github.paiban.rules.row.Run;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class PlainStatesTest {
    @Test
    void plainStatesCostWhatTheOthersDoAndAreFew() {
        RowAutomaton run =
                new Run(RuleHead.should("run", 3), List.of("work"), new Limits(2, 4)).automaton(TinyCycle.FRAME, 0);
        SplittableRandom random = new SplittableRandom(1);
        Set<Long> plainStates = new HashSet<>();
        long state = run.initial();
        long plain = run.plain(state);
        for (int day = 0; day < TinyCycle.FRAME.days(); day++) {
            int duty = random.nextInt(10) == 0 ? TinyCycle.duty('.') : TinyCycle.duty('D');
            assertThat(run.cost(plain, day, duty)).isEqualTo(run.cost(state, day, duty));
            state = run.step(state, day, duty);
            plain = run.plain(run.step(plain, day, duty));
            plainStates.add(plain);
        }
        assertThat(plainStates).hasSizeBetween(4, 6);
    }
}
