package io.github.paiban.rostering.columns;

import io.github.paiban.rostering.board.Board;
import io.github.paiban.rostering.rows.Rows;
import io.github.paiban.rules.Level;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Finds rows for a window of days by the prices of a programme, each agent's rules of the whole row counted as they are.
 * They are good rows, not always the cheapest, so no bound follows. One instance serves one thread.
 */
final class WindowPricer {
    /** How much of the last prices goes into the next, so that they do not swing; every third time none. */
    private static final double SMOOTHING = 0.5;

    private static final int PLAIN = 3;
    /** How many rows are looked for each time for each agent. */
    private static final int TRIES = 2;
    /** Points at the level should by which the cells of all rows but the first are blurred. */
    private static final double BLUR = 2;

    private static final double TOLERANCE = 0.5;
    /** Passes over all agents before the first programme. */
    private static final int PASSES = 4;
    /** Part of its range that one person's count moves a price in the first pass. */
    private static final double STEP = 0.006;

    private final RowLp lp;
    private final Window window;
    private final Board board;
    private final Rows rows;
    private final Pricer pricer;
    private final int[][] grid;
    private final SplittableRandom random;
    private final double[] raw;
    private final double[] prices;
    private final long[] energies;
    private final double blur;
    private final Pins none;
    private int round;

    WindowPricer(RowLp lp, Rows rows, int[][] grid, SplittableRandom random) {
        this.lp = lp;
        this.window = lp.window;
        this.board = lp.board;
        this.rows = rows;
        this.pricer = new Pricer(lp, rows);
        this.grid = grid;
        this.random = random;
        this.raw = new double[lp.costs.length];
        this.prices = new double[lp.costs.length];
        this.energies = new long[board.days * board.duties];
        this.none = new Pins(board.agents, board.days);
        this.blur = BLUR * board.energy.factor(Level.SHOULD.rank());
    }

    /** The energy of a roster's rows and sums; the largest number where a row breaks more must rules than it has to. */
    long energy(int[][] some) {
        return pricer.energy(some);
    }

    /** A row as a column; null where it breaks more must rules than it has to. */
    @Nullable Column columnOf(int agent, int[] row) {
        return pricer.columnOf(agent, row);
    }

    /** Adds rows found by passes over all agents, each of which goes on from the row of the pass before. */
    void open(Master master) {
        IncrementalAscent ascent = new IncrementalAscent(lp, random);
        int[][] rows =
                Arrays.stream(lp.agents).mapToObj(agent -> grid[agent].clone()).toArray(int[][]::new);
        List<Column> found = new ArrayList<>();
        for (int pass = 0; pass < PASSES; pass++) {
            double step = IncrementalAscent.step(STEP, pass);
            ascent.pass(step, (agent, given) -> improved(agent, rows[lp.places[agent]], given), found);
        }
        found.forEach(master::add);
        System.arraycopy(ascent.mean(), 0, prices, 0, prices.length);
    }

    private @Nullable Column improved(int agent, int[] row, long[] given) {
        Arrays.setAll(prices, sum -> given[sum]);
        layEnergies(lp.places[agent], none, 0);
        rows.improve(agent, row, window.from(), window.to(), energies);
        return pricer.columnOf(agent, row);
    }

    /** Adds rows to a solved programme that make it cheaper; returns how many. */
    int price(Master master, Pins pins) {
        master.prices(raw);
        double part = round++ % PLAIN == 0 ? 0 : SMOOTHING;
        for (int sum = 0; sum < raw.length; sum++) {
            prices[sum] = part * prices[sum] + (1 - part) * raw[sum];
        }
        List<List<Column>> solution = byPlace(master);
        int added = 0;
        for (int place = 0; place < lp.agents.length; place++) {
            if (isFree(lp.agents[place], pins)) {
                added += price(place, solution.get(place), master, pins);
            }
        }
        return added;
    }

    private List<List<Column>> byPlace(Master master) {
        List<List<Column>> byPlace = new ArrayList<>();
        Arrays.stream(lp.agents).forEach(agent -> byPlace.add(new ArrayList<>()));
        master.solution()
                .forEach(column -> byPlace.get(lp.places[column.agent()]).add(column));
        return byPlace;
    }

    private boolean isFree(int agent, Pins pins) {
        for (int day = window.from(); day < window.to(); day++) {
            if (window.isFree(day) && pins.isFree(agent, day)) {
                return true;
            }
        }
        return false;
    }

    private int price(int place, List<Column> solution, Master master, Pins pins) {
        int agent = lp.agents[place];
        int added = 0;
        for (int i = 0; i < TRIES; i++) {
            int[] row = solution.isEmpty()
                    ? grid[agent].clone()
                    : solution.get(random.nextInt(solution.size())).row().clone();
            layEnergies(place, pins, i == 0 ? 0 : blur);
            rows.improve(agent, row, window.from(), window.to(), energies);
            Column column = pricer.columnOf(agent, row);
            if (column != null && pins.allow(column) && reducedEnergy(column, master) < -TOLERANCE) {
                added += master.add(column) ? 1 : 0;
            }
        }
        return added;
    }

    private void layEnergies(int place, Pins pins, double noise) {
        int agent = lp.agents[place];
        for (int day = window.from(); day < window.to(); day++) {
            for (int duty : board.choices[agent][day]) {
                int cell = day * board.duties + duty;
                if (!window.isFree(day)) {
                    energies[cell] = duty == grid[agent][day] ? 0 : Rows.BLOCKED;
                    continue;
                }
                double energy = board.cellEnergy(agent, day, duty);
                int[] touches = lp.touched[place][cell];
                for (int i = 0; i < touches.length; i += 2) {
                    energy += prices[touches[i]] * touches[i + 1];
                }
                energy += noise == 0 ? 0 : noise * random.nextGaussian();
                energies[cell] = pins.allows(agent, day, duty) ? Math.round(energy) : Rows.BLOCKED;
            }
        }
    }

    private double reducedEnergy(Column column, Master master) {
        return column.reducedEnergy(raw) - master.price(column.agent());
    }
}
