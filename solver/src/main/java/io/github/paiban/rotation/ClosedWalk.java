package io.github.paiban.rotation;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.function.IntUnaryOperator;

/** One closed walk over all edges of a circulation that hangs together (Hierholzer 1873). */
final class ClosedWalk {
    private final CycleGraph graph;
    private final int[] left;
    private final int[] next;

    private record Step(int node, int duty) {}

    ClosedWalk(CycleGraph graph, IntUnaryOperator walked) {
        this.graph = graph;
        this.left = new int[graph.edges().size()];
        Arrays.setAll(left, walked);
        this.next = new int[graph.nodes()];
    }

    /** The duties on the way, from the first column. */
    int[] duties() {
        int days = Arrays.stream(left).sum();
        int[] duties = new int[days];
        int start = Arrays.stream(graph.edgesOf(0))
                .filter(edge -> left[edge] > 0)
                .map(edge -> graph.edge(edge).from())
                .findFirst()
                .orElseThrow();
        Deque<Step> path = new ArrayDeque<>();
        path.push(new Step(start, -1));
        int filled = days;
        while (!path.isEmpty()) {
            int edge = takeEdge(path.element().node);
            if (edge >= 0) {
                path.push(new Step(graph.edge(edge).to(), graph.edge(edge).duty()));
            } else {
                Step done = path.pop();
                if (done.duty >= 0) {
                    duties[--filled] = done.duty;
                }
            }
        }
        return duties;
    }

    private int takeEdge(int node) {
        int[] out = graph.out(node);
        while (next[node] < out.length && left[out[next[node]]] == 0) {
            next[node]++;
        }
        if (next[node] == out.length) {
            return -1;
        }
        int edge = out[next[node]];
        left[edge]--;
        return edge;
    }
}
