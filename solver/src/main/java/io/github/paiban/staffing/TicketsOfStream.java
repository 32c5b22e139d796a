package io.github.paiban.staffing;

import io.github.paiban.model.Period;
import io.github.paiban.model.ServiceCurve;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tickets of one stream beside its contacts. Not safe for use by several threads. */
final class TicketsOfStream {
    private static final int DAY = 1440;
    private static final double FEW = 1e-6;

    private final Period period;
    private final OpenHours open;
    private final StreamNeeds contacts;
    private final TicketPlan plan;
    private final int step;
    private final int perInterval;
    private final AgentCapacity capacity;
    /** The needs of the contacts by interval of the period. */
    private final @Nullable IntervalNeed[] chats;

    TicketsOfStream(Period period, OpenHours open, StreamNeeds contacts, TicketPlan plan) {
        this.period = period;
        this.open = open;
        this.contacts = contacts;
        this.plan = plan;
        this.step = contacts.step();
        this.perInterval = step / TicketPlan.SLOT;
        this.capacity = contacts.terms().capacity();
        this.chats = new @Nullable IntervalNeed[period.days() * DAY / step];
        for (IntervalNeed each : contacts.intervals()) {
            chats[(period.day(each.date()) * DAY + each.fromMinute()) / step] = each;
        }
    }

    /** The needs of contacts and tickets together. */
    StreamNeeds needs() {
        double each = capacity.maxOccupancy() * (1 - capacity.shrinkage());
        double[] idle = idle();
        int[] extra = new TicketStaffing(plan, idle, openIntervals(), step, each).people();
        double[] attention = idle.clone();
        for (int slot = 0; slot < attention.length; slot++) {
            attention[slot] += extra[slot / perInterval] * each * TicketPlan.SECONDS;
        }
        TicketPlan.Done done = plan.with(attention);
        List<IntervalNeed> intervals = new ArrayList<>();
        for (int interval = 0; interval < chats.length; interval++) {
            add(interval, extra[interval], used(done, interval), intervals);
        }
        return new StreamNeeds(
                contacts.group(),
                contacts.terms(),
                step,
                intervals,
                contacts.unattended(),
                contacts.reachable(),
                needs(extra, idle, done));
    }

    private TicketNeeds needs(int[] extra, double[] idle, TicketPlan.Done done) {
        double minutes = 0;
        double fits = 0;
        for (int people : extra) {
            minutes += people * step;
        }
        for (int slot = 0; slot < idle.length; slot++) {
            fits += Math.min(idle[slot], done.used(slot));
        }
        return new TicketNeeds(plan.count(), plan.work() / 60, fits / 60, minutes, plan.unkept(), done.left());
    }

    private boolean[] openIntervals() {
        boolean[] is = new boolean[chats.length];
        for (int interval = 0; interval < is.length; interval++) {
            int minute = interval * step % DAY;
            is[interval] = open.cover(minute, minute + step);
        }
        return is;
    }

    private double[] idle() {
        double[] idle = new double[plan.slots()];
        for (int slot = 0; slot < idle.length; slot++) {
            IntervalNeed chat = chats[slot / perInterval];
            idle[slot] = chat == null ? 0 : idle(slot, chat.people());
        }
        return idle;
    }

    /** Seconds that so many people have for tickets in a slot, below the occupancy cap. */
    private double idle(int slot, int people) {
        IntervalNeed chat = chats[slot / perInterval];
        double busy =
                chat == null ? 0 : chat.arrivals() * contacts.terms().effort().perContact();
        return Math.max(0, capacity.present(people) * capacity.maxOccupancy() - busy) * TicketPlan.SECONDS;
    }

    private double used(TicketPlan.Done done, int interval) {
        double used = 0;
        for (int slot = interval * perInterval; slot < (interval + 1) * perInterval; slot++) {
            used += done.used(slot);
        }
        return used;
    }

    private void add(int interval, int extra, double used, List<IntervalNeed> intervals) {
        IntervalNeed chat = chats[interval];
        if (chat == null && extra == 0 && used < FEW) {
            return;
        }
        IntervalNeed alone = chat == null ? nobodyWrites(interval) : chat;
        TicketShare share = new TicketShare(used / (60.0 * step), extra);
        double busy = alone.arrivals() * contacts.terms().effort().perContact() + share.agents();
        double agents = Math.max(alone.agents(), busy / capacity.maxOccupancy());
        int people = alone.people() + extra;
        double here = capacity.present(people);
        Service service = alone.service();
        double occupancy =
                here == 0 ? 0 : (service.occupancy() * capacity.present(alone.people()) + share.agents()) / here;
        intervals.add(new IntervalNeed(
                alone.date(),
                alone.fromMinute(),
                alone.toMinute(),
                alone.contacts(),
                alone.assessed(),
                alone.arrivals(),
                agents,
                capacity.scheduled(agents),
                people,
                new Service(service.inTime(), Math.min(1, occupancy), service.meanWait(), service.abandoned()),
                share));
    }

    private IntervalNeed nobodyWrites(int interval) {
        int minute = interval * step % DAY;
        return new IntervalNeed(
                period.date(interval * step / DAY),
                minute,
                minute + step,
                0,
                0,
                0,
                0,
                0,
                0,
                Service.IDLE,
                TicketShare.NONE);
    }

    /** By the number of people, the tickets that the plan works on in an interval and that they would leave undone. */
    List<ServiceCurve> curves(StreamNeeds planned) {
        List<ServiceCurve> curves = new ArrayList<>();
        double each = plan.work() / Math.max(FEW, plan.count());
        for (IntervalNeed need : planned.intervals()) {
            double work = need.tickets().agents() * 60 * step;
            if (work > FEW) {
                int slot = (period.day(need.date()) * DAY + need.fromMinute()) / TicketPlan.SLOT;
                curves.add(new ServiceCurve(
                        need.date(),
                        need.fromMinute(),
                        need.toMinute(),
                        planned.group(),
                        undone(slot, work, each),
                        need.tickets().agents()));
            }
        }
        return curves;
    }

    private List<Double> undone(int slot, double work, double each) {
        List<Double> undone = new ArrayList<>();
        double left = work;
        for (int people = 0; left > FEW; people++) {
            left = Math.max(0, work - idle(slot, people) * perInterval);
            undone.add(left < FEW ? 0 : left / each);
        }
        return undone;
    }

    /** Seconds that so many people in each slot have for tickets. */
    double[] attention(int[] present) {
        double[] attention = new double[plan.slots()];
        for (int slot = 0; slot < attention.length; slot++) {
            attention[slot] = idle(slot, present[slot]);
        }
        return attention;
    }

    /** What comes of the tickets with so many seconds for them in each slot. */
    TicketOutcome outcome(double[] attention) {
        TicketPlan.Done done = plan.with(attention);
        return new TicketOutcome(plan.count(), done.late() + plan.unkept(), done.left());
    }
}
