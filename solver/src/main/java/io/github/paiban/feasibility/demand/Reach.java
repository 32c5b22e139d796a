package io.github.paiban.feasibility.demand;

import io.github.paiban.feasibility.Situation;
import io.github.paiban.rules.Curve;
import io.github.paiban.rules.Tally;
import io.github.paiban.rules.Tally.Cell;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What a count can come to at all.
 *
 * @param least the smallest count that the open cells allow
 * @param most the largest
 * @param crowd the agents who count, by whether any of their cells is open
 */
record Reach(int least, int most, Crowd crowd) {
    /** The count within reach that costs least. */
    int cheapest(Curve curve) {
        int best = least;
        for (int count = least + 1; count <= most && curve.at(best) > 0; count++) {
            best = curve.at(count) < curve.at(best) ? count : best;
        }
        return best;
    }

    /** Measures counts. */
    static final class Meter {
        private final Situation situation;

        Meter(Situation situation) {
            this.situation = situation;
        }

        Reach measure(Tally tally) {
            Map<Long, Span> spans = new HashMap<>();
            Set<Integer> members = new HashSet<>();
            Set<Integer> onLeave = new HashSet<>();
            Set<Integer> able = new HashSet<>();
            for (Cell cell : tally.cells()) {
                members.add(cell.agent());
                boolean open = situation.can(cell.agent(), cell.day(), cell.duty());
                if (situation.frame().isOnLeave(cell.agent(), cell.day())) {
                    onLeave.add(cell.agent());
                }
                if (open) {
                    able.add(cell.agent());
                    spans.computeIfAbsent(key(cell), key -> new Span()).add(cell.coefficient());
                }
            }
            int least = tally.base();
            int most = tally.base();
            for (Map.Entry<Long, Span> entry : spans.entrySet()) {
                boolean forced = entry.getValue().cells == openDuties(entry.getKey());
                least += forced ? entry.getValue().low : Math.min(0, entry.getValue().low);
                most += forced ? entry.getValue().high : Math.max(0, entry.getValue().high);
            }
            onLeave.removeAll(able);
            return new Reach(least, most, new Crowd(members.size(), onLeave.size(), able.size()));
        }

        private long key(Cell cell) {
            return (long) cell.agent() * situation.frame().days() + cell.day();
        }

        private int openDuties(long key) {
            int days = situation.frame().days();
            int count = 0;
            for (boolean open : situation.open((int) (key / days))[(int) (key % days)]) {
                count += open ? 1 : 0;
            }
            return count;
        }
    }

    private static final class Span {
        private int low = Integer.MAX_VALUE;
        private int high = Integer.MIN_VALUE;
        private int cells;

        void add(int coefficient) {
            low = Math.min(low, coefficient);
            high = Math.max(high, coefficient);
            cells++;
        }
    }
}
