package io.github.paiban.staffing;

import org.jspecify.annotations.Nullable;

/**
 * Agents who hold several chats each, a new chat going to the agent with the fewest. The chats present are a birth–death
 * chain, spread evenly over the agents; beyond the last place they wait, with patience or without.
 *
 * <p>The level that a new chat meets is not that of the even spread: an agent who has just completed a chat is the one
 * with the fewest. It follows from the balance of rates: as often as agents fall from a level, chats arrive that lift one
 * to it. This is exact for one agent and, in the limit, for very many.
 *
 * <p>Shares are of all contacts.
 */
final class ChatQueue {
    private static final double LARGE = 1e250;
    private static final double NOTHING = 1e-20;

    private final int agents;
    private final ChatLevels levels;
    private final double arrivals;
    private final double capacity;
    /** Mean number of agents at each level: first in units of the empty state's weight, then as it is. */
    private final double[] held;

    private double free;
    private double full = 1;
    private final @Nullable Waiting waiting;
    /** ln of the factor from what {@link Waiting} integrates to shares of all contacts, but for arrivals. */
    private final double lnWeight;

    /**
     * Solves the chain.
     *
     * @param agents 1 or more
     * @param levels what they complete
     * @param arrivals chats a second, above 0
     * @param patience mean seconds until a waiting customer gives up; infinite where nobody does
     */
    ChatQueue(int agents, ChatLevels levels, double arrivals, double patience) {
        this.agents = agents;
        this.levels = levels;
        this.arrivals = arrivals;
        this.capacity = agents * levels.rate(levels.most());
        this.held = new double[levels.most() + 1];
        boolean endless = Double.isInfinite(patience) && arrivals >= capacity;
        this.waiting = endless ? null : Waiting.of(capacity, arrivals, patience, levels.stretch());
        climb();
        this.lnWeight = waiting == null ? 0 : normalise(waiting);
    }

    /** Goes up from no chat to the last place, as far as there is any weight. */
    private void climb() {
        for (int level = 0; level < levels.most(); level++) {
            boolean falls = arrivals < agents * levels.leastFrom(level);
            for (int above = 0; above < agents; above++) {
                free += full;
                held[level] += full * (agents - above);
                held[level + 1] += full * above;
                // The rate down from the state with one more chat.
                double down = (agents - above - 1) * levels.rate(level) + (above + 1) * levels.rate(level + 1);
                full *= arrivals / down;
                if (falls && full < free * NOTHING) {
                    full = 0;
                    return;
                }
                if (full > LARGE) {
                    shrink();
                }
            }
        }
    }

    private void shrink() {
        full /= LARGE;
        free /= LARGE;
        for (int level = 0; level < held.length; level++) {
            held[level] /= LARGE;
        }
    }

    private double normalise(Waiting way) {
        double lnFull = Math.log(full) + Math.log(capacity);
        double lnTail = lnFull + way.lnOfferedFrom(0);
        double lnWhole = Waiting.lnSum(Math.log(free), lnTail);
        double scale = Math.exp(-lnWhole);
        for (int level = 0; level < held.length; level++) {
            held[level] *= scale;
        }
        held[levels.most()] += agents * Math.exp(lnTail - lnWhole);
        return lnFull - lnWhole;
    }

    /** Whether the queue grows without end; then the rest has no meaning. */
    boolean isEndless() {
        return waiting == null;
    }

    /** Share of contacts that come to an agent who holds so many other chats, those included that waited before. */
    double joins(int level) {
        return held[level + 1] * levels.rate(level + 1) / arrivals;
    }

    /** How often a second a chat that need not wait comes to an agent who holds so many others. */
    double joinRate(int level) {
        double joining = joins(level) - (level == levels.most() - 1 ? servedFrom(0) : 0);
        return Math.max(0, joining) * arrivals / Math.max(Double.MIN_NORMAL, held[level]);
    }

    /** Replies to which an agent with so many chats comes a second, times the agents: only their proportions matter. */
    double replies(int level) {
        if (isEndless()) {
            return level == levels.most() ? 1 : 0;
        }
        return held[level] * levels.rate(level);
    }

    /** How often a second a chat comes to an agent who holds so many, those included that waited for the place. */
    double newcomers(int level) {
        if (level < levels.most()) {
            return joinRate(level);
        }
        double taken =
                isEndless() ? levels.rate(level) : servedFrom(0) * arrivals / Math.max(Double.MIN_NORMAL, held[level]);
        return Math.min(levels.rate(level), taken);
    }

    /** Share of contacts for which an agent has no place at once and that are offered at least so many seconds' wait. */
    double offeredFrom(double seconds) {
        return Math.min(1, Math.exp(lnWeight + way().lnOfferedFrom(seconds)));
    }

    /** Share of contacts that an agent takes after waiting at least so many seconds. */
    double servedFrom(double seconds) {
        return Math.exp(lnWeight - Math.log(arrivals) + way().lnServedFrom(seconds));
    }

    /** Mean share of all places that are taken. */
    double taken() {
        return Math.min(1, chats() / (agents * levels.most()));
    }

    private double chats() {
        double chats = 0;
        for (int level = 1; level < held.length; level++) {
            chats += level * held[level];
        }
        return chats;
    }

    /** Mean seconds of a chat once an agent has it: the chats held by the rate at which they come (Little). */
    double meanDuration() {
        double completed = 0;
        for (int level = 1; level < held.length; level++) {
            completed += held[level] * levels.rate(level);
        }
        return chats() / completed;
    }

    /** Share of contacts that give up. */
    double lost() {
        return Math.min(1, Math.exp(lnWeight - Math.log(arrivals) + way().lnLost()));
    }

    /** Mean seconds that a customer of endless patience would wait for a place. */
    double meanOffered() {
        return offeredFrom(0) * way().meanOffered();
    }

    private Waiting way() {
        if (waiting == null) {
            throw new IllegalStateException("The queue grows without end.");
        }
        return waiting;
    }
}
