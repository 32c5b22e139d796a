package io.github.paiban.staffing;

/**
 * How long a new chat waits for its first reply at an agent who holds others: the rest of the reply in hand, the replies
 * before it in the inbox, and the first reply itself. Sums of replies are gamma distributed with the right mean and
 * variance. Immutable.
 */
final class FirstReply {
    private final Effort effort;
    private final Discipline discipline;
    private final double variance;
    private final double spread;
    private final double restMean;
    private final double restVariance;

    /**
     * First replies.
     *
     * @param effort of a chat
     * @param discipline which message comes next
     * @param variation coefficient of variation of each reply's working time, above 0
     */
    FirstReply(Effort effort, Discipline discipline, double variation) {
        this.effort = effort;
        this.discipline = discipline;
        this.variance = variation * variation;
        double mean = mean();
        double second = moment(2, 1 + variance);
        this.spread = second - mean * mean;
        this.restMean = second / 2 / mean;
        this.restVariance = moment(3, (1 + variance) * (1 + 2 * variance)) / 3 / mean - restMean * restMean;
    }

    private double mean() {
        return effort.perContact() / effort.rounds();
    }

    /** A moment of any reply, first or later, each gamma distributed. */
    private double moment(int power, double factor) {
        double first = Math.pow(effort.firstReply(), power);
        double later = Math.pow(effort.laterReply(), power);
        return factor * (first + (effort.rounds() - 1) * later) / effort.rounds();
    }

    /** The share of chats that have their first reply within so many seconds of coming to such an agent. */
    double share(int level, double seconds) {
        double[] inbox = ChatLevels.inbox(effort, level);
        double share = 0;
        for (int messages = 0; messages <= level; messages++) {
            double mean = waitMean(messages) + effort.firstReply();
            double deviation = waitVariance(messages) + variance * effort.firstReply() * effort.firstReply();
            share += inbox[messages] * GammaFunction.shareBelow(mean * mean / deviation, seconds * mean / deviation);
        }
        return Math.min(1, share);
    }

    /** Mean seconds to the end of the first reply. */
    double mean(int level) {
        double[] inbox = ChatLevels.inbox(effort, level);
        double mean = effort.firstReply();
        for (int messages = 1; messages <= level; messages++) {
            mean += inbox[messages] * waitMean(messages);
        }
        return mean;
    }

    private double waitMean(int messages) {
        return messages == 0 ? 0 : restMean + before(messages) * mean();
    }

    private double waitVariance(int messages) {
        return messages == 0 ? 0 : restVariance + before(messages) * spread;
    }

    /** Whole replies that come before, the one in hand not counted. */
    private int before(int messages) {
        return switch (discipline) {
            case FIRST_COME -> messages - 1;
            case NEW_CHAT_FIRST -> 0;
        };
    }
}
