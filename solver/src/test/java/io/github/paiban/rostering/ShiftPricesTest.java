package io.github.paiban.rostering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.paiban.model.Requirement;
import io.github.paiban.rostering.board.Board;
import io.github.paiban.rostering.columns.RootSearch;
import io.github.paiban.rostering.columns.RowLp;
import io.github.paiban.rostering.lp.LinearProgrammes;
import io.github.paiban.rostering.rows.Rows;
import io.github.paiban.rules.RosterProblem;
import io.github.paiban.rules.RuleBook;
import io.github.paiban.rules.RuleHead;
import io.github.paiban.rules.Score;
import io.github.paiban.rules.SmallShop;
import io.github.paiban.rules.Terms;
import io.github.paiban.rules.column.Cover;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShiftPricesTest {
    private static final int DAYS = 7;
    private static final Cover COVER = new Cover(RuleHead.should("cover", 1), 100, 10);

    private static List<ShiftPrice> prices(int neededOnTheThird) {
        List<Requirement> needs = IntStream.rangeClosed(1, DAYS)
                .mapToObj(
                        day -> Requirement.onShift(SmallShop.date(day), SmallShop.DAY, day == 3 ? neededOnTheThird : 2))
                .toList();
        Terms terms = Terms.of(new RosterProblem(
                SmallShop.month(DAYS, SmallShop.agents(2)).requirements(needs).build(), RuleBook.of(COVER)));
        Board board = new Board(terms);
        RowLp lp = RowLp.of(board);
        int[][] nobody = new int[board.agents][board.days];
        try (RootSearch search = new RootSearch(lp, Rows.of(board), nobody, 1, 1)) {
            boolean solved = false;
            while (!solved) {
                solved = search.advance(Long.MAX_VALUE / 8, () -> false);
            }
            ShiftPrices prices = new ShiftPrices(lp, search.root(), search);
            while (!prices.isDone()) {
                prices.look();
            }
            return prices.found();
        }
    }

    @Test
    void onePersonMoreSavesWhatOneTooFewCosts() {
        assumeTrue(LinearProgrammes.areSolvable());
        assertThat(prices(3)).isNotEmpty().allSatisfy(price -> {
            assertThat(price.date()).isEqualTo(SmallShop.date(3));
            assertThat(price.duty().shift()).isEqualTo("day");
            assertThat(price.worth()).isEqualTo(new Score(0, 100, 0));
        });
    }

    @Test
    void whereNobodyLacksOnePersonMoreIsWorthNothing() {
        assumeTrue(LinearProgrammes.areSolvable());
        assertThat(prices(2)).isEmpty();
    }
}
