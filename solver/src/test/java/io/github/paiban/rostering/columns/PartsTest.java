package io.github.paiban.rostering.columns;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.rostering.board.Board;
import io.github.paiban.rules.RosterProblem;
import io.github.paiban.rules.Rule;
import io.github.paiban.rules.RuleBook;
import io.github.paiban.rules.RuleHead;
import io.github.paiban.rules.SmallShop;
import io.github.paiban.rules.Terms;
import io.github.paiban.rules.column.NeverTogether;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartsTest {
    private static List<int[]> parts(int agents, Rule... rules) {
        return Parts.of(new Board(Terms.of(
                new RosterProblem(SmallShop.month(3, SmallShop.agents(agents)).build(), RuleBook.of(rules)))));
    }

    private static NeverTogether pair(String one, String other) {
        return new NeverTogether(RuleHead.should(one + other, 1), List.of(List.of(one, other)));
    }

    @Test
    void agentsWithoutCommonTalliesAreEachAPart() {
        assertThat(parts(3)).containsExactly(new int[] {0}, new int[] {1}, new int[] {2});
    }

    @Test
    void agentsOfATallyAreOnePart() {
        assertThat(parts(4, pair("b", "d"))).containsExactly(new int[] {0}, new int[] {1, 3}, new int[] {2});
    }

    @Test
    void partsThatShareAnAgentAreOne() {
        assertThat(parts(6, pair("e", "f"), pair("a", "d"), pair("d", "e"), pair("b", "c")))
                .containsExactly(new int[] {0, 3, 4, 5}, new int[] {1, 2});
    }

    @Test
    void aProgrammeOverPartOfAPartIsNotClosed() {
        Board board = new Board(Terms.of(
                new RosterProblem(SmallShop.month(3, SmallShop.agents(3)).build(), RuleBook.of(pair("a", "b")))));
        int[][] off = new int[3][3];
        assertThat(RowLp.of(board, new int[] {0}, off).isClosed()).isFalse();
        assertThat(RowLp.of(board, new int[] {2}, off).isClosed()).isTrue();
        assertThat(RowLp.of(board, new int[] {0, 1}, off).isClosed()).isTrue();
        assertThat(RowLp.of(board).isClosed()).isTrue();
    }
}
