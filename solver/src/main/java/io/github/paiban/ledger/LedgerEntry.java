package io.github.paiban.ledger;

/**
 * One line of the ledger: what one agent did of one kind in one month.
 *
 * @param agent the agent's id
 * @param name what people called the agent then
 * @param kind what is counted
 * @param amount how much, in hundredths of the kind's unit
 * @param share what would have been the agent's fair part of what the team did, in hundredths; 0 where nothing is shared
 */
public record LedgerEntry(String agent, String name, LedgerKind kind, long amount, long share) {
    /** How many make one unit. */
    public static final int HUNDREDTHS = 100;

    public LedgerEntry {
        if (agent.isBlank()) {
            throw new IllegalArgumentException("A line about " + kind.name() + " names no agent.");
        }
        if (share != 0 && !kind.isShared()) {
            throw new IllegalArgumentException("Nobody has a share of " + kind.name() + ".");
        }
    }

    /** The line that takes this one back. */
    public LedgerEntry reversed() {
        return new LedgerEntry(agent, name, kind, -amount, -share);
    }

    /** By how much the agent stands above the share, in hundredths. */
    public long balance() {
        return amount - share;
    }

    /** Whether the line says nothing. */
    public boolean isNothing() {
        return amount == 0 && share == 0;
    }
}
