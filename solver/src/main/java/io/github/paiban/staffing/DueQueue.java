package io.github.paiban.staffing;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;

/**
 * Works through tickets slot by slot, the earliest due date first. Work can be laid aside and gone on with, and a ticket
 * is in one pair of hands at a time, so that so many tickets take up at most as many agents; where that would make one
 * late it goes first. Not safe for use by several threads.
 *
 * <p>With divisible work the earliest due date is late only where every order is (Liu and Layland 1973; Baruah, Rosier
 * and Howell 1990): what falls due within a stretch and came in it is more than the attention there. A plan made here is
 * one that can be carried out; so where nothing is late, nothing need be.
 */
final class DueQueue {
    private static final double NOTHING = 1e-6;

    private final List<DueBatch> batches;
    private final double slotSeconds;
    private final double[] left;
    private final TreeSet<Integer> open;
    private final int longest;
    private int next;
    private int slot;
    /** What pressing tickets took in a slot. */
    private double[] noted = new double[0];

    private int notedSlot = -1;

    /**
     * Tickets that have not come yet.
     *
     * @param batches in order of the slots in which they come
     * @param slotSeconds length of a slot
     */
    DueQueue(List<DueBatch> batches, double slotSeconds) {
        this.batches = batches;
        this.slotSeconds = slotSeconds;
        this.left = batches.stream().mapToDouble(DueBatch::work).toArray();
        this.open = new TreeSet<>(
                Comparator.comparingInt((Integer i) -> batches.get(i).due()).thenComparingInt(i -> i));
        double effort = batches.stream().mapToDouble(DueBatch::effort).max().orElse(0);
        this.longest = (int) Math.ceil(effort / slotSeconds) + 1;
    }

    private DueQueue(DueQueue other) {
        this.batches = other.batches;
        this.slotSeconds = other.slotSeconds;
        this.left = other.left.clone();
        this.open = new TreeSet<>(other.open);
        this.longest = other.longest;
        this.next = other.next;
        this.slot = other.slot;
    }

    /** The same state, apart. */
    DueQueue copy() {
        return new DueQueue(this);
    }

    /** Whether no ticket that has come is unfinished. */
    boolean isEmpty() {
        return open.isEmpty();
    }

    /** Tickets that have come and are unfinished. */
    double unfinished() {
        return open.stream().mapToDouble(i -> left[i] / batches.get(i).effort()).sum();
    }

    /**
     * Works for one slot.
     *
     * @param attention seconds that agents have for tickets in it
     * @param late counts the tickets that fall due at the begin of the slot and are not done
     * @return seconds used
     */
    double work(double attention, LateCount late) {
        while (next < batches.size() && batches.get(next).from() <= slot) {
            if (left[next] > NOTHING) {
                open.add(next);
            }
            next++;
        }
        countLate(late);
        double used = workOn(attention, true);
        used += workOn(attention - used, false);
        slot++;
        return used;
    }

    /** What is told of tickets that fall due undone. */
    interface LateCount {
        void add(DueBatch batch, double tickets);
    }

    private void countLate(LateCount late) {
        for (int each : open) {
            DueBatch batch = batches.get(each);
            if (batch.due() > slot) {
                return;
            }
            if (batch.due() == slot) {
                late.add(batch, left[each] / batch.effort());
            }
        }
    }

    /** Goes through the tickets once: for what must be done now or would be late, then for all. */
    private double workOn(double attention, boolean pressing) {
        double free = attention;
        Iterator<Integer> all = open.iterator();
        while (free > NOTHING && all.hasNext()) {
            int each = all.next();
            DueBatch batch = batches.get(each);
            if (pressing && batch.due() > slot + longest) {
                break;
            }
            double hands = batch.count() * slotSeconds;
            double most = pressing ? left[each] - hands * Math.max(0, batch.due() - slot - 1) : hands - taken(each);
            double done = Math.max(0, Math.min(Math.min(left[each], hands), Math.min(free, most)));
            left[each] -= done;
            free -= done;
            note(each, done, pressing);
            if (left[each] <= NOTHING) {
                all.remove();
            }
        }
        return attention - free;
    }

    private double taken(int batch) {
        return notedSlot == slot ? noted[batch] : 0;
    }

    /** Remembers what pressing tickets took in this slot already: few have any. */
    private void note(int batch, double done, boolean pressing) {
        if (!pressing || done <= 0) {
            return;
        }
        if (notedSlot != slot) {
            noted = new double[batches.size()];
            notedSlot = slot;
        }
        noted[batch] = done;
    }
}
