package io.github.paiban.staffing;

import java.util.Arrays;

/**
 * The fewest people beyond those whom the chats need so that no ticket is late. Tickets fill the attention that the
 * others leave idle; where that is not enough, as few people as possible come at once: first as few on the busiest day as
 * can be, then on each other day, then each only as long as needed, as late as can be.
 *
 * <p>Whether a number is enough is decided by working through all tickets ({@link DueQueue}), not by a rule of thumb.
 * Taking people off from the first interval on, whatever is needed later being kept, leaves the fewest people-hours
 * among all ways with no more people at once: needs are all of the form "so many in this stretch", as for piercing
 * intervals by points.
 */
final class TicketStaffing {
    private static final int DAY = 1440;
    /** More people than this for tickets alone are a mistake in the input. */
    private static final int MOST = 1 << 14;

    private final TicketPlan plan;
    private final double[] idle;
    private final boolean[] open;
    private final double each;
    private final int step;
    private final int[] caps;
    private final int[] people;

    /**
     * Tickets and who is there.
     *
     * @param idle seconds in each slot of the plan that the people of the chats have for tickets
     * @param open for each interval, whether somebody can be there
     * @param step minutes of an interval, slots of the plan each
     * @param each share of the time that one more person has for tickets
     */
    TicketStaffing(TicketPlan plan, double[] idle, boolean[] open, int step, double each) {
        this.plan = plan;
        this.idle = idle;
        this.open = open;
        this.step = step;
        this.each = each;
        this.people = new int[open.length];
        this.caps = new int[(open.length * step + DAY - 1) / DAY];
    }

    /**
     * People for tickets alone in each interval.
     *
     * @throws IllegalArgumentException where no number of people is enough
     */
    int[] people() {
        if (plan.isEnough(idle)) {
            return people;
        }
        int most = 1;
        while (!isEnough(most)) {
            most *= 2;
            if (most > MOST) {
                throw new IllegalArgumentException(plan.count() + " tickets need more than " + MOST
                        + " people at once. Maybe seconds were meant.");
            }
        }
        int tooFew = most / 2;
        while (most - tooFew > 1) {
            int middle = (tooFew + most) / 2;
            if (isEnough(middle)) {
                most = middle;
            } else {
                tooFew = middle;
            }
        }
        Arrays.fill(caps, most);
        lowerDays();
        trim();
        return people;
    }

    private boolean isEnough(int everyDay) {
        Arrays.fill(caps, everyDay);
        return plan.isEnough(attention());
    }

    private void lowerDays() {
        for (int day = 0; day < caps.length; day++) {
            boolean lower = true;
            while (lower && caps[day] > 0) {
                caps[day]--;
                lower = plan.isEnough(attention());
                caps[day] += lower ? 0 : 1;
            }
        }
    }

    private double[] attention() {
        for (int interval = 0; interval < people.length; interval++) {
            people[interval] = open[interval] ? caps[interval * step / DAY] : 0;
        }
        double[] attention = idle.clone();
        for (int interval = 0; interval < people.length; interval++) {
            add(attention, interval, people[interval]);
        }
        return attention;
    }

    private void add(double[] attention, int interval, int number) {
        int perInterval = step / TicketPlan.SLOT;
        for (int slot = interval * perInterval;
                slot < (interval + 1) * perInterval && slot < attention.length;
                slot++) {
            attention[slot] += number * each * TicketPlan.SECONDS;
        }
    }

    private void trim() {
        double[] attention = attention();
        DueQueue queue = plan.queue();
        int perInterval = step / TicketPlan.SLOT;
        for (int interval = 0; interval < people.length; interval++) {
            int slot = interval * perInterval;
            while (people[interval] > 0) {
                add(attention, interval, -1);
                if (!plan.isEnough(queue.copy(), slot, attention, slot + perInterval)) {
                    add(attention, interval, 1);
                    break;
                }
                people[interval]--;
            }
            for (int i = slot; i < Math.min(slot + perInterval, plan.slots()); i++) {
                queue.work(attention[i], (batch, tickets) -> {});
            }
        }
    }
}
