package io.github.paiban.rotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/** The parts that a circulation falls into: nodes that walked edges join. */
final class WalkParts {
    private final int[] parent;
    private final boolean[] used;

    WalkParts(CycleGraph graph, IntUnaryOperator walked) {
        this.parent = new int[graph.nodes()];
        java.util.Arrays.setAll(parent, node -> node);
        this.used = new boolean[graph.nodes()];
        for (int i = 0; i < graph.edges().size(); i++) {
            if (walked.applyAsInt(i) > 0) {
                CycleGraph.Edge edge = graph.edge(i);
                used[edge.from()] = true;
                parent[root(edge.from())] = root(edge.to());
            }
        }
    }

    private int root(int node) {
        int root = node;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }

    /** Each part as the nodes that belong to it. */
    List<boolean[]> parts() {
        Map<Integer, boolean[]> parts = new HashMap<>();
        List<boolean[]> inOrder = new ArrayList<>();
        for (int node = 0; node < used.length; node++) {
            if (used[node]) {
                boolean[] part = parts.computeIfAbsent(root(node), any -> {
                    boolean[] fresh = new boolean[used.length];
                    inOrder.add(fresh);
                    return fresh;
                });
                part[node] = true;
            }
        }
        return inOrder;
    }
}
