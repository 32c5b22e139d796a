package io.github.paiban.rostering.columns;

import java.util.Arrays;

/**
 * A row of one agent as a column of the linear programme. Immutable.
 *
 * @param agent whose row
 * @param row duties by day
 * @param energy what the row costs by itself, must rules left out
 * @param tallies the tallies that it counts in
 * @param counts by how much, tally for tally
 */
public record Column(int agent, int[] row, long energy, int[] tallies, int[] counts) {
    boolean hasRow(int[] other) {
        return Arrays.equals(row, other);
    }
}
