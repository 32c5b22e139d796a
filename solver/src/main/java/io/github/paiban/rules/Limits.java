package io.github.paiban.rules;

import io.github.paiban.model.Agent;

/**
 * A range that something must lie in.
 *
 * @param least the smallest value allowed; 0 for none
 * @param most the largest value allowed; {@link #NONE} for none
 */
public record Limits(int least, int most) {
    /** Stands for no upper limit. */
    public static final int NONE = Integer.MAX_VALUE;

    public Limits {
        if (least < 0 || most < least) {
            throw new IllegalArgumentException(
                    "Limits " + least + " to " + most + " hold nothing. Maybe exchange min and max.");
        }
    }

    /** Exactly a value. */
    public static Limits exactly(int value) {
        return new Limits(value, value);
    }

    /** At least a value. */
    public static Limits atLeast(int value) {
        return new Limits(value, NONE);
    }

    /** At most a value. */
    public static Limits atMost(int value) {
        return new Limits(0, value);
    }

    /** Whether there is an upper limit. */
    public boolean hasMost() {
        return most != NONE;
    }

    /** These limits, or an agent's own where the agent has some; an own limit pushes the other bound along. */
    public Limits forAgent(Agent agent, String rule) {
        int ownLeast = (int) agent.findLimit(rule, "min").orElse(least);
        int ownMost = (int) agent.findLimit(rule, "max").orElse(most);
        boolean leastIsOwn = agent.findLimit(rule, "min").isPresent();
        return leastIsOwn
                ? new Limits(ownLeast, Math.max(ownLeast, ownMost))
                : new Limits(Math.min(ownLeast, ownMost), ownMost);
    }
}
