package io.github.paiban.rotation;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/** The cheapest way between two nodes in so many days. Not safe for use by several threads. */
final class CyclePath {
    private final CycleGraph graph;
    private final int[][] came;
    private final int[] edges;
    private final double[] prices;
    private double[] reached;
    private double[] next;

    CyclePath(CycleGraph graph, int mostDays) {
        this.graph = graph;
        this.came = new int[mostDays][graph.nodes()];
        this.edges = new int[mostDays];
        this.prices = new double[graph.edges().size()];
        this.reached = new double[graph.nodes()];
        this.next = new double[graph.nodes()];
    }

    /** Finds it; false where there is no way. */
    boolean find(int from, int to, int column, int days, IntToDoubleFunction price) {
        Arrays.fill(reached, Double.POSITIVE_INFINITY);
        reached[from] = 0;
        for (int day = 0; day < days; day++) {
            spread((column + day) % graph.columns(), day, price);
        }
        if (reached[to] == Double.POSITIVE_INFINITY) {
            return false;
        }
        int node = to;
        for (int day = days - 1; day >= 0; day--) {
            edges[day] = came[day][node];
            node = graph.edge(edges[day]).from();
        }
        return true;
    }

    private void spread(int column, int day, IntToDoubleFunction price) {
        Arrays.fill(next, Double.POSITIVE_INFINITY);
        for (int index : graph.edgesOf(column)) {
            CycleGraph.Edge edge = graph.edge(index);
            if (reached[edge.from()] < Double.POSITIVE_INFINITY) {
                prices[index] = reached[edge.from()] + price.applyAsDouble(index);
                if (prices[index] < next[edge.to()]) {
                    next[edge.to()] = prices[index];
                    came[day][edge.to()] = index;
                }
            }
        }
        double[] old = reached;
        reached = next;
        next = old;
    }

    /** The edge on a day of the way. */
    int edge(int day) {
        return edges[day];
    }
}
