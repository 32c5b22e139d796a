package io.github.paiban.rotation;

import io.github.paiban.rostering.lp.IntegerProgramme;
import io.github.paiban.rostering.lp.IntegerProgramme.Effort;
import io.github.paiban.rostering.lp.IntegerProgramme.Outcome;
import io.github.paiban.rules.Level;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds a cycle as a circulation: how often each edge of the graph is walked, in whole numbers. At each node as many
 * come as go, each column is passed once a round, and the needs are sums. A circulation that hangs together is one closed
 * walk (Euler 1736); one that does not is forbidden, and the next is looked for.
 *
 * <p>The size of the programme does not depend on the length of the cycle.
 */
final class Circulation {
    /** More than any cost. */
    private static final long MOST = 1L << 50;

    private final CycleProblem problem;
    private final CycleGraph graph;
    private final IntegerProgramme programme;
    private final long[][] costs;
    private final Map<Integer, Level> prices = new HashMap<>();
    private int variables;
    private long bound;

    Circulation(CycleProblem problem, CycleGraph graph, IntegerProgramme programme) {
        this.problem = problem;
        this.graph = graph;
        this.programme = programme;
        this.costs = new long[Level.COUNT][];
        graph.edges().forEach(edge -> variable(problem.rounds()));
        balance();
        WeightedSum passes = new WeightedSum(programme);
        Arrays.stream(graph.edgesOf(0)).forEach(edge -> passes.add(edge, 1));
        passes.between(problem.rounds(), problem.rounds());
        addNeeds();
    }

    private int variable(long most) {
        programme.addVariable(0, most);
        return variables++;
    }

    private void balance() {
        List<WeightedSum> sums = new ArrayList<>();
        for (int node = 0; node < graph.nodes(); node++) {
            sums.add(new WeightedSum(programme));
        }
        for (int i = 0; i < graph.edges().size(); i++) {
            CycleGraph.Edge edge = graph.edge(i);
            if (edge.from() != edge.to()) {
                sums.get(edge.from()).add(i, 1);
                sums.get(edge.to()).add(i, -1);
            }
        }
        sums.stream().filter(sum -> !sum.isEmpty()).forEach(sum -> sum.between(0, 0));
    }

    private void addNeeds() {
        List<WeightedSum> sums = new ArrayList<>();
        problem.needs().forEach(need -> sums.add(new WeightedSum(programme)));
        int[][][] needs = problem.needsByCell();
        for (int i = 0; i < graph.edges().size(); i++) {
            CycleGraph.Edge edge = graph.edge(i);
            for (int need : needs[graph.column(edge.from())][edge.duty()]) {
                sums.get(need).add(i, 1);
            }
        }
        NeedCosts needCosts = new NeedCosts(problem, programme);
        for (int need = 0; need < sums.size(); need++) {
            int cost = needCosts.add(problem.needs().get(need), sums.get(need), 0);
            if (cost >= 0) {
                prices.put(cost, problem.needs().get(need).level());
                variables++;
            }
        }
    }

    /** Looks for the cheapest cycle, level by level. */
    CycleAnswer solve(Deadline deadline, int threads, long seed) {
        CycleAnswer answer = new CycleAnswer.Unknown();
        for (int rank = 1; rank <= Level.COUNT; rank++) {
            if (rank < Level.COUNT && !prepare(rank)) {
                continue;
            }
            if (rank == Level.COUNT && answer instanceof CycleAnswer.Found) {
                break;
            }
            Outcome outcome = solveConnected(rank, deadline, threads, seed);
            if (outcome == Outcome.NONE || outcome == Outcome.UNKNOWN) {
                return answer instanceof CycleAnswer.Found ? answer : empty(outcome);
            }
            answer = read(outcome == Outcome.OPTIMAL);
            if (outcome != Outcome.OPTIMAL) {
                return answer;
            }
            freeze(rank);
        }
        return answer;
    }

