package io.github.paiban.rostering.board;

import io.github.paiban.rules.Score;

/** The best roster seen, by the levels in order. Not thread-safe. */
public final class Incumbent {
    private final int[][] grid;
    private Score score;

    public Incumbent(Standing standing) {
        grid = standing.copyGrid();
        score = standing.score();
    }

    /** Takes a standing over if it is better; says whether it was. */
    public boolean offer(Standing standing) {
        if (standing.score().compareTo(score) >= 0) {
            return false;
        }
        take(standing.grid, standing.score());
        return true;
    }

    /** Takes another incumbent over if it is better; says whether it was. */
    public boolean offer(Incumbent other) {
        if (other.score.compareTo(score) >= 0) {
            return false;
        }
        take(other.grid, other.score);
        return true;
    }

    private void take(int[][] better, Score newScore) {
        for (int a = 0; a < grid.length; a++) {
            System.arraycopy(better[a], 0, grid[a], 0, grid[a].length);
        }
        score = newScore;
    }

    public int[][] grid() {
        return grid;
    }

    public Score score() {
        return score;
    }
}
