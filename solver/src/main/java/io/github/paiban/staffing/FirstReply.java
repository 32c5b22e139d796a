package io.github.paiban.staffing;

/**
 * How long a new chat waits for its first reply at an agent who holds others: the rest of the reply in hand, the replies
 * before it in the inbox, and the first reply itself ({@link ReplySums}). Immutable.
 *
 * <p>New chats do not come at any time. They go to the agent with the fewest chats, and that is the one who has just
 * completed one: the reply in hand has begun not long ago, and no first message of another chat came since. How much so
 * depends on how soon the new chat comes ({@link ReplyTable}).
 */
final class FirstReply {
    private static final double NEAR = 0.02;

    private final Effort effort;
    private final Discipline discipline;
    private final double variation;
    private final ReplyPhases phases;
    /** Mean rest of a reply met at any moment. */
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
        this.phases = ReplyPhases.of(mean(), squaredVariation());
    }

    /** A reply's mean time, first or later. */
    double mean() {
        return effort.perContact() / effort.rounds();
    }

    /** The second moment of any reply, first or later. */
    private double secondMoment() {
        double first = effort.firstReply() * effort.firstReply();
        double later = effort.laterReply() * effort.laterReply();
        return (1 + variation * variation) * (first + (effort.rounds() - 1) * later) / effort.rounds();
    }

    /** The squared coefficient of variation of any reply. */
    double squaredVariation() {
        return secondMoment() / mean() / mean() - 1;
    }

    /** The inbox of an agent who holds so many chats. */
    AgentInbox inbox(int level) {
        return new AgentInbox(phases, effort.think() * (effort.rounds() - 1) / effort.rounds(), level);
    }

    /** How likely a later reply that takes so long is complete by a time. */
    OwnReply own(double reply, double within) {
        return new OwnReply(effort, discipline, variation, reply, within);
    }

    /** How likely it is complete by a time up to some seconds, with so many messages in the inbox at most. */
    ReplySums sums(int most, double within, int steps) {
        return new ReplySums(effort, discipline, variation, most, within, steps);
    }

    /** How many messages a chat that ends leaves with an agent who then has so many chats: the chances of 0, 1, … */
    double[] left(int level) {
        return inbox(level + 1).left();
    }

    /**
     * What a new chat finds with an agent who has just completed another.
     *
     * @param left what that one left
     * @param rate how often new chats come to the agent, a second
     */
    SeenInbox seen(double[] left, double rate) {
        return inbox(left.length - 1).after(left, rate);
    }

    /**
     * How much an inbox is like one of later messages only, 0 to 1: where the next chat comes sooner than the agent
     * completes one more, so that the last thing that happened was a completed chat. First come, first served, first
     * messages that had been waiting are still there for a while. New chats first, only the reply begun at that completion
     * can be a first one, as often as among all replies: the next but one is a later one.
     *
     * @param seen the inbox
     * @param comes how often new chats come to the agent, a second
     * @param goes how often the agent completes a chat
     */
    double onlyLater(SeenInbox seen, double comes, double goes) {
        double soon = comes / (comes + goes);
        return switch (discipline) {
            case FIRST_COME -> soon / (1 + (comes + goes) * (seen.mean() + 0.5) * mean());
            case NEW_CHAT_FIRST -> soon / (1 + comes * mean());
        };
    }

    /** The share of chats that have their first reply by a step of a grid. */
    double share(SeenInbox seen, double onlyLater, ReplySums sums, int step) {
        double share = 0;
        for (int messages = 0; messages <= seen.most(); messages++) {
            share += seen.share(messages) * sums.complete(messages, begun(seen.rest(messages)), onlyLater, step);
        }
        return Math.min(1, share);
    }

    /** The share of chats that waited for the agent to complete another and have their first reply by a step of a grid. */
    double shareTaken(SeenInbox seen, ReplySums sums, int step) {
        return switch (discipline) {
            case FIRST_COME -> share(seen, 0, sums, step);
            case NEW_CHAT_FIRST -> sums.complete(0, 0, 0, step);
        };
    }

    /** How much a reply in hand, of which so much is left, is like one that has just begun, 0 to 1. */
    double begun(double rest) {
        double span = mean() - restMean;
        return Math.abs(span) < NEAR * mean() ? 1 : Math.max(0, Math.min(1, (rest - restMean) / span));
    }

    /** Mean seconds to the end of the first reply. */
    double mean(SeenInbox seen) {
        double mean = effort.firstReply();
        for (int messages = 1; messages <= seen.most(); messages++) {
            mean += seen.share(messages) * (seen.rest(messages) + before(messages) * mean());
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
