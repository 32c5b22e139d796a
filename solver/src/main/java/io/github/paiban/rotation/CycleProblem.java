package io.github.paiban.rotation;

import io.github.paiban.rules.Frame;
import io.github.paiban.rules.RowRule;
import java.util.ArrayList;
import java.util.List;

/**
 * A cycle to be found: a row of {@code rounds * columns} duties, the last followed by the first, that breaks no must rule
 * however often it is repeated, and holds in each column what is needed there.
 *
 * @param frame the stretch that rules are brought to bear on, as {@link CycleStretch} makes it; its first agent is meant
 * @param rules rules about rows that can be judged in such a cycle: see {@link CycleRules}
 * @param duties indexes of the duties that may stand in a cell
 * @param columns after how many days the needs repeat; 7 for weekdays from Monday
 * @param rounds how often the columns repeat until the cycle does
 * @param each how many agents follow the cycle from each round's begin, at least 1
 * @param needs what is needed of all agents together
 */
public record CycleProblem(
        Frame frame,
        List<RowRule> rules,
        List<Integer> duties,
        int columns,
        int rounds,
        int each,
        List<CycleNeed> needs) {
    /** The longest cycle accepted, in days. */
    public static final int MAX_DAYS = 10_000;

    private static final int WEEK = 7;

    public CycleProblem {
        rules = List.copyOf(rules);
        duties = List.copyOf(duties);
        needs = List.copyOf(needs);
        if (columns < 1 || rounds < 1 || each < 1 || columns * rounds > MAX_DAYS) {
            throw new IllegalArgumentException("A cycle of " + rounds + " times " + columns + " days for " + each
                    + " agents each is not 1 to " + MAX_DAYS + " days long and for anyone.");
        }
        for (RowRule rule : rules) {
            if (CycleRules.place(rule, columns) != CycleRules.Place.CYCLE) {
                throw new IllegalArgumentException("Rule " + rule.head().id() + " of kind " + rule.kind()
                        + " cannot be judged in a cycle. Maybe leave it out: see CycleRules.");
            }
        }
    }

    /** How many days from the first one of the frame rules need until they look at none before it; a whole number of lines. */
    int warmUp() {
        int memory = rules.stream().mapToInt(CycleRules::memory).max().orElse(0);
        int line = hasMonths() ? columns : WEEK;
        return line * Math.ceilDiv(memory, line);
    }

    /** Whether lines are months: what they count is counted from their first column on. */
    boolean hasMonths() {
        return rules.stream().anyMatch(LineCount.class::isInstance);
    }

    /** In how many columns, from the first on, walks may begin: in one where rules tell days of the frame apart. */
    int beginnings() {
        return hasMonths() || (warmUp() > 0 && columns % WEEK == 0) ? 1 : columns;
    }

    /** The day of the frame that stands for a column: all that rules look at in a cycle are weekdays, or days of a month. */
    int dayOf(int column) {
        int step = hasMonths() ? column : columns % WEEK == 0 ? column % WEEK : 0;
        return warmUp() + step;
    }

    /** Days until the cycle repeats. */
    public int days() {
        return columns * rounds;
    }

    /** The same with other rules and needs. */
    CycleProblem with(List<RowRule> otherRules, List<CycleNeed> otherNeeds) {
        return new CycleProblem(frame, otherRules, duties, columns, rounds, each, otherNeeds);
    }

    /** The indexes of the needs that a cell counts for, by column and duty. */
    int[][][] needsByCell() {
        List<List<List<Integer>>> lists = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            List<List<Integer>> row = new ArrayList<>();
            for (int duty = 0; duty < frame.duties().size(); duty++) {
                row.add(new ArrayList<>());
            }
            lists.add(row);
        }
        for (int need = 0; need < needs.size(); need++) {
            for (CycleNeed.Cell cell : needs.get(need).cells()) {
                lists.get(cell.column()).get(cell.duty()).add(need);
            }
        }
        return lists.stream()
                .map(row -> row.stream()
                        .map(cell -> cell.stream().mapToInt(Integer::intValue).toArray())
                        .toArray(int[][]::new))
                .toArray(int[][][]::new);
    }
}
