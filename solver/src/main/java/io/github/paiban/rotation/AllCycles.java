package io.github.paiban.rotation;

import io.github.paiban.rules.Level;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Goes through all cycles, depth first, as far as what is forbidden goes; proves that there is none where nothing costs
 * anything. A cycle begins at the least of the nodes at which its rounds begin, and what failed once is not tried again.
 */
final class AllCycles {
    private static final int MEMORY = 2_000_000;
    private static final int CLOCK_STEPS = 1024;
    /** Longer cycles are more than a stack can hold. */
    private static final int MOST_DAYS = 1500;

    private final CycleProblem problem;
    private final CycleGraph graph;
    private final Deadline deadline;
    private final int[][][] needsByCell;
    private final int[] places;
    private final int[][] roomLeft;
    private final int[] duties;
    private final Set<List<Integer>> failed = new HashSet<>();
    private int start;
    private long steps;
    private boolean over;

    AllCycles(CycleProblem problem, CycleGraph graph, Deadline deadline) {
        this.problem = problem;
        this.graph = graph;
        this.deadline = deadline;
        this.needsByCell = problem.needsByCell();
        this.places = new int[problem.needs().size()];
        this.duties = new int[problem.days()];
        this.roomLeft = roomLeft();
    }

    /** How many cells of a need are still to come from each day on, at most one a day. */
    private int[][] roomLeft() {
        int[][] room = new int[problem.days() + 1][places.length];
        for (int day = problem.days() - 1; day >= 0; day--) {
            int column = day % problem.columns();
            for (int need = 0; need < places.length; need++) {
                boolean counts = problem.needs().get(need).cells().stream().anyMatch(cell -> cell.column() == column);
                room[day][need] = room[day + 1][need] + (counts ? 1 : 0);
            }
        }
        return room;
    }

    CycleAnswer search() {
        if (hasCosts() || problem.days() > MOST_DAYS) {
            return new CycleAnswer.Unknown();
        }
        for (int node = 0; node < graph.nodes() && !over; node++) {
            if (graph.column(node) == 0) {
                start = node;
                failed.clear();
                if (isWalkable(node, 0)) {
                    return new CycleAnswer.Found(duties, new long[Level.COUNT], true);
                }
            }
        }
        return over ? new CycleAnswer.Unknown() : new CycleAnswer.None();
    }

    private boolean hasCosts() {
        return problem.needs().stream().anyMatch(need -> need.isPriced(problem.rounds() * problem.each()))
                || !graph.edges().stream().allMatch(CycleGraph.Edge::isFree);
    }

    private boolean isWalkable(int node, int day) {
        over |= ++steps % CLOCK_STEPS == 0 && deadline.isOver();
        if (over || (graph.column(node) == 0 && node < start)) {
            return false;
        }
        if (day == problem.days()) {
            return node == start && isMet();
        }
        List<Integer> key = key(node, day);
        if (failed.contains(key)) {
            return false;
        }
        for (int index : graph.out(node)) {
            if (isWalkableOver(graph.edge(index), day)) {
                return true;
            }
        }
        if (!over && failed.size() < MEMORY) {
            failed.add(key);
        }
        return false;
    }

    private boolean isWalkableOver(CycleGraph.Edge edge, int day) {
        int[] needs = needsByCell[day % problem.columns()][edge.duty()];
        duties[day] = edge.duty();
        count(needs, 1);
        boolean walkable = isOpen(day + 1) && isWalkable(edge.to(), day + 1);
        count(needs, -1);
        return walkable;
    }

    private void count(int[] needs, int by) {
        for (int need : needs) {
            places[need] += by;
        }
    }

    private boolean isOpen(int day) {
        for (int i = 0; i < places.length; i++) {
            CycleNeed need = problem.needs().get(i);
            int agents = places[i] * problem.each();
            if (agents > need.most() || agents + roomLeft[day][i] * problem.each() < need.least()) {
                return false;
            }
        }
        return true;
    }

    private boolean isMet() {
        for (int i = 0; i < places.length; i++) {
            if (problem.needs().get(i).broken(places[i] * problem.each()) > 0) {
                return false;
            }
        }
        return true;
    }

    private List<Integer> key(int node, int day) {
        List<Integer> key = new ArrayList<>(places.length + 2);
        key.add(node);
        key.add(day);
        Arrays.stream(places).forEach(key::add);
        return key;
    }
}
