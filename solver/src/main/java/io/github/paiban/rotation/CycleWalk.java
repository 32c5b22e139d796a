package io.github.paiban.rotation;

import io.github.paiban.rules.Level;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Mends a closed walk: takes a window of it out and puts the cheapest way between its ends in, found by dynamic
 * programming at the prices of the needs as they stand. Needs that stay broken for long weigh more and more (breakout
 * method, Morris 1993). Proves nothing.
 */
final class CycleWalk {
    private static final int STALE = 200;
    /** So often weights are raised before it begins elsewhere: not every part of a graph can be reached from every other. */
    private static final int RAISED = 100;

    private static final double LOUD = 0.5;
    private static final double QUIET = 0.02;
    private static final double EASE = 0.2;
    private static final int LONGEST_WINDOW = 18;
    private static final double SHOULD = 1e-2;
    private static final double PREFER = 1e-6;

    private final CycleProblem problem;
    private final CycleGraph graph;
    private final SplittableRandom random;
    private final int[][][] needsByCell;
    private final int[] places;
    private final double[] weights;
    private final int[] walk;
    private final CyclePath path;
    private int[] best = {};
    private double noise;
    private double bestCost = Double.POSITIVE_INFINITY;

    CycleWalk(CycleProblem problem, CycleGraph graph, long seed) {
        this.problem = problem;
        this.graph = graph;
        this.random = new SplittableRandom(seed);
        this.needsByCell = problem.needsByCell();
        this.places = new int[problem.needs().size()];
        this.weights = new double[places.length];
        Arrays.fill(weights, 1);
        this.walk = new int[problem.days()];
        this.path = new CyclePath(graph, problem.days());
    }

    CycleAnswer search(Deadline deadline) {
        if (!begin(deadline)) {
            return new CycleAnswer.Unknown();
        }
        int stale = 0;
        int raised = 0;
        while (!deadline.isOver() && bestCost > 0) {
            double before = bestCost;
            mend();
            note();
            stale = bestCost < before ? 0 : stale + 1;
            if (stale >= STALE) {
                raiseWeights();
                stale = 0;
                raised++;
            }
            if (raised == RAISED) {
                Arrays.fill(weights, 1);
                raised = 0;
                begin(deadline);
            }
        }
        return best.length == 0 ? new CycleAnswer.Unknown() : answer();
    }

    /** A first closed walk through some node; false where none was found in time. */
    private boolean begin(Deadline deadline) {
        int[] starts = java.util.stream.IntStream.range(0, graph.nodes())
                .filter(node -> graph.column(node) == 0)
                .toArray();
        while (starts.length > 0 && !deadline.isOver()) {
            int node = starts[random.nextInt(starts.length)];
            if (path.find(node, node, 0, walk.length, edge -> random.nextDouble())) {
                Arrays.fill(places, 0);
                for (int day = 0; day < walk.length; day++) {
                    walk[day] = path.edge(day);
                    count(walk[day], 1);
                }
                return true;
            }
        }
        return false;
    }

    private void count(int edge, int by) {
        CycleGraph.Edge at = graph.edge(edge);
        for (int need : needsByCell[graph.column(at.from())][at.duty()]) {
            places[need] += by;
        }
    }

    /** Takes a window out and puts a cheap way in; keeps it where that is no worse as the needs weigh now. */
    private void mend() {
        int length = Math.min(walk.length, 3 + random.nextInt(LONGEST_WINDOW));
        int first = random.nextInt(walk.length);
        int[] old = new int[length];
        for (int i = 0; i < length; i++) {
            old[i] = walk[(first + i) % walk.length];
            count(old[i], -1);
        }
        int from = graph.edge(old[0]).from();
        int to = graph.edge(old[length - 1]).to();
        noise = random.nextInt(4) == 0 ? LOUD : QUIET;
        double before = worth(old, old.length);
        boolean found = path.find(from, to, first % problem.columns(), length, this::price);
        int[] fresh = new int[length];
        for (int i = 0; i < length; i++) {
            fresh[i] = found ? path.edge(i) : old[i];
        }
        boolean better = worth(fresh, length) <= before + EASE * random.nextDouble();
        for (int i = 0; i < length; i++) {
            int edge = better ? fresh[i] : old[i];
            walk[(first + i) % walk.length] = edge;
            count(edge, 1);
        }
    }

    /** What the needs cost with some edges more, as they weigh now. */
    private double worth(int[] edges, int length) {
        double worth = 0;
        for (int i = 0; i < length; i++) {
            CycleGraph.Edge edge = graph.edge(edges[i]);
            worth += SHOULD * edge.should() + PREFER * edge.prefer();
            for (int need : needsByCell[graph.column(edge.from())][edge.duty()]) {
                worth += weights[need] * (cost(need, places[need] + 1) - cost(need, places[need]));
                places[need]++;
            }
        }
        for (int i = 0; i < length; i++) {
            count(edges[i], -1);
        }
        return worth;
    }

    /** What one more walk over an edge costs as the needs stand, with a little chance. */
    private double price(int index) {
        CycleGraph.Edge edge = graph.edge(index);
        double price = noise * random.nextDouble() + SHOULD * edge.should() + PREFER * edge.prefer();
        for (int need : needsByCell[graph.column(edge.from())][edge.duty()]) {
            price += weights[need] * (cost(need, places[need] + 1) - cost(need, places[need]));
        }
        return price;
    }

    private double cost(int need, int count) {
        return broken(need, count) + softCost(need, count);
    }

    private int broken(int need, int count) {
        return problem.needs().get(need).broken(count * problem.each());
    }

    private double softCost(int index, int count) {
        CycleNeed need = problem.needs().get(index);
        return (need.level() == Level.SHOULD ? SHOULD : PREFER) * need.curve().at(count * problem.each());
    }

    private void raiseWeights() {
        for (int need = 0; need < places.length; need++) {
            weights[need] *= broken(need, places[need]) > 0 ? 1.3 : 1;
        }
    }

    private void note() {
        double cost = 0;
        for (int need = 0; need < places.length; need++) {
            if (broken(need, places[need]) > 0) {
                return;
            }
            cost += softCost(need, places[need]);
        }
        for (int edge : walk) {
            cost += SHOULD * graph.edge(edge).should()
                    + PREFER * graph.edge(edge).prefer();
        }
        if (cost < bestCost) {
            bestCost = cost;
            best = walk.clone();
        }
    }

    private CycleAnswer.Found answer() {
        int[] duties = new int[best.length];
        long[] total = new long[Level.COUNT];
        Arrays.fill(places, 0);
        for (int day = 0; day < best.length; day++) {
            CycleGraph.Edge edge = graph.edge(best[day]);
            duties[day] = edge.duty();
            total[Level.SHOULD.rank()] += edge.should();
            total[Level.PREFER.rank()] += edge.prefer();
            count(best[day], 1);
        }
        for (int need = 0; need < places.length; need++) {
            CycleNeed priced = problem.needs().get(need);
            total[priced.level().rank()] += priced.curve().at(places[need] * problem.each());
        }
        return new CycleAnswer.Found(duties, total, bestCost == 0);
    }
}
