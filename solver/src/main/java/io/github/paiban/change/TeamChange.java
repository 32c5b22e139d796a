package io.github.paiban.change;

/**
 * What two rosters ask of a team.
 *
 * @param team the team; empty for everybody together
 * @param agents how many agents
 * @param before the figures in the first roster
 * @param after the figures in the second
 */
public record TeamChange(String team, int agents, TeamFigures before, TeamFigures after) {}
