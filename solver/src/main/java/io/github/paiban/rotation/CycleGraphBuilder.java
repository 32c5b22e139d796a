package io.github.paiban.rotation;

import io.github.paiban.rotation.RuleProduct.State;
import io.github.paiban.rules.Level;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Unfolds rules into a {@link CycleGraph}. Begins where nothing is known of the days before, as rules do at the begin of
 * what is known, goes on until no rule looks back at those days, and then round and round until nothing new is found.
 */
final class CycleGraphBuilder {
    /** Nodes beyond which rules are not followed. */
    static final int LIMIT = 200_000;

    private record Node(int column, State state) {}

    private final CycleProblem problem;
    private final RuleProduct product;
    private final int firstDay;
    private final int[] days;
    private final Map<Node, Integer> numbers = new HashMap<>();
    private final Deque<Node> open = new ArrayDeque<>();
    private final List<Integer> columnOf = new ArrayList<>();
    private final List<CycleGraph.Edge> edges = new ArrayList<>();

    private CycleGraphBuilder(CycleProblem problem) {
        this.problem = problem;
        this.product = new RuleProduct(problem.frame(), problem.rules(), problem.each());
        this.firstDay = problem.warmUp();
        this.days = IntStream.range(0, problem.columns()).map(problem::dayOf).toArray();
    }

    /** The graph of a problem, as small as it gets; empty where there are too many states to follow. */
    static Optional<CycleGraph> build(CycleProblem problem) {
        CycleGraphBuilder builder = new CycleGraphBuilder(problem);
        if (!builder.warmUp() || !builder.unfold()) {
            return Optional.empty();
        }
        CycleGraph all = new CycleGraph(
                problem.columns(),
                builder.columnOf.stream().mapToInt(Integer::intValue).toArray(),
                builder.edges);
        return Optional.of(CycleMerging.merged(all.trimmed()));
    }

    private boolean warmUp() {
        Set<State> layer = Set.of(product.initial());
        for (int day = 0; day < firstDay && layer.size() <= LIMIT; day++) {
            Set<State> next = new HashSet<>();
            for (State state : layer) {
                for (int duty : problem.duties()) {
                    State after = product.findNext(state, day, duty);
                    if (after != null) {
                        next.add(after);
                    }
                }
            }
            layer = next;
        }
        for (int column = 0; column < problem.beginnings(); column++) {
            for (State state : layer) {
                number(new Node(column, state));
            }
        }
        return layer.size() <= LIMIT;
    }

    private boolean unfold() {
        while (!open.isEmpty() && numbers.size() <= LIMIT) {
            Node node = open.pop();
            int day = days[node.column];
            for (int duty : problem.duties()) {
                State after = product.findNext(node.state, day, duty);
                if (after != null) {
                    int to = number(new Node((node.column + 1) % problem.columns(), after));
                    int from = number(node);
                    long should = product.cost(Level.SHOULD, node.state, day, duty);
                    long prefer = product.cost(Level.PREFER, node.state, day, duty);
                    edges.add(new CycleGraph.Edge(from, to, duty, should, prefer));
                }
            }
        }
        return open.isEmpty();
    }

    private int number(Node node) {
        Integer known = numbers.get(node);
        if (known != null) {
            return known;
        }
        numbers.put(node, numbers.size());
        columnOf.add(node.column);
        open.push(node);
        return numbers.size() - 1;
    }
}
