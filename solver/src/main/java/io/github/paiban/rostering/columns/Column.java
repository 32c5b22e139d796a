package io.github.paiban.rostering.columns;

import java.util.Arrays;

/**
 * A row of one agent as a column of the linear programme. Immutable.
 *
 * @param agent whose row
 * @param row duties by day
 * @param energy what the row costs by itself, must rules and sums left out
 * @param sums the sums that it adds to
 * @param counts by how much, sum for sum
 */
public record Column(int agent, int[] row, long energy, int[] sums, int[] counts) {
    boolean hasRow(int[] other) {
        return Arrays.equals(row, other);
    }
}
