package io.github.paiban.simulation;

import io.github.paiban.staffing.Assessment;
import java.util.Arrays;

/** What is counted in one replication, by queue and interval. Not safe for use by several threads. */
final class Tally {
    /** What is counted of a queue in an interval. */
    static final class Count {
        /** Contacts that came and are assessed. */
        static final int CONTACTS = 0;

        /** Those of them that got a first reply. */
        static final int ANSWERED = 1;

        /** Those of them that got it in time. */
        static final int FIRST_IN_TIME = 2;

        /** All replies to assessed messages. */
        static final int REPLIES = 3;

        /** Those of them in time. */
        static final int REPLIES_IN_TIME = 4;

        /** Contacts whose first reply an agent began in time. */
        static final int BEGUN_IN_TIME = 5;

        /** Contacts that came while nobody served their queue. */
        static final int UNSERVED = 6;

        /** Seconds to the begin of first replies. */
        static final int BEGUN_AFTER = 7;

        /** Contacts that left. */
        static final int LOST = 8;

        /** Seconds to the first reply of those that got one, each at most the longest that counts. */
        static final int WAITED = 9;

        /** Contacts that came at times not assessed. */
        static final int OUTSIDE = 10;

        /** How many counts there are. */
        static final int ALL = 11;

        private Count() {}
    }

    final TimeGrid grid;
    /** By count, then by queue and interval. */
    final double[][] counts;
    /** Waits for the first reply by interval and bin. */
    final int[] waits;

    final int[] waitsOfQueue;
    /** Seconds of work, of presence, and of chats in hand, by interval. */
    final double[] busy;

    final double[] present;
    final double[] held;
    final int[] mostHeld;
    /** By day: when the last stint should end and did, in seconds; negative where none closes. */
    final double[] closesAt;

    final double[] closedAt;
    final int[] waitingAtClose;
    final TicketCounts[] tickets;
    /** Seconds worked after the ends of stints. */
    double overtime;

    private final ContactQueue[] queues;

    Tally(Scenario scenario) {
        grid = scenario.grid();
        queues = scenario.queues().toArray(ContactQueue[]::new);
        int intervals = grid.intervals();
        counts = new double[Count.ALL][queues.length * intervals];
        waits = new int[intervals * WaitHistogram.BINS];
        waitsOfQueue = new int[queues.length * WaitHistogram.BINS];
        busy = new double[intervals];
        present = new double[intervals];
        held = new double[intervals];
        mostHeld = new int[intervals];
        closesAt = new double[grid.days()];
        closedAt = new double[grid.days()];
        waitingAtClose = new int[grid.days()];
        tickets = new TicketCounts[scenario.tickets().size()];
        Arrays.setAll(tickets, any -> new TicketCounts(grid.end()));
        Arrays.fill(closesAt, -1);
        Arrays.fill(closedAt, -1);
    }

    /** A contact came. */
    void contact(int queue, double time) {
        add(isAssessed(queue, time) ? Count.CONTACTS : Count.OUTSIDE, queue, time, 1);
    }

    /** A contact came while nobody served its queue. */
    void unserved(int queue, double time) {
        if (isAssessed(queue, time)) {
            add(Count.UNSERVED, queue, time, 1);
        }
    }

    /** A contact left that came at a time. */
    void lost(int queue, double time) {
        if (isAssessed(queue, time)) {
            add(Count.LOST, queue, time, 1);
        }
    }

    /** An agent begins the first reply to a contact that came at a time, after so many seconds. */
    void begun(int queue, double time, double wait) {
        if (isAssessed(queue, time)) {
            add(Count.BEGUN_AFTER, queue, time, wait);
            if (wait <= queues[queue].target().within()) {
                add(Count.BEGUN_IN_TIME, queue, time, 1);
            }
        }
    }

    /** A message that came at a time was answered after so many seconds. */
    void reply(int queue, double time, double wait, boolean isFirst) {
        if (!isAssessed(queue, time)) {
            return;
        }
        boolean inTime = wait <= queues[queue].target().within();
        add(Count.REPLIES, queue, time, 1);
        if (inTime) {
            add(Count.REPLIES_IN_TIME, queue, time, 1);
        }
        if (isFirst) {
            firstReply(queue, time, wait, inTime);
        }
    }

    private void firstReply(int queue, double time, double wait, boolean inTime) {
        add(Count.ANSWERED, queue, time, 1);
        add(Count.WAITED, queue, time, Math.min(wait, queues[queue].assessment().longest()));
        if (inTime) {
            add(Count.FIRST_IN_TIME, queue, time, 1);
        }
        int bin = WaitHistogram.bin(wait);
        waits[grid.interval(time) * WaitHistogram.BINS + bin]++;
        waitsOfQueue[queue * WaitHistogram.BINS + bin]++;
    }

    private boolean isAssessed(int queue, double time) {
        Assessment assessment = queues[queue].assessment();
        return assessment.covers((int) (time / 60));
    }

    private void add(int count, int queue, double time, double amount) {
        counts[count][queue * grid.intervals() + grid.interval(time)] += amount;
    }

    /**
     * Spreads an amount for each second from one time to another over the intervals; what is after the last day is left
     * out.
     */
    void spread(double[] sums, double from, double to, double amount) {
        double last = Math.min(to, grid.end());
        double at = from;
        int interval = grid.interval(at);
        while (at < last) {
            double end = Math.min(last, (interval + 1) * grid.seconds());
            sums[interval] += amount * (end - at);
            at = end;
            interval++;
        }
    }

    /** An agent has so many chats in hand. */
    void noteHeld(double time, int chats) {
        int interval = grid.interval(time);
        mostHeld[interval] = Math.max(mostHeld[interval], chats);
    }

    /** The last agents of a day's stints should go. */
    void closing(int day, double time) {
        int index = Math.min(day, grid.days() - 1);
        closesAt[index] = Math.max(closesAt[index], time);
    }

    /** One of the last agents of a day's stints went. */
    void closed(int day, double time) {
        int index = Math.min(day, grid.days() - 1);
        closedAt[index] = Math.max(closedAt[index], time);
    }

    /** So many customers waited when nobody served their queue any more. */
    void waitingAtClose(int day, int count) {
        waitingAtClose[Math.min(day, grid.days() - 1)] += count;
    }
}
