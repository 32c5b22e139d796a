package io.github.paiban.staffing;

/** First replies in time, looked up: they depend on the level a chat meets, not on volume or agents. Immutable. */
final class ReplyTable {
    /** Into so many parts the time is cut in which a chat may wait for a place and still be answered in time. */
    private static final int PARTS = 12;

    /** Into so many steps each part is cut for sums of replies. */
    private static final int FINE = 10;

    private static final double NOTHING = 1e-7;

    private final double within;
    private final double[] shares;
    private final double[] means;
    private final double[] afterWait = new double[PARTS + 1];

    ReplyTable(FirstReply reply, int concurrency, double within) {
        this.within = within;
        this.shares = new double[concurrency];
        this.means = new double[concurrency];
        ReplySums sums = reply.sums(concurrency - 1, within, PARTS * FINE);
        for (int level = 0; level < concurrency; level++) {
            shares[level] = reply.share(level, sums, sums.steps());
            means[level] = reply.mean(level);
        }
        for (int part = 0; part <= PARTS; part++) {
            afterWait[part] = reply.share(concurrency - 1, sums, (PARTS - part) * FINE);
        }
    }

    /** Seconds that count as in time. */
    double within() {
        return within;
    }

    /** The share in time of chats that come to an agent without others. */
    double most() {
        return shares[0];
    }

    /** Mean seconds to the end of the first reply of a chat that comes to an agent who holds so many others. */
    double mean(int level) {
        return means[level];
    }

    /** The share of all contacts that have their first reply in time. */
    double inTime(ChatQueue queue) {
        int last = shares.length - 1;
        double waited = queue.servedFrom(0);
        double share = (queue.joins(last) - waited) * shares[last];
        for (int level = 0; level < last; level++) {
            share += queue.joins(level) * shares[level];
        }
        return Math.max(0, Math.min(1, share + afterWait(queue, waited)));
    }

    /** Of the chats that wait for a place, those that are answered in time all the same. */
    private double afterWait(ChatQueue queue, double waited) {
        if (waited < NOTHING) {
            return 0;
        }
        double share = 0;
        double from = waited;
        for (int part = 0; part < PARTS && from > NOTHING; part++) {
            double to = queue.servedFrom(within * (part + 1) / PARTS);
            share += (from - to) * (afterWait[part] + afterWait[part + 1]) / 2;
            from = to;
        }
        return share;
    }
}
