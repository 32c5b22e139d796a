package io.github.paiban.rotation;

import io.github.paiban.rules.ColumnRule;
import io.github.paiban.rules.Curve;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Level;
import io.github.paiban.rules.Tally;
import io.github.paiban.rules.Tally.Cell;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What rules about columns ask of a cycle: their counts, where all who follow the cycle count alike. */
final class TeamNeeds {
    private static final int WEEK = 7;

    private final Frame frame;
    private final Set<Integer> duties;
    private final int columns;

    TeamNeeds(Frame frame, List<Integer> duties, int columns) {
        this.frame = frame;
        this.duties = Set.copyOf(duties);
        this.columns = columns;
    }

    /** The counts of a rule in the middle week; empty where it tells people apart, or asks nothing of these duties. */
    List<CycleNeed> of(ColumnRule rule) {
        List<CycleNeed> needs = new ArrayList<>();
        for (Tally tally : rule.tallies(frame)) {
            if (isInTheMiddle(tally)) {
                shifts().mapToObj(shift -> cells(tally, shift))
                        .filter(cells -> !cells.isEmpty())
                        .forEach(cells -> needs.add(need(rule, tally, cells)));
            }
        }
        return columns % WEEK == 0 ? needs : merged(needs);
    }

    /** Where weekdays fall on any column, what is needed of the same cells on each of them is one need. */
    private static List<CycleNeed> merged(List<CycleNeed> needs) {
        Map<Set<CycleNeed.Cell>, CycleNeed> byCells = new LinkedHashMap<>();
        List<CycleNeed> apart = new ArrayList<>();
        for (CycleNeed need : needs) {
            Set<CycleNeed.Cell> cells = Set.copyOf(need.cells());
            CycleNeed before = byCells.get(cells);
            if (before != null && !before.canBeMetWith(need)) {
                apart.add(need);
            } else {
                byCells.put(cells, before == null ? need : before.and(need));
            }
        }
        return Stream.concat(byCells.values().stream(), apart.stream()).toList();
    }

    /** On which columns the week can begin: in rounds that are no weeks on any. */
    private IntStream shifts() {
        return columns % WEEK == 0
                ? IntStream.range(0, columns / WEEK).map(week -> WEEK * week)
                : IntStream.range(0, columns);
    }

    private static boolean isInTheMiddle(Tally tally) {
        int last = tally.cells().stream().mapToInt(Cell::day).max().orElse(-1);
        int first = CycleStretch.middleDay();
        return last >= first && last < first + WEEK;
    }

    private List<CycleNeed.Cell> cells(Tally tally, int shift) {
        Map<Integer, Set<CycleNeed.Cell>> byAgent = new TreeMap<>();
        for (Cell cell : tally.cells()) {
            if (cell.coefficient() != 1) {
                return List.of();
            }
            if (duties.contains(cell.duty())) {
                int column = Math.floorMod(cell.day() - CycleStretch.middleDay() + shift, columns);
                byAgent.computeIfAbsent(cell.agent(), any -> new HashSet<>())
                        .add(new CycleNeed.Cell(column, cell.duty()));
            }
        }
        boolean alike = byAgent.size() == frame.agents()
                && byAgent.values().stream().distinct().count() == 1;
        return alike ? List.copyOf(byAgent.values().iterator().next()) : List.of();
    }

    private CycleNeed need(ColumnRule rule, Tally tally, List<CycleNeed.Cell> cells) {
        Level level = rule.head().level();
        Curve curve = tally.curve();
        return level == Level.MUST ? bounds(curve, cells) : CycleNeed.priced(cells, curve, level);
    }

    private CycleNeed bounds(Curve curve, List<CycleNeed.Cell> cells) {
        int most = frame.agents() * cells.size();
        int least = 0;
        while (least < most && curve.at(least) > 0) {
            least++;
        }
        int highest = least;
        while (highest < most && curve.at(highest + 1) == 0) {
            highest++;
        }
        int bound = highest == most ? Integer.MAX_VALUE : highest;
        return new CycleNeed(cells, least, bound, count -> 0, Level.SHOULD);
    }
}
