package io.github.paiban.rotation;

import io.github.paiban.rules.Level;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * All rows that break no must rule, as walks: a node is what must be remembered at the begin of a column, an edge a duty
 * there. A cycle that keeps the rules is a closed walk, and every closed walk is such a cycle. Immutable.
 */
final class CycleGraph {
    private final int columns;
    private final int[] columnOf;
    private final List<Edge> edges;
    private final int[][] out;
    private final int[][] byColumn;

    /** A duty in a column, with what it costs at the levels should and prefer. */
    record Edge(int from, int to, int duty, long should, long prefer) {
        long cost(int rank) {
            return rank == Level.SHOULD.rank() ? should : rank == Level.PREFER.rank() ? prefer : 0;
        }

        boolean isFree() {
            return should == 0 && prefer == 0;
        }
    }

    CycleGraph(int columns, int[] columnOf, List<Edge> edges) {
        this.columns = columns;
        this.columnOf = columnOf;
        this.edges = List.copyOf(edges);
        this.out = group(columnOf.length, edges.stream().mapToInt(Edge::from).toArray());
        this.byColumn = group(
                columns, edges.stream().mapToInt(edge -> columnOf[edge.from]).toArray());
    }

    private static int[][] group(int groups, int[] groupOf) {
        int[] sizes = new int[groups];
        for (int group : groupOf) {
            sizes[group]++;
        }
        int[][] members = new int[groups][];
        Arrays.setAll(members, group -> new int[sizes[group]]);
        for (int i = groupOf.length - 1; i >= 0; i--) {
            members[groupOf[i]][--sizes[groupOf[i]]] = i;
        }
        return members;
    }

    /** The same without the nodes that no closed walk passes because nothing leads to them or on from them. */
    CycleGraph trimmed() {
        boolean[] alive = new boolean[nodes()];
        Arrays.fill(alive, true);
        boolean removed;
        do {
            removed = removeDeadEnds(alive);
        } while (removed);
        return renumbered(alive);
    }

    private boolean removeDeadEnds(boolean[] alive) {
        boolean[] entered = new boolean[nodes()];
        boolean[] left = new boolean[nodes()];
        for (Edge edge : edges) {
            if (alive[edge.from] && alive[edge.to]) {
                left[edge.from] = true;
                entered[edge.to] = true;
            }
        }
        boolean removed = false;
        for (int node = 0; node < alive.length; node++) {
            boolean dead = alive[node] && !(entered[node] && left[node]);
            alive[node] &= !dead;
            removed |= dead;
        }
        return removed;
    }

    private CycleGraph renumbered(boolean[] alive) {
        int[] number = new int[nodes()];
        int count = 0;
        for (int node = 0; node < alive.length; node++) {
            number[node] = alive[node] ? count++ : -1;
        }
        int[] newColumn = new int[count];
        for (int node = 0; node < alive.length; node++) {
            if (alive[node]) {
                newColumn[number[node]] = columnOf[node];
            }
        }
        List<Edge> kept = new ArrayList<>();
        for (Edge edge : edges) {
            if (alive[edge.from] && alive[edge.to]) {
                kept.add(new Edge(number[edge.from], number[edge.to], edge.duty, edge.should, edge.prefer));
            }
        }
        return new CycleGraph(columns, newColumn, kept);
    }

    int columns() {
        return columns;
    }

    int nodes() {
        return columnOf.length;
    }

    int column(int node) {
        return columnOf[node];
    }

    List<Edge> edges() {
        return edges;
    }

    Edge edge(int index) {
        return edges.get(index);
    }

    /** Indexes of the edges that leave a node. */
    int[] out(int node) {
        return out[node];
    }

    /**
     * A cycle as a closed walk: the edges on the way, from the first column on.
     *
     * @throws IllegalArgumentException where it is none
     */
    int[] walk(int[] duties) {
        return IntStream.range(0, nodes())
                .filter(node -> columnOf[node] == 0)
                .mapToObj(node -> walkFrom(node, duties))
                .filter(walk -> walk.length > 0)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No closed walk is " + Arrays.toString(duties) + "."));
    }

    private int[] walkFrom(int start, int[] duties) {
        int[] walk = new int[duties.length];
        int node = start;
        for (int day = 0; day < duties.length; day++) {
            int duty = duties[day];
            int edge = IntStream.of(out[node])
                    .filter(index -> edges.get(index).duty == duty)
                    .findFirst()
                    .orElse(-1);
            if (edge < 0) {
                return new int[0];
            }
            walk[day] = edge;
            node = edges.get(edge).to;
        }
        return node == start ? walk : new int[0];
    }

    /** Indexes of the edges that leave nodes of a column. */
    int[] edgesOf(int column) {
        return byColumn[column];
    }
}