    private static CycleAnswer empty(Outcome outcome) {
        return outcome == Outcome.NONE ? new CycleAnswer.None() : new CycleAnswer.Unknown();
    }

    /** What every cycle costs at the level should at least, as far as that is known. */
    long bound() {
        return bound;
    }

    /** Sets the costs of a level as what is to be small; false where nothing costs anything there. */
    private boolean prepare(int rank) {
        long[] all = new long[variables];
        for (int i = 0; i < graph.edges().size(); i++) {
            all[i] = graph.edge(i).cost(rank);
        }
        prices.forEach((variable, level) -> all[variable] = level.rank() == rank ? 1 : 0);
        int[] priced = java.util.stream.IntStream.range(0, variables)
                .filter(i -> all[i] > 0)
                .toArray();
        costs[rank] = all;
        if (priced.length == 0) {
            return false;
        }
        programme.minimise(priced, Arrays.stream(priced).mapToLong(i -> all[i]).toArray());
        return true;
    }

    private void freeze(int rank) {
        if (rank < Level.COUNT && costs[rank] != null) {
            costSum(rank).between(0, cost(rank));
        }
    }

    /** What hangs together costs no less than what need not; the solver need not find that out again. */
    private void raiseBound(int rank) {
        if (rank < Level.COUNT) {
            costSum(rank).between(cost(rank), MOST);
        }
        bound = rank == Level.SHOULD.rank() ? cost(rank) : bound;
    }

    private WeightedSum costSum(int rank) {
        WeightedSum sum = new WeightedSum(programme);
        for (int i = 0; i < costs[rank].length; i++) {
            if (costs[rank][i] > 0) {
                sum.add(i, costs[rank][i]);
            }
        }
        return sum;
    }

    private long cost(int rank) {
        long cost = 0;
        for (int i = 0; costs[rank] != null && i < costs[rank].length; i++) {
            cost += costs[rank][i] * programme.value(i);
        }
        return cost;
    }

    private Outcome solveConnected(int rank, Deadline deadline, int threads, long seed) {
        while (deadline.secondsLeft() > 0) {
            Outcome outcome = programme.solve(new Effort(deadline.secondsLeft(), threads, seed));
            if (outcome == Outcome.NONE || outcome == Outcome.UNKNOWN) {
                return outcome;
            }
            List<boolean[]> parts = new WalkParts(graph, this::walked).parts();
            if (parts.size() == 1) {
                return outcome;
            }
            if (outcome == Outcome.OPTIMAL) {
                raiseBound(rank);
            }
            parts.forEach(this::forbidApart);
        }
        return Outcome.UNKNOWN;
    }

    private int walked(int edge) {
        return (int) programme.value(edge);
    }

    /** A cycle passes some nodes in every round, in none, or leaves them at least once. */
    private void forbidApart(boolean[] nodes) {
        int rounds = problem.rounds();
        int all = variable(1);
        WeightedSum inside = new WeightedSum(programme);
        WeightedSum outside = new WeightedSum(programme);
        for (int edge : graph.edgesOf(0)) {
            (nodes[graph.edge(edge).from()] ? inside : outside).add(edge, 1);
        }
        for (int i = 0; i < graph.edges().size(); i++) {
            CycleGraph.Edge edge = graph.edge(i);
            if (nodes[edge.from()] && !nodes[edge.to()]) {
                inside.add(i, -rounds);
                outside.add(i, -rounds);
            }
        }
        inside.add(all, -rounds);
        outside.add(all, rounds);
        long lowest = -(long) rounds * rounds * graph.edges().size();
        inside.between(lowest, 0);
        outside.between(lowest, rounds);
    }

    private CycleAnswer.Found read(boolean best) {
        int[] duties = new ClosedWalk(graph, this::walked).duties();
        long[] total = new long[Level.COUNT];
        for (int rank = 1; rank < Level.COUNT; rank++) {
            total[rank] = cost(rank);
        }
        return new CycleAnswer.Found(duties, total, best);
    }
}
