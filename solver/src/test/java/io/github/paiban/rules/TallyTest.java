package io.github.paiban.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.paiban.model.Duty;
import io.github.paiban.notice.Message;
import io.github.paiban.rules.Tally.Cell;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TallyTest {
    private static final Curve FREE = count -> 0;
    private static final Tally.Describer WORDS = count -> new Breakage(0, 0, count, Message.literal("x"));
    private static final Frame FRAME = Frame.of(SmallShop.month(3, SmallShop.agents(2))
            .history(SmallShop.history("b", "O"))
            .build());
    private static final int OVER = FRAME.duties().index(Duty.of("over"));

    private static final Pattern LAST_NIGHT_AND_TONIGHT =
            Pattern.of(List.of(new Cell(0, -1, OVER, 1), new Cell(1, -1, OVER, 1), new Cell(1, 0, OVER, -2)));

    @Test
    void countsWeightedCells() {
        Tally tally = new Tally(List.of(new Cell(0, 0, OVER, 1), new Cell(1, 2, OVER, 3)), 5, FREE, WORDS);

        assertThat(tally.count(SmallShop.grid(FRAME, "O..", "O.O"))).isEqualTo(5 + 1 + 3);
        assertThat(tally.count(SmallShop.grid(FRAME, "...", "OO."))).isEqualTo(5);
        assertThat(tally.describe(4).amount()).isEqualTo(4);
        assertThat(tally).hasToString("Tally of 2 cells from 5");
    }

    @Test
    void shiftsAPatternByDays() {
        Tally tally = Tally.on(FRAME, LAST_NIGHT_AND_TONIGHT, 2, FREE, WORDS);

        assertThat(tally.base()).isZero();
        assertThat(tally.cells())
                .containsExactly(new Cell(0, 1, OVER, 1), new Cell(1, 1, OVER, 1), new Cell(1, 2, OVER, -2));
        assertThat(tally.count(SmallShop.grid(FRAME, ".O.", ".OO"))).isZero();
    }

    @Test
    void takesTheKnownHistoryAsTheBase() {
        Tally tally = Tally.on(FRAME, LAST_NIGHT_AND_TONIGHT, 0, FREE, WORDS);

        assertThat(tally.base()).isEqualTo(1);
        assertThat(tally.cells()).containsExactly(new Cell(1, 0, OVER, -2));
    }

    @Test
    void leavesOutWhatComesAfterThePeriod() {
        Pattern tomorrow = Pattern.of(List.of(new Cell(0, 0, OVER, 1), new Cell(0, 1, OVER, 1)));

        assertThat(Tally.on(FRAME, tomorrow, 2, FREE, WORDS).cells()).containsExactly(new Cell(0, 2, OVER, 1));
    }

    @Test
    void refusesACellTwiceAndACellThatCountsNothing() {
        List<Cell> twice = List.of(new Cell(0, 0, OVER, 1), new Cell(0, 0, OVER, 2));

        assertThatIllegalArgumentException().isThrownBy(() -> Pattern.of(twice)).withMessageContaining("twice");
        assertThatIllegalArgumentException().isThrownBy(() -> new Cell(0, 0, OVER, 0));
    }
}
