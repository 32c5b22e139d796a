package io.github.paiban.staffing;

import java.util.List;

/**
 * How fast an agent who holds so many chats completes them. Immutable.
 *
 * <p>From effort and think time it is the machine repairman: each chat is either in the agent's inbox or with the
 * customer, who thinks. With p₀(k) the share of time that the inbox is empty ({@link AgentInbox}), k chats are completed
 * at the rate (1 − p₀(k)) / effort. How long places stay taken varies from chat to chat: see {@link #stretch()}.
 */
final class ChatLevels {
    private final double[] rates;
    private final double[] leastFrom;

    private final double stretch;

    private ChatLevels(double[] rates, double stretch) {
        this.rates = rates;
        this.stretch = stretch;
        this.leastFrom = rates.clone();
        for (int level = rates.length - 2; level >= 0; level--) {
            leastFrom[level] = Math.min(rates[level], leastFrom[level + 1]);
        }
    }

    /**
     * Chats as a customer's and an agent's turns make them.
     *
     * @param reply of such chats
     * @param effort of a chat
     * @param variation coefficient of variation of a reply's working time
     * @param concurrency the most chats at once
     */
    static ChatLevels of(FirstReply reply, Effort effort, double variation, int concurrency) {
        double[] rates = new double[concurrency + 1];
        for (int level = 1; level <= concurrency; level++) {
            rates[level] = (1 - reply.inbox(level).anytime().share(0)) / effort.perContact();
        }
        double alone = rates[1] * effort.perContact();
        double busy = rates[concurrency] * effort.perContact();
        double crowded = alone < 1 ? Math.max(0, (busy - alone) / (1 - alone)) : 0;
        double ofReplies = 1 + (reply.squaredVariation() - 1) / effort.rounds();
        double squared = ofChat(effort, variation) + crowded * (ofReplies - ofChat(effort, variation));
        return new ChatLevels(rates, (1 + squared) / 2);
    }

    /** The squared coefficient of variation of a chat's length, alone with an agent, its number of rounds geometric. */
    private static double ofChat(Effort effort, double variation) {
        double others = effort.rounds() - 1;
        double round = effort.laterReply() + effort.think();
        double ofRound = square(variation * effort.laterReply()) + square(effort.think());
        double variance =
                square(variation * effort.firstReply()) + others * ofRound + effort.rounds() * others * square(round);
        return variance / square(effort.firstReply() + others * round);
    }

    private static double square(double value) {
        return value * value;
    }

    /** Chats as measured: mean seconds from begin to end of a chat, at one chat, at two … */
    static ChatLevels measured(List<Double> handlingTimes) {
        double[] rates = new double[handlingTimes.size() + 1];
        for (int level = 1; level < rates.length; level++) {
            rates[level] = level / handlingTimes.get(level - 1);
        }
        return new ChatLevels(rates, 1);
    }

    /** The most chats at once. */
    int most() {
        return rates.length - 1;
    }

    /** Chats completed a second by an agent who holds so many. */
    double rate(int level) {
        return rates[level];
    }

    /** The slowest rate at this level and above. */
    double leastFrom(int level) {
        return leastFrom[level];
    }

    /**
     * By how much longer those wait who find no place than if places fell free as with exponential times: by (1 + c²) / 2,
     * where c² is that of chats for agents who mostly wait for their customers, and that of the time from one completed
     * chat to the next, a geometric number of replies, for agents who are always busy.
     */
    double stretch() {
        return stretch;
    }
}
