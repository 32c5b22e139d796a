package io.github.paiban.staffing;

import io.github.paiban.model.Period;
import io.github.paiban.model.Tickets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * The tickets of one stream on a grid of five minutes: when they come, when they are due, and whether given attention is
 * enough. Immutable.
 */
final class TicketPlan {
    /** Minutes of a slot. */
    static final int SLOT = 5;

    static final double SECONDS = 60.0 * SLOT;
    private static final int DAY = 1440;
    private static final double FEW = 1e-6;

    private final List<DueBatch> batches;
    private final int slots;

    private TicketPlan(List<DueBatch> batches, int slots) {
        this.batches = batches;
        this.slots = slots;
    }

    /**
     * Lays tickets on the grid. Those of a slot can be taken up from its end and are due with the first of them, so that
     * a plan is never too hopeful, by ten minutes at most.
     *
     * @param open the hours in which somebody can be there; what falls due in closed hours or before there was time for
     *     it, is due as soon as can be, and marked
     */
    static TicketPlan of(Period period, Collection<Tickets> tickets, OpenHours open) {
        int slots = period.days() * DAY / SLOT;
        BitSet attended = new BitSet(slots);
        for (int slot = 0; slot < slots; slot++) {
            attended.set(slot, open.cover(slot * SLOT % DAY, slot * SLOT % DAY + SLOT));
        }
        List<DueBatch> batches = new ArrayList<>();
        for (Tickets each : tickets) {
            int begin = period.day(each.date()) * DAY + each.fromMinute();
            lay(each, begin, slots, attended, batches);
        }
        batches.sort(Comparator.comparingInt(DueBatch::from).thenComparingInt(DueBatch::due));
        return new TicketPlan(List.copyOf(batches), slots);
    }

    private static void lay(Tickets tickets, int begin, int slots, BitSet attended, List<DueBatch> batches) {
        int end = begin + tickets.minutes();
        for (int slot = begin / SLOT; slot * SLOT < end; slot++) {
            int shared = Math.min(end, (slot + 1) * SLOT) - Math.max(begin, slot * SLOT);
            double count = tickets.count() * shared / tickets.minutes();
            if (slot + 1 < slots && count > 0) {
                int due = (slot * SLOT + tickets.dueMinutes()) / SLOT;
                batches.add(batch(slot + 1, due, count, tickets.effort(), slots, attended));
            }
        }
    }

    private static DueBatch batch(int from, int due, double count, double effort, int slots, BitSet attended) {
        int needed = (int) Math.ceil(effort / SECONDS - FEW);
        int possible = from;
        for (int found = 0; found < needed && possible < slots; possible++) {
            found += attended.get(possible) ? 1 : 0;
        }
        boolean onTime = possible <= due || due >= slots;
        int hour = 60 / SLOT;
        return new DueBatch(from, onTime ? due : Math.min(slots, possible + hour), count, effort, onTime);
    }

    /** Slots of the period. */
    int slots() {
        return slots;
    }

    /** Tickets that come. */
    double count() {
        return batches.stream().mapToDouble(DueBatch::count).sum();
    }

    /** Seconds of attention for all. */
    double work() {
        return batches.stream().mapToDouble(DueBatch::work).sum();
    }

    /** Tickets that cannot be done when they are due whatever the people. */
    double unkept() {
        return batches.stream()
                .filter(batch -> !batch.onTime())
                .mapToDouble(DueBatch::count)
                .sum();
    }

    /** The tickets, before the first has come. */
    DueQueue queue() {
        return new DueQueue(batches, SECONDS);
    }

    /**
     * What comes of given attention.
     *
     * @param attention seconds in each slot
     */
    Done with(double[] attention) {
        DueQueue queue = queue();
        double[] used = new double[slots];
        double[] late = {0};
        for (int slot = 0; slot < slots; slot++) {
            used[slot] = queue.work(attention[slot], (batch, tickets) -> late[0] += batch.onTime() ? tickets : 0);
        }
        return new Done(used, late[0] < FEW ? 0 : late[0], queue.unfinished());
    }

    /** What came of it: seconds used in each slot, tickets that were late, tickets left at the end. */
    static final class Done {
        private final double[] used;
        private final double late;
        private final double left;

        private Done(double[] used, double late, double left) {
            this.used = used;
            this.late = late;
            this.left = left;
        }

        /** Seconds used in a slot. */
        double used(int slot) {
            return used[slot];
        }

        /** Tickets that were not done when due, those left out that could not be. */
        double late() {
            return late;
        }

        /** Tickets not done at the end. */
        double left() {
            return left;
        }
    }

    /** Whether given attention keeps every due date that can be kept, and works off the others without delay. */
    boolean isEnough(double[] attention) {
        return isEnough(queue(), 0, attention, slots);
    }

    /**
     * The same from a state on.
     *
     * @param settled the slot after which it is enough to come to a moment without unfinished tickets
     */
    boolean isEnough(DueQueue queue, int from, double[] attention, int settled) {
        double[] late = {0};
        for (int slot = from; slot < slots; slot++) {
            queue.work(attention[slot], (batch, tickets) -> late[0] += tickets);
            if (late[0] > FEW) {
                return false;
            }
            if (slot > settled && queue.isEmpty()) {
                return true;
            }
        }
        return true;
    }
}
