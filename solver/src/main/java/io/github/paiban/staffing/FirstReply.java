package io.github.paiban.staffing;

/**
 * How long a new chat waits for its first reply at an agent who holds others: the rest of the reply in hand, the replies
 * before it in the inbox, and the first reply itself ({@link ReplySums}). Immutable.
 */
final class FirstReply {
    private final Effort effort;
    private final Discipline discipline;
    private final double variation;
    private final double restMean;

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
        this.variation = variation;
        this.restMean = secondMoment() / 2 / mean();
    }

    private double mean() {
        return effort.perContact() / effort.rounds();
    }

    /** The second moment of any reply, first or later. */
    private double secondMoment() {
        double first = effort.firstReply() * effort.firstReply();
        double later = effort.laterReply() * effort.laterReply();
        return (1 + variation * variation) * (first + (effort.rounds() - 1) * later) / effort.rounds();
    }

    /** How likely it is complete by a time up to some seconds, with so many messages in the inbox at most. */
    ReplySums sums(int most, double within, int steps) {
        return new ReplySums(effort, discipline, variation, most, within, steps);
    }

    /** The share of chats that have their first reply by a step of a grid when they come to such an agent. */
    double share(int level, ReplySums sums, int step) {
        double[] inbox = ChatLevels.inbox(effort, level);
        double share = 0;
        for (int messages = 0; messages <= level; messages++) {
            share += inbox[messages] * sums.complete(messages, step);
        }
        return Math.min(1, share);
    }

    /** Mean seconds to the end of the first reply. */
    double mean(int level) {
        double[] inbox = ChatLevels.inbox(effort, level);
        double mean = effort.firstReply();
        for (int messages = 1; messages <= level; messages++) {
            mean += inbox[messages] * (restMean + before(messages) * mean());
        }
        return mean;
    }

    /** Whole replies that come before, the one in hand not counted. */
    private int before(int messages) {
        return switch (discipline) {
            case FIRST_COME -> messages - 1;
            case NEW_CHAT_FIRST -> 0;
        };
    }
}
