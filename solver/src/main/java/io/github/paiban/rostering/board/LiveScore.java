package io.github.paiban.rostering.board;

import io.github.paiban.rules.Score;
import io.github.paiban.rules.Terms;
import java.util.Arrays;

/**
 * The score of a roster that is changed cell by cell. A change costs a few look-ups; the rows changed are scored again
 * when the score is asked for. Not thread-safe.
 */
public final class LiveScore {
    private final Standing standing;
    private final boolean[] stale;

    /** The score of a roster, given as duty indexes by agent and day. */
    public LiveScore(Terms terms, int[][] grid) {
        standing = new Standing(new Board(terms), grid);
        stale = new boolean[grid.length];
    }

    /** Sets a cell. */
    public void set(int agent, int day, int duty) {
        standing.place(agent, day, duty);
        stale[agent] = true;
    }

    /** The score as it stands. */
    public Score score() {
        for (int agent = 0; agent < stale.length; agent++) {
            if (stale[agent]) {
                standing.rescore(agent);
            }
        }
        Arrays.fill(stale, false);
        return standing.score();
    }
}
