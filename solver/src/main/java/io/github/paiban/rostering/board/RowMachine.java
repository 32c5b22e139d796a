package io.github.paiban.rostering.board;

import io.github.paiban.rules.RowAutomaton;
import java.util.Arrays;

/** All automata of one agent as a few products, each a table. Not thread-safe. */
public final class RowMachine {
    /** States held before the tables are forgotten. */
    private static final int MOST_STATES = 60_000;

    private final ProductTable[] products;

    public RowMachine(Board board, int agent) {
        products = Arrays.stream(board.groups[agent])
                .map(group -> product(board, agent, group))
                .toArray(ProductTable[]::new);
    }

    private static ProductTable product(Board board, int agent, int[] group) {
        RowAutomaton[] automata =
                Arrays.stream(group).mapToObj(k -> board.automata[agent][k]).toArray(RowAutomaton[]::new);
        long[] factors = Arrays.stream(group)
                .mapToLong(k -> Energy.factor(board.automatonLevels[agent][k]))
                .toArray();
        long[] start =
                Arrays.stream(group).mapToLong(k -> board.startStates[agent][k]).toArray();
        return new ProductTable(automata, factors, start, board.days, board.duties);
    }

    /** The products. */
    public ProductTable[] products() {
        return products;
    }

    /** Makes room if the tables have grown too large; numbers given before are void. */
    public void tidy(int agents) {
        int limit = Math.max(2_000, MOST_STATES * 30 / Math.max(30, agents));
        for (ProductTable product : products) {
            if (product.states() > limit) {
                product.forget();
            }
        }
    }
}
