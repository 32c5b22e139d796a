package io.github.paiban.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.paiban.RandomMonths;
import io.github.paiban.model.Roster;
import io.github.paiban.rules.Duties;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Terms;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class SwapTest {
    @Test
    void eachGetsWhatTheOtherHadOnBothDates() {
        Terms terms = Terms.of(RandomMonths.problem(3));
        int[][] grid = new int[terms.frame().agents()][terms.frame().days()];
        grid[0][1] = 2;
        grid[1][1] = 3;
        grid[1][4] = 4;

        Swap swap = Swap.of(new RosterTrial(terms, grid), 0, 1, 1, 4);

        assertThat(swap.edits())
                .containsExactly(new Edit(0, 1, 3), new Edit(1, 1, 2), new Edit(0, 4, 4), new Edit(1, 4, 0));
    }

    @Test
    void onOneDateTheTwoCellsAreExchanged() {
        Terms terms = Terms.of(RandomMonths.problem(3));
        int[][] grid = new int[terms.frame().agents()][terms.frame().days()];
        grid[0][1] = 2;
        grid[1][1] = 3;

        assertThat(Swap.of(new RosterTrial(terms, grid), 0, 1, 1, 1).edits())
                .containsExactly(new Edit(0, 1, 3), new Edit(1, 1, 2));
    }

    @Test
    void equalCellsLeaveNothingToChangeAndNobodySwapsAlone() {
        Terms terms = Terms.of(RandomMonths.problem(3));
        RosterTrial trial = new RosterTrial(
                terms, new int[terms.frame().agents()][terms.frame().days()]);

        assertThat(Swap.of(trial, 0, 1, 1, 2).isEmpty()).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> Swap.of(trial, 1, 1, 1, 2));
    }

    @Test
    void aLegalSwapThatIsUndoneIsNoChangeForSeeds1To200() {
        int legal = 0;
        for (long seed = 1; seed <= 200; seed++) {
            Terms terms = Terms.of(RandomMonths.problem(seed));
            Frame frame = terms.frame();
            Roster roster = frame.roster(withApprovedLeaveAlone(frame, RandomMonths.grid(frame, seed)));
            SplittableRandom random = new SplittableRandom(seed);
            int a = random.nextInt(frame.agents());
            int b = (a + 1 + random.nextInt(frame.agents() - 1)) % frame.agents();
            int dayOfA = random.nextInt(frame.days());
            int dayOfB = random.nextInt(frame.days());
            RosterTrial trial = RosterTrial.of(terms, roster);
            Swap swap = Swap.of(trial, a, dayOfA, b, dayOfB);
            if (trial.judge(swap.edits()).isLegal()) {
                legal++;
                RosterTrial swapped = RosterTrial.of(terms, trial.with(swap.edits()));
                Swap back = Swap.of(swapped, a, dayOfA, b, dayOfB);
                assertThat(swapped.with(back.edits())).isEqualTo(roster);
                assertThat(swapped.judge(back.edits()).difference().must())
                        .isEqualTo(-trial.judge(swap.edits()).difference().must());
            }
        }
        assertThat(legal).isGreaterThan(20);
    }

    private static int[][] withApprovedLeaveAlone(Frame frame, int[][] grid) {
        for (int a = 0; a < grid.length; a++) {
            for (int d = 0; d < grid[a].length; d++) {
                grid[a][d] = grid[a][d] == Duties.LEAVE && !frame.isOnLeave(a, d) ? Duties.OFF : grid[a][d];
            }
        }
        return grid;
    }
}
