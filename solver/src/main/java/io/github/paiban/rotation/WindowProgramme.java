package io.github.paiban.rotation;

import io.github.paiban.rostering.lp.IntegerProgramme;
import io.github.paiban.rostering.lp.IntegerProgramme.Effort;
import io.github.paiban.rostering.lp.IntegerProgramme.Outcome;
import io.github.paiban.rules.Level;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/** All ways between two nodes of a graph in so many days, and which is cheapest, as a programme in whole numbers. */
final class WindowProgramme {
    /** By how much a cost at the level should weighs more than one at the level prefer. */
    static final long LEVEL = 1000;

    private final CycleProblem problem;
    private final CycleGraph graph;
    private final IntegerProgramme programme;
    private final int[] places;
    /** The edges that lead on from one end to the other, by day, and their variables. */
    private final List<int[]> edges = new ArrayList<>();

    private final List<int[]> variables = new ArrayList<>();
    private final WeightedCosts costs = new WeightedCosts();

    private static final class WeightedCosts {
        private final List<Integer> variables = new ArrayList<>();
        private final List<Long> costs = new ArrayList<>();

        void add(int variable, long cost) {
            if (cost > 0) {
                variables.add(variable);
                costs.add(cost);
            }
        }

        void minimise(IntegerProgramme programme) {
            programme.minimise(
                    variables.stream().mapToInt(Integer::intValue).toArray(),
                    costs.stream().mapToLong(Long::longValue).toArray());
        }
    }

    /**
     * A programme.
     *
     * @param places how many places have what each need counts, outside these days
     */
    WindowProgramme(CycleProblem problem, CycleGraph graph, IntegerProgramme programme, int[] places) {
        this.problem = problem;
        this.graph = graph;
        this.programme = programme;
        this.places = places;
    }

    /** Whether an edge may be walked on a day, counted from the first one. */
    interface Allowed {
        boolean test(int day, int edge);
    }

    /** The edges of a cheap way; none where none was found. */
    int[] solve(int from, int to, int days, Allowed allowed, Effort effort) {
        findEdges(from, to, days, allowed);
        if (edges.stream().anyMatch(ofDay -> ofDay.length == 0)) {
            return new int[0];
        }
        addVariables();
        addFlow();
        addNeeds();
        costs.minimise(programme);
        Outcome outcome = programme.solve(effort);
        return outcome == Outcome.OPTIMAL || outcome == Outcome.FEASIBLE ? way() : new int[0];
    }

    private void findEdges(int from, int to, int days, Allowed allowed) {
        boolean[][] reached = new boolean[days + 1][graph.nodes()];
        reached[0][from] = true;
        for (int day = 0; day < days; day++) {
            for (int edge : edgesOn(from, day, allowed)) {
                reached[day + 1][graph.edge(edge).to()] |=
                        reached[day][graph.edge(edge).from()];
            }
        }
        boolean[] leading = new boolean[graph.nodes()];
        leading[to] = true;
        for (int day = days - 1; day >= 0; day--) {
            boolean[] before = new boolean[graph.nodes()];
            boolean[] after = leading;
            boolean[] begun = reached[day];
            int[] some = Arrays.stream(edgesOn(from, day, allowed))
                    .filter(edge -> begun[graph.edge(edge).from()]
                            && after[graph.edge(edge).to()])
                    .toArray();
            Arrays.stream(some).forEach(edge -> before[graph.edge(edge).from()] = true);
            edges.add(0, some);
            leading = before;
        }
    }

    private int[] edgesOn(int from, int day, Allowed allowed) {
        return Arrays.stream(graph.edgesOf((graph.column(from) + day) % graph.columns()))
                .filter(edge -> allowed.test(day, edge))
                .toArray();
    }

    private void addVariables() {
        for (int[] ofDay : edges) {
            int[] some = new int[ofDay.length];
            for (int i = 0; i < some.length; i++) {
                CycleGraph.Edge edge = graph.edge(ofDay[i]);
                some[i] = programme.addVariable(0, 1);
                costs.add(some[i], LEVEL * edge.should() + edge.prefer());
            }
            variables.add(some);
        }
    }

    /** One way leaves the first node; at each node between as many ways go as come. */
    private void addFlow() {
        TreeMap<Integer, WeightedSum> coming = new TreeMap<>();
        for (int day = 0; day < edges.size(); day++) {
            TreeMap<Integer, WeightedSum> next = new TreeMap<>();
            for (int i = 0; i < edges.get(day).length; i++) {
                CycleGraph.Edge edge = graph.edge(edges.get(day)[i]);
                int variable = variables.get(day)[i];
                coming.computeIfAbsent(edge.from(), any -> new WeightedSum(programme))
                        .add(variable, -1);
                next.computeIfAbsent(edge.to(), any -> new WeightedSum(programme))
                        .add(variable, 1);
            }
            int begin = day == 0 ? -1 : 0;
            coming.values().forEach(sum -> sum.between(begin, begin));
            coming = next;
        }
    }

    private void addNeeds() {
        TreeMap<Integer, WeightedSum> sums = new TreeMap<>();
        int[][][] needs = problem.needsByCell();
        for (int day = 0; day < edges.size(); day++) {
            for (int i = 0; i < edges.get(day).length; i++) {
                CycleGraph.Edge edge = graph.edge(edges.get(day)[i]);
                for (int need : needs[graph.column(edge.from())][edge.duty()]) {
                    sums.computeIfAbsent(need, any -> new WeightedSum(programme))
                            .add(variables.get(day)[i], 1);
                }
            }
        }
        NeedCosts needCosts = new NeedCosts(problem, programme);
        sums.forEach((index, sum) -> {
            CycleNeed need = problem.needs().get(index);
            int cost = needCosts.add(need, sum, places[index]);
            if (cost >= 0) {
                costs.add(cost, need.level() == Level.SHOULD ? LEVEL : 1);
            }
        });
    }

    private int[] way() {
        int[] way = new int[edges.size()];
        for (int day = 0; day < way.length; day++) {
            for (int i = 0; i < edges.get(day).length; i++) {
                way[day] = programme.value(variables.get(day)[i]) == 1 ? edges.get(day)[i] : way[day];
            }
        }
        return way;
    }
}
