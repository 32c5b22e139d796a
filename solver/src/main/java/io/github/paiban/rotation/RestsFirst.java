package io.github.paiban.rotation;

import io.github.paiban.rostering.lp.IntegerProgramme.Effort;
import io.github.paiban.rostering.lp.LinearProgrammes;
import io.github.paiban.rules.Curve;
import io.github.paiban.rules.Duties;
import io.github.paiban.rules.Level;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds a cycle in two steps, each as one closed way through all days: first which days are off, then which shifts the
 * others have. Where counts of rests and runs of work leave little slack, circulations fall apart again and again; here
 * nothing can. What it finds is cheap, not proved to be the cheapest.
 */
final class RestsFirst {
    /** More shifts than these are not shared out in all ways. */
    private static final int MOST_SHIFTS = 5;

    private static final double SHARE_OF_RESTS = 0.5;
    private static final double SHARE_OF_BEGIN = 0.6;
    /** What somebody missing costs where a must rule asks for them. */
    private static final long BROKEN = 1_000_000;

    private final CycleProblem problem;
    private final CycleGraph graph;
    private final CycleOptions options;
    private final int[] work;

    RestsFirst(CycleProblem problem, CycleGraph graph, CycleOptions options) {
        this.problem = problem;
        this.graph = graph;
        this.options = options;
        this.work = problem.duties().stream()
                .mapToInt(Integer::intValue)
                .filter(Duties::isWork)
                .toArray();
    }

    /** The duties of a cycle, from the first column on; empty where none was found so. */
    Optional<int[]> search(Deadline deadline) {
        if (work.length == 0 || work.length > MOST_SHIFTS || !problem.duties().contains(Duties.OFF)) {
            return Optional.empty();
        }
        return rests(deadline.sooner(SHARE_OF_RESTS)).flatMap(rests -> shifts(rests, deadline));
    }

    private Optional<boolean[]> rests(Deadline deadline) {
        List<CycleNeed> needs =
                IntStream.range(0, problem.columns()).mapToObj(this::workNeeded).toList();
        CycleProblem onAndOff = new CycleProblem(
                problem.frame(),
                problem.rules(),
                List.of(Duties.OFF, work[0]),
                problem.columns(),
                problem.rounds(),
                problem.each(),
                needs);
        return CycleGraphBuilder.build(onAndOff)
                .filter(small -> small.nodes() > 0)
                .flatMap(small -> closedWay(onAndOff, small, 0, (day, edge) -> true, deadline)
                        .map(way -> {
                            boolean[] rests = new boolean[way.length];
                            for (int day = 0; day < way.length; day++) {
                                rests[day] = small.edge(way[day]).duty() == Duties.OFF;
                            }
                            return rests;
                        }));
    }

    /** So many at work in a column cost what they cost where they share its shifts out best. */
    private CycleNeed workNeeded(int column) {
        List<CycleNeed> own = problem.needs().stream()
                .filter(need -> need.cells().stream().allMatch(cell -> cell.column() == column))
                .toList();
        long[] least = new long[problem.rounds() + 1];
        Arrays.fill(least, Long.MAX_VALUE);
        share(own, new int[problem.frame().duties().size()], 0, 0, least);
        Curve curve = agents -> least[Math.min(agents / problem.each(), problem.rounds())];
        return CycleNeed.priced(List.of(new CycleNeed.Cell(column, work[0])), curve, Level.SHOULD);
    }

    private void share(List<CycleNeed> needs, int[] places, int shift, int working, long[] least) {
        if (shift == work.length) {
            least[working] = Math.min(least[working], cost(needs, places));
            return;
        }
        for (int some = 0; working + some <= problem.rounds(); some++) {
            places[work[shift]] = some;
            share(needs, places, shift + 1, working + some, least);
        }
        places[work[shift]] = 0;
    }

    private long cost(List<CycleNeed> needs, int[] places) {
        long cost = 0;
        for (CycleNeed need : needs) {
            int agents = problem.each()
                    * need.cells().stream()
                            .mapToInt(cell -> places[cell.duty()])
                            .sum();
            long weight = need.level() == Level.SHOULD ? 1 : 0;
            cost += weight * need.curve().at(agents) + BROKEN * need.broken(agents);
        }
        return cost;
    }

    private Optional<int[]> shifts(boolean[] rests, Deadline deadline) {
        int first = IntStream.range(0, rests.length)
                        .filter(day -> rests[day])
                        .findFirst()
                        .orElse(-1)
                + 1;
        return closedWay(problem, graph, first, (day, edge) -> isOff(edge) == rests[day], deadline)
                .map(way -> {
                    int[] duties = new int[way.length];
                    for (int day = 0; day < way.length; day++) {
                        duties[(first + day) % way.length] =
                                graph.edge(way[day]).duty();
                    }
                    return duties;
                });
    }

    private boolean isOff(int edge) {
        return graph.edge(edge).duty() == Duties.OFF;
    }

    /** The cheapest found of the ways that begin on a day and lead through all days back to where they began. */
    private Optional<int[]> closedWay(
            CycleProblem asked, CycleGraph through, int first, WindowProgramme.Allowed allowed, Deadline deadline) {
        int days = asked.days();
        List<Integer> begins = begins(through, first % asked.columns());
        for (int i = 0; i < begins.size() && !deadline.isOver(); i++) {
            Deadline turn = deadline.sooner(SHARE_OF_BEGIN);
            Effort effort = new Effort(Math.max(turn.secondsLeft(), 0.01), options.threads(), options.seed());
            int[] way = new WindowProgramme(
                            asked,
                            through,
                            LinearProgrammes.createInWholeNumbers().orElseThrow(),
                            new int[asked.needs().size()])
                    .solve(
                            begins.get(i),
                            begins.get(i),
                            days,
                            (day, edge) -> allowed.test((first + day) % days, edge),
                            effort);
            if (way.length > 0) {
                return Optional.of(way);
            }
        }
        return Optional.empty();
    }

    /** Nodes of a column, those first to which a day off leads: little is remembered there. */
    private static List<Integer> begins(CycleGraph through, int column) {
        Set<Integer> afterRests = new HashSet<>();
        through.edges().stream().filter(edge -> edge.duty() == Duties.OFF).forEach(edge -> afterRests.add(edge.to()));
        List<Integer> begins = new ArrayList<>();
        for (boolean rest : new boolean[] {true, false}) {
            IntStream.range(0, through.nodes())
                    .filter(node -> through.column(node) == column && afterRests.contains(node) == rest)
                    .forEach(begins::add);
        }
        return begins;
    }
}
