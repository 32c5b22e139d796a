package io.github.paiban.rotation;

import io.github.paiban.rostering.lp.IntegerProgramme.Effort;
import io.github.paiban.rostering.lp.LinearProgrammes;
import io.github.paiban.rules.Level;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Makes a cycle cheaper window by window: all ways between the two ends of a window, day by day, in a programme in whole
 * numbers, the rest of the cycle as it is. What comes of it is one closed walk however short of slack the rules are,
 * where circulations fall apart again and again.
 */
final class CycleWindows {
    private static final int SHORTEST = 24;
    private static final int LONGEST = 100;
    private static final double SECONDS = 3;

    private final CycleProblem problem;
    private final CycleGraph graph;
    private final SplittableRandom random;
    private final int threads;
    private final int[][][] needsByCell;
    private final int[] walk;
    private final int[] places;

    CycleWindows(CycleProblem problem, CycleGraph graph, int[] duties, CycleOptions options) {
        this.problem = problem;
        this.graph = graph;
        this.random = new SplittableRandom(options.seed());
        this.threads = options.threads();
        this.needsByCell = problem.needsByCell();
        this.walk = graph.walk(duties);
        this.places = new int[problem.needs().size()];
        for (int edge : walk) {
            count(edge, 1);
        }
    }

    /**
     * The cheapest cycle found in time.
     *
     * @param bound what every cycle costs at the level should at least
     */
    CycleAnswer.Found search(long bound, Deadline deadline) {
        while (!deadline.isOver() && cost(Level.SHOULD) > bound) {
            int length = Math.min(walk.length, SHORTEST + random.nextInt(LONGEST - SHORTEST));
            improve(random.nextInt(walk.length), length, deadline);
        }
        return answer(cost(Level.SHOULD) <= bound && cost(Level.PREFER) == 0);
    }

    /** The cycle as it stands. */
    CycleAnswer.Found answer(boolean best) {
        int[] duties = Arrays.stream(walk).map(edge -> graph.edge(edge).duty()).toArray();
        return new CycleAnswer.Found(duties, new long[] {0, cost(Level.SHOULD), cost(Level.PREFER)}, best);
    }

    private void count(int edge, int by) {
        CycleGraph.Edge at = graph.edge(edge);
        for (int need : needsByCell[graph.column(at.from())][at.duty()]) {
            places[need] += by;
        }
    }

    private long cost(Level level) {
        long cost = 0;
        for (int edge : walk) {
            cost += graph.edge(edge).cost(level.rank());
        }
        for (int need = 0; need < places.length; need++) {
            CycleNeed priced = problem.needs().get(need);
            cost += priced.level() == level ? priced.curve().at(places[need] * problem.each()) : 0;
        }
        return cost;
    }

    private void improve(int first, int length, Deadline deadline) {
        long before = weighed();
        int[] old = new int[length];
        for (int i = 0; i < length; i++) {
            old[i] = walk[(first + i) % walk.length];
            count(old[i], -1);
        }
        int[] fresh = cheapest(old, deadline);
        put(first, fresh.length == 0 ? old : fresh);
        if (weighed() > before) {
            Arrays.stream(fresh).forEach(edge -> count(edge, -1));
            put(first, old);
        }
    }

    private int[] cheapest(int[] old, Deadline deadline) {
        double seconds = Math.min(SECONDS, deadline.secondsLeft());
        if (seconds <= 0) {
            return new int[0];
        }
        return new WindowProgramme(
                        problem, graph, LinearProgrammes.createInWholeNumbers().orElseThrow(), places)
                .solve(
                        graph.edge(old[0]).from(),
                        graph.edge(old[old.length - 1]).to(),
                        old.length,
                        (day, edge) -> true,
                        new Effort(seconds, threads, random.nextInt(Integer.MAX_VALUE)));
    }

    private long weighed() {
        return WindowProgramme.LEVEL * cost(Level.SHOULD) + cost(Level.PREFER);
    }

    private void put(int first, int[] edges) {
        for (int i = 0; i < edges.length; i++) {
            walk[(first + i) % walk.length] = edges[i];
            count(edges[i], 1);
        }
    }
}
