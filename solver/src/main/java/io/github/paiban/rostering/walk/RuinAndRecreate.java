package io.github.paiban.rostering.walk;

import io.github.paiban.rostering.board.Board;
import io.github.paiban.rostering.board.Incumbent;
import io.github.paiban.rostering.board.Standing;
import io.github.paiban.rostering.rows.Rows;
import java.util.SplittableRandom;

/**
 * One walk of ruin and recreate over rows: takes a few agents out for a window of days, rebuilds them one after the
 * other with blurred costs, and accepts the outcome by simulated annealing. One instance serves one thread.
 */
public final class RuinAndRecreate {
    private static final double HEAVY_BLUR = 1.0;
    private static final double LIGHT_BLUR = 0.15;

    private final Board board;
    private final Standing standing;
    private final Rebuild rebuild;
    private final Neighbourhood neighbourhood;
    private final SplittableRandom random;
    private final int[][] before;
    private final Incumbent best;
    private final WorseningSample worsening;

    public RuinAndRecreate(Board board, Rows rows, int[][] start, long seed) {
        this.board = board;
        this.standing = new Standing(board, start);
        this.worsening = new WorseningSample(board.energy);
        this.rebuild = new Rebuild(standing, rows);
        this.random = new SplittableRandom(seed);
        this.neighbourhood = new Neighbourhood(standing, random);
        this.before = new int[Neighbourhood.MOST_AGENTS][board.days];
        this.best = new Incumbent(standing);
    }

    /** Goes on from a grid. */
    public void restart(int[][] grid) {
        standing.load(grid);
        best.offer(standing);
    }

    /** The best roster of this walk. */
    public Incumbent best() {
        return best;
    }

    /** How much worse the outcomes were that were worse. */
    public WorseningSample worsening() {
        return worsening;
    }

    /** One step at a temperature, in units of energy. */
    public void step(double temperature) {
        neighbourhood.choose();
        long energy = standing.energy();
        ruin();
        recreate(temperature);
        long change = standing.energy() - energy;
        if (change > 0) {
            worsening.add(change);
        }
        if (!accepts(change, temperature)) {
            restore();
        } else if (change < 0) {
            best.offer(standing);
        }
    }

    private void ruin() {
        for (int i = 0; i < neighbourhood.size(); i++) {
            int agent = neighbourhood.agent(i);
            System.arraycopy(standing.grid[agent], 0, before[i], 0, board.days);
            rebuild.takeOut(agent, neighbourhood.from(), neighbourhood.to());
        }
    }

    private void recreate(double temperature) {
        for (int i = 0; i < neighbourhood.size(); i++) {
            boolean last = i == neighbourhood.size() - 1;
            double noise = temperature * (last ? LIGHT_BLUR : HEAVY_BLUR);
            int agent = neighbourhood.agent(i);
            rebuild.putBack(agent, before[i], neighbourhood.from(), neighbourhood.to(), noise, random);
        }
    }

    private boolean accepts(long change, double temperature) {
        return change <= 0 || random.nextDouble() < Math.exp(-change / temperature);
    }

    private void restore() {
        for (int i = 0; i < neighbourhood.size(); i++) {
            int agent = neighbourhood.agent(i);
            for (int day = neighbourhood.from(); day < neighbourhood.to(); day++) {
                standing.place(agent, day, before[i][day]);
            }
            standing.rescore(agent);
        }
    }
}
