package io.github.paiban.cli.terminal;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Shares out few lines among many rows. Rows of three lines and more lose lines first, the longest before others; then
 * whole rows of {@link #LAST_RANK} go, then second lines, then rows of lower ranks. A row of rank 0 keeps one line.
 */
final class Fitting {
    /** The rank of rows that go first. */
    static final int LAST_RANK = 3;

    private final int[] lines;
    private final List<Integer> ranks;

    private Fitting(int[] lines, List<Integer> ranks) {
        this.lines = lines;
        this.ranks = ranks;
    }

    /**
     * How many lines each row gets; 0 where it is left out.
     *
     * @param wanted how many each would take, 1 or more
     * @param ranks how early each goes, from 0, which never goes, to {@link #LAST_RANK}
     * @param most how many there are together
     */
    static int[] share(List<Integer> wanted, List<Integer> ranks, int most) {
        Fitting fitting =
                new Fitting(wanted.stream().mapToInt(Integer::intValue).toArray(), ranks);
        fitting.cutAbove(2, most);
        fitting.dropFrom(LAST_RANK, most);
        fitting.cutAbove(1, most);
        fitting.dropFrom(1, most);
        return fitting.lines;
    }

    private boolean isTooLong(int most) {
        return IntStream.of(lines).sum() > most;
    }

    private void cutAbove(int kept, int most) {
        for (int row = longestAbove(kept); row >= 0 && isTooLong(most); row = longestAbove(kept)) {
            lines[row]--;
        }
    }

    /** The longest row of more than so many lines, of several the one that matters least; -1 for none. */
    private int longestAbove(int kept) {
        int found = -1;
        for (int row = 0; row < lines.length; row++) {
            if (lines[row] > kept && (found < 0 || weight(row) >= weight(found))) {
                found = row;
            }
        }
        return found;
    }

    private int weight(int row) {
        return lines[row] * (LAST_RANK + 1) + ranks.get(row);
    }

    private void dropFrom(int lowest, int most) {
        for (int rank = LAST_RANK; rank >= lowest; rank--) {
            for (int row = lines.length - 1; row >= 0 && isTooLong(most); row--) {
                lines[row] = ranks.get(row) == rank ? 0 : lines[row];
            }
        }
    }
}
