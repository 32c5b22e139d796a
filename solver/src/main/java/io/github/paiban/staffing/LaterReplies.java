package io.github.paiban.staffing;

/**
 * Later replies in time: by the level of the agent, on which the table depends, and by how often new chats come, where
 * these are answered first. A customer who has finished thinking finds the inbox as the other chats of the agent leave it
 * (the arrival theorem of closed queues). Immutable.
 */
final class LaterReplies {
    private final double within;
    private final double reply;
    private final OwnReply own;
    /** By level and messages found: how likely that is. */
    private final double[][] found;
    /** By level and messages found: seconds until its turn. */
    private final double[][] waits;
    /** By level, messages found and first messages that overtake: the share in time. */
    private final double[][][] shares;

    LaterReplies(FirstReply others, ChatLevels levels, double within, double reply) {
        this.within = within;
        this.reply = reply;
        this.own = others.own(reply, within);
        this.found = new double[levels.most() + 1][];
        this.waits = new double[levels.most() + 1][];
        this.shares = new double[levels.most() + 1][][];
        for (int level = 1; level <= levels.most(); level++) {
            fill(level, others);
        }
    }

    private void fill(int level, FirstReply others) {
        AgentInbox inbox = others.inbox(level);
        SeenInbox seen = inbox.anytime();
        found[level] = inbox.left();
        waits[level] = new double[level];
        shares[level] = new double[level][];
        for (int messages = 1; messages < level; messages++) {
            boolean isCertain = seen.share(messages) == 0;
            double rest = isCertain ? others.mean() : seen.rest(messages);
            waits[level][messages] = own.wait(messages, rest);
            shares[level][messages] = own.after(messages, isCertain ? 1 : others.begun(rest));
        }
    }

    /** Whether it is of this time and this reply. */
    boolean isOf(double seconds, double each) {
        return within == seconds && reply == each;
    }

    /** The share in time with an agent without other chats. */
    double most() {
        return own.alone();
    }

    /** The share in time in a team. */
    double inTime(ChatQueue queue) {
        double sum = 0;
        double weights = 0;
        for (int level = 1; level < found.length; level++) {
            double weight = queue.replies(level);
            sum += weight == 0 ? 0 : weight * inTime(level, queue.newcomers(level));
            weights += weight;
        }
        return weights == 0 ? most() : Math.min(1, sum / weights);
    }

    private double inTime(int level, double newcomers) {
        double sum = found[level][0] * own.alone();
        for (int messages = 1; messages < level; messages++) {
            double expected = newcomers * waits[level][messages];
            sum += found[level][messages] * own.overtaken(shares[level][messages], messages, expected);
        }
        return sum;
    }
}
