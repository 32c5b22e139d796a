package io.github.paiban.rostering.walk;

import io.github.paiban.rostering.board.Board;
import io.github.paiban.rostering.board.Standing;
import io.github.paiban.rostering.rows.Rows;
import java.util.random.RandomGenerator;

/**
 * Rebuilds one agent's row in a window by {@link Rows}, against what the tallies make each cell worth with
 * all other agents as they stand. One instance serves one thread.
 */
final class Rebuild {
    private final Board board;
    private final Standing standing;
    private final Rows rows;
    private final long[] energies;
    private final int[] row;

    Rebuild(Standing standing, Rows rows) {
        this.board = standing.board;
        this.standing = standing;
        this.rows = rows;
        this.energies = new long[board.days * board.duties];
        this.row = new int[board.days];
    }

    /** Takes an agent out of the tallies for a window; the row keeps what it needs to be put back. */
    void takeOut(int agent, int from, int to) {
        for (int day = from; day < to; day++) {
            standing.place(agent, day, Standing.EMPTY);
        }
    }

    /**
     * Puts an agent back, at the best row for the window.
     *
     * @param agent whose row; its cells in the window are empty
     * @param before the row before it was taken out
     * @param noise how far the costs of cells are blurred; 0 for not at all
     */
    void putBack(int agent, int[] before, int from, int to, double noise, RandomGenerator random) {
        System.arraycopy(before, 0, row, 0, board.days);
        layEnergies(agent, from, to, noise, random);
        makeAllowed(agent, from, to);
        rows.improve(agent, row, from, to, energies);
        set(agent, from, to);
    }

    /** Puts an agent back whose whole row is empty, at about the best row there is. */
    void putBackAnew(int agent, RandomGenerator random) {
        layEnergies(agent, 0, board.days, 0, random);
        if (!rows.hasSums(agent) && rows.cheapest(agent, energies) < Rows.BLOCKED) {
            rows.extract(row, 0, random);
        }
        makeAllowed(agent, 0, board.days);
        rows.improve(agent, row, 0, board.days, energies);
        set(agent, 0, board.days);
    }

    private void layEnergies(int agent, int from, int to, double noise, RandomGenerator random) {
        for (int day = from; day < to; day++) {
            for (int duty : board.choices[agent][day]) {
                long blur = noise > 0 ? Math.round(random.nextGaussian() * noise) : 0;
                energies[day * board.duties + duty] =
                        board.cellEnergy(agent, day, duty) + standing.tallyEnergy(agent, day, duty) + blur;
            }
        }
    }

    private void set(int agent, int from, int to) {
        for (int day = from; day < to; day++) {
            standing.place(agent, day, row[day]);
        }
        standing.rescore(agent);
    }

    private void makeAllowed(int agent, int from, int to) {
        for (int day = from; day < to; day++) {
            if (!board.allows(agent, day, row[day])) {
                row[day] = board.choices[agent][day][0];
            }
        }
    }
}
