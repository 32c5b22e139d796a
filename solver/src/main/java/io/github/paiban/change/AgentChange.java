package io.github.paiban.change;

import java.util.List;

/**
 * What two rosters ask of one agent.
 *
 * @param agent the agent's id
 * @param cells how many cells are different
 * @param before the figures in the first roster
 * @param after the figures in the second
 * @param shares each fair-share rule that includes the agent, in the order of the rule book
 */
public record AgentChange(String agent, int cells, AgentFigures before, AgentFigures after, List<ShareChange> shares) {
    public AgentChange {
        shares = List.copyOf(shares);
    }
}
