package io.github.paiban.repair;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Which cells, changed, would bring a count nearer to what it should be. Immutable. */
final class Helpers {
    private final RepairCase its;
    private final Damage damage;
    /** By count: cells that raise it, and cells that lower it. */
    private final List<List<Integer>> raising = new ArrayList<>();

    private final List<List<Integer>> lowering = new ArrayList<>();
    private final List<List<Integer>> byAgent = new ArrayList<>();
    /** The counts that are damaged at the start. */
    private final List<Integer> damagedAtStart = new ArrayList<>();

    Helpers(RepairCase its, Damage damage) {
        this.its = its;
        this.damage = damage;
        int[] counts = damage.startCounts();
        for (int tally = 0; tally < damage.size(); tally++) {
            raising.add(new ArrayList<>());
            lowering.add(new ArrayList<>());
            if (damage.cost(tally, counts[tally]) > 0) {
                damagedAtStart.add(tally);
            }
        }
        for (int agent = 0; agent < its.frame.agents(); agent++) {
            byAgent.add(new ArrayList<>());
            for (int day = 0; day < its.frame.days(); day++) {
                for (int duty : its.options[agent][day]) {
                    add(agent, day, duty);
                }
            }
        }
    }

    private void add(int agent, int day, int duty) {
        int cell = (agent * its.frame.days() + day) * its.board.duties + duty;
        byAgent.get(agent).add(cell);
        int[] gone = damage.touchedBy(agent, day, its.start[agent][day]);
        int[] come = damage.touchedBy(agent, day, duty);
        for (int i = 0; i < come.length; i += 2) {
            note(come[i], come[i + 1] - of(come[i], gone), cell);
        }
        for (int i = 0; i < gone.length; i += 2) {
            if (of(gone[i], come) == 0) {
                note(gone[i], -gone[i + 1], cell);
            }
        }
    }

    private static int of(int tally, int[] pairs) {
        for (int i = 0; i < pairs.length; i += 2) {
            if (pairs[i] == tally) {
                return pairs[i + 1];
            }
        }
        return 0;
    }

    private void note(int tally, int change, int cell) {
        if (change > 0) {
            raising.get(tally).add(cell);
        } else if (change < 0) {
            lowering.get(tally).add(cell);
        }
    }

    /** All cells of an agent that may change, with what they may become. */
    List<Integer> cellsOf(int agent) {
        return byAgent.get(agent);
    }

    /** The cells that would close one of the gaps. */
    BitSet closing(int[] counts) {
        BitSet cells = new BitSet();
        useful(counts, List.of()).forEach(cells::set);
        return cells;
    }

    /**
     * The cells that would bring a damaged count nearer to what it should be.
     *
     * @param counts how many there are
     * @param done the moves made since the start
     */
    List<Integer> useful(int[] counts, List<Move> done) {
        TreeSet<Integer> touched = new TreeSet<>(damagedAtStart);
        for (Move move : done) {
            for (int i = 0; i < move.days().length; i++) {
                int day = move.days()[i];
                note(touched, damage.touchedBy(move.agent(), day, its.start[move.agent()][day]));
                note(touched, damage.touchedBy(move.agent(), day, move.duties()[i]));
            }
        }
        List<Integer> cells = new ArrayList<>();
        for (int tally : touched) {
            if (damage.cost(tally, counts[tally]) > 0) {
                cells.addAll(damage.wantsMore(tally, counts[tally]) ? raising.get(tally) : List.of());
                cells.addAll(damage.wantsFewer(tally, counts[tally]) ? lowering.get(tally) : List.of());
            }
        }
        return cells;
    }

    private static void note(Set<Integer> tallies, int[] pairs) {
        for (int i = 0; i < pairs.length; i += 2) {
            tallies.add(pairs[i]);
        }
    }
}
