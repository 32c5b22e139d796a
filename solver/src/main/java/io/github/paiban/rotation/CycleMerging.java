package io.github.paiban.rotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Merges the nodes of a graph that have the same futures (partition refinement, Moore 1956). */
final class CycleMerging {
    private final CycleGraph graph;
    private int[] blockOf;
    private int blocks;

    private CycleMerging(CycleGraph graph) {
        this.graph = graph;
        this.blockOf = new int[graph.nodes()];
        Arrays.setAll(blockOf, graph::column);
        this.blocks = (int) Arrays.stream(blockOf).distinct().count();
    }

    /** The same walks in the smallest number of nodes. */
    static CycleGraph merged(CycleGraph graph) {
        CycleMerging merging = new CycleMerging(graph);
        int before = -1;
        while (merging.blocks != before) {
            before = merging.blocks;
            merging.refine();
        }
        return merging.quotient();
    }

    private void refine() {
        Map<List<Long>, Integer> bySignature = new HashMap<>();
        int[] next = new int[blockOf.length];
        for (int node = 0; node < next.length; node++) {
            next[node] = bySignature.computeIfAbsent(signature(node), any -> bySignature.size());
        }
        blockOf = next;
        blocks = bySignature.size();
    }

    private List<Long> signature(int node) {
        List<Long> signature = new ArrayList<>(List.of((long) blockOf[node]));
        for (int index : graph.out(node)) {
            CycleGraph.Edge edge = graph.edge(index);
            signature.add((long) edge.duty());
            signature.add((long) blockOf[edge.to()]);
            signature.add(edge.should());
            signature.add(edge.prefer());
        }
        return signature;
    }

    private CycleGraph quotient() {
        int[] column = new int[blocks];
        Set<Integer> seen = new HashSet<>();
        List<CycleGraph.Edge> edges = new ArrayList<>();
        for (int node = 0; node < blockOf.length; node++) {
            int block = blockOf[node];
            column[block] = graph.column(node);
            if (seen.add(block)) {
                for (int index : graph.out(node)) {
                    CycleGraph.Edge edge = graph.edge(index);
                    edges.add(
                            new CycleGraph.Edge(block, blockOf[edge.to()], edge.duty(), edge.should(), edge.prefer()));
                }
            }
        }
        return new CycleGraph(graph.columns(), column, edges);
    }
}
