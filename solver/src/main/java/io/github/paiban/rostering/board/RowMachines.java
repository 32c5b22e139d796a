package io.github.paiban.rostering.board;

import io.github.paiban.rules.RowAutomaton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All automata of each agent as a few products, each a table; agents whose automata are alike share the tables. One
 * instance serves one thread.
 */
public final class RowMachines {
    /** States held before the tables are forgotten. */
    private static final int MOST_STATES = 1_000_000;

    private static final int TIDIED_EACH = 256;

    private final Board board;
    private final Map<List<Object>, StepTable> tables = new HashMap<>();
    private final @Nullable ProductTable[][] products;
    private int calls;

    public RowMachines(Board board) {
        this.board = board;
        this.products = new ProductTable[board.agents][];
    }

    /** The products of an agent; numbers of states are void when they are asked for again. */
    public ProductTable[] products(int agent) {
        if (++calls % TIDIED_EACH == 0) {
            tidy();
        }
        ProductTable[] known = products[agent];
        if (known == null) {
            known = Arrays.stream(board.groups[agent])
                    .map(group -> product(agent, group))
                    .toArray(ProductTable[]::new);
            products[agent] = known;
        }
        return known;
    }

    private void tidy() {
        int states = 0;
        for (StepTable table : tables.values()) {
            states += table.states();
        }
        if (states > MOST_STATES) {
            tables.clear();
            Arrays.fill(products, null);
        }
    }

    private ProductTable product(int agent, int[] group) {
        RowAutomaton[] automata = new RowAutomaton[group.length];
        long[] factors = new long[group.length];
        long[] start = new long[group.length];
        List<Object> likeness = new ArrayList<>();
        for (int i = 0; i < group.length; i++) {
            automata[i] = board.automata[agent][group[i]];
            factors[i] = board.energy.factor(board.automatonLevels[agent][group[i]]);
            start[i] = board.startStates[agent][group[i]];
            likeness.add(automata[i].likeness());
            likeness.add(factors[i]);
        }
        StepTable steps =
                tables.computeIfAbsent(likeness, none -> new StepTable(automata, factors, board.days, board.duties));
        return new ProductTable(steps, automata, factors, start);
    }
}
