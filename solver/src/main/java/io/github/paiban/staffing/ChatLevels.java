package io.github.paiban.staffing;

import java.util.List;

/**
 * How fast an agent who holds so many chats completes them. Immutable.
 *
 * <p>From effort and think time it is the machine repairman: each chat is either in the agent's inbox or with the
 * customer, who thinks. With r = mean reply / mean think a round, an inbox is empty with probability p₀(k) = 1 / Σ
 * k!/(k−i)! r^i, and k chats are completed at the rate (1 − p₀(k)) / effort.
 */
final class ChatLevels {
    private final double[] rates;
    private final double[] leastFrom;

    private ChatLevels(double[] rates) {
        this.rates = rates;
        this.leastFrom = rates.clone();
        for (int level = rates.length - 2; level >= 0; level--) {
            leastFrom[level] = Math.min(rates[level], leastFrom[level + 1]);
        }
    }

    /** Chats as a customer's and an agent's turns make them. */
    static ChatLevels of(Effort effort, int concurrency) {
        double[] rates = new double[concurrency + 1];
        for (int level = 1; level <= concurrency; level++) {
            rates[level] = (1 - inbox(effort, level)[0]) / effort.perContact();
        }
        return new ChatLevels(rates);
    }

    /** Chats as measured: mean seconds from begin to end of a chat, at one chat, at two … */
    static ChatLevels measured(List<Double> handlingTimes) {
        double[] rates = new double[handlingTimes.size() + 1];
        for (int level = 1; level < rates.length; level++) {
            rates[level] = level / handlingTimes.get(level - 1);
        }
        return new ChatLevels(rates);
    }

    /** The probabilities of 0, 1, … messages in the inbox of an agent who holds so many chats. */
    static double[] inbox(Effort effort, int level) {
        double reply = effort.perContact() / effort.rounds();
        double think = effort.think() * (effort.rounds() - 1) / effort.rounds();
        // From the full inbox down: the customers' thinking may take no time, the agent's reply always does.
        double[] shares = new double[level + 1];
        shares[level] = 1;
        double sum = 1;
        for (int messages = level; messages > 0; messages--) {
            shares[messages - 1] = shares[messages] * think / reply / (level - messages + 1);
            sum += shares[messages - 1];
        }
        for (int messages = 0; messages <= level; messages++) {
            shares[messages] /= sum;
        }
        return shares;
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
}
