package io.github.paiban.staffing;

import java.util.List;

/**
 * First replies in time, looked up: they depend on the level that a chat meets and on how soon chats come to an agent of
 * that level, not on volume or agents otherwise. Immutable.
 */
final class ReplyTable {
    /** Into so many parts the time is cut in which a chat may wait for a place and still be answered in time. */
    private static final int PARTS = 12;

    /** Into so many steps each part is cut for sums of replies. */
    private static final int FINE = 10;

    private static final double NOTHING = 1e-7;

    /** How soon the next chat comes: r / (1 + r), r the chats that come to the agent during a mean reply. */
    private static final List<Double> SOON = List.of(1e-7, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9, 0.96, 1 - 1e-7);

    private final double within;
    private final double reply;
    /** By level and by how soon. */
    private final double[][] shares;

    private final double[][] means;
    private final double[] afterWait = new double[PARTS + 1];

    ReplyTable(FirstReply reply, ChatLevels levels, double within) {
        this.within = within;
        this.reply = reply.mean();
        this.shares = new double[levels.most()][SOON.size()];
        this.means = new double[levels.most()][SOON.size()];
        int last = levels.most() - 1;
        ReplySums sums = reply.sums(last, within, PARTS * FINE);
        for (int level = 0; level <= last; level++) {
            double[] left = reply.left(level);
            for (int i = 0; i < SOON.size(); i++) {
                double comes = rate(SOON.get(i));
                SeenInbox seen = reply.seen(left, comes);
                double onlyLater = reply.onlyLater(seen, comes, levels.rate(level));
                shares[level][i] = reply.share(seen, onlyLater, sums, sums.steps());
                means[level][i] = reply.mean(seen);
            }
        }
        SeenInbox atOnce = reply.seen(reply.left(last), rate(SOON.getLast()));
        for (int part = 0; part <= PARTS; part++) {
            afterWait[part] = reply.shareTaken(atOnce, sums, (PARTS - part) * FINE);
        }
    }

    private double rate(double soon) {
        return soon / (1 - soon) / reply;
    }

    private double at(double[] bySoon, double rate) {
        double soon = Math.max(SOON.getFirst(), Math.min(SOON.getLast(), 1 - 1 / (1 + rate * reply)));
        int above = 1;
        while (SOON.get(above) < soon) {
            above++;
        }
        double below = SOON.get(above - 1);
        double share = (soon - below) / (SOON.get(above) - below);
        return bySoon[above - 1] + share * (bySoon[above] - bySoon[above - 1]);
    }

    /** Seconds that count as in time. */
    double within() {
        return within;
    }

    /** The share in time of chats that come to an agent without others. */
    double most() {
        return shares[0][0];
    }

    /** Mean seconds to the end of the first reply once an agent has the chat; those who give up count 0. */
    double mean(ChatQueue queue) {
        double mean = 0;
        for (int level = 0; level < means.length; level++) {
            mean += queue.joins(level) * at(means[level], queue.joinRate(level));
        }
        return mean;
    }

    /** The share of all contacts that have their first reply in time. */
    double inTime(ChatQueue queue) {
        int last = shares.length - 1;
        double waited = queue.servedFrom(0);
        double share = (queue.joins(last) - waited) * at(shares[last], queue.joinRate(last));
        for (int level = 0; level < last; level++) {
            share += queue.joins(level) * at(shares[level], queue.joinRate(level));
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
