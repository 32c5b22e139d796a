package io.github.paiban.rostering.rows;

import io.github.paiban.rostering.board.Board;
import io.github.paiban.rules.Level;
import io.github.paiban.rules.RowAutomaton;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * The best rows of all agents, found exactly as far as their rules fit into tables. Rules are taken in as rows are found
 * that break them, so that only those cost time that matter. One instance serves one thread; {@link #copy} makes one for
 * another.
 */
public final class Rows {
    /** Energy of a cell that must not be, and of a row that cannot be. */
    public static final long BLOCKED = RowPricing.BLOCKED;

    /** How many labels a day the programme keeps that is not exact. */
    private static final int LABELS = 64;

    private static final long UNKNOWN = -1;

    private final Board board;
    /** By agent; null until it is needed. */
    private final @Nullable RowModel[] models;

    private final long[] leastMustOfCells;
    private final long[] leastMustOfRules;
    private final boolean[] hasSums;
    private final RowPricing pricing;
    private final RowWindow window;
    private final RowProgramme programme;
    private final int[] scratch;
    private final RandomGenerator unused = new SplittableRandom(0);

    private Rows(Board board, @Nullable RowModel[] models, long[] leastMustOfRules) {
        this.board = board;
        this.models = models;
        this.leastMustOfRules = leastMustOfRules;
        this.leastMustOfCells = new long[models.length];
        this.hasSums = new boolean[models.length];
        for (int agent = 0; agent < models.length; agent++) {
            leastMustOfCells[agent] = leastMustOfCells(board, agent);
            hasSums[agent] = Arrays.stream(board.automata[agent]).anyMatch(RowAutomaton::isSum);
        }
        this.pricing = new RowPricing(board);
        this.window = new RowWindow(board);
        this.programme = new RowProgramme(board, LABELS);
        this.scratch = new int[board.days];
    }

    /** The rows of a board. */
    public static Rows of(Board board) {
        long[] leastMust = new long[board.agents];
        Arrays.fill(leastMust, UNKNOWN);
        return new Rows(board, new RowModel[board.agents], leastMust);
    }

    private RowModel model(int agent) {
        RowModel model = models[agent];
        if (model == null) {
            model = RowModel.of(board, agent);
            models[agent] = model;
        }
        return model;
    }

    private static long leastMustOfCells(Board board, int agent) {
        long cells = 0;
        for (int day = 0; day < board.days; day++) {
            cells += board.cellCosts[agent][0][day * board.duties + board.choices[agent][day][0]];
        }
        return cells;
    }

    /** Shows a row: if it breaks no must rule, nothing has to be worked out to know that this is possible. */
    public void show(int agent, int[] row) {
        if (leastMustOfRules[agent] == UNKNOWN && isLegal(agent, row)) {
            leastMustOfRules[agent] = 0;
        }
    }

    private boolean isLegal(int agent, int[] row) {
        for (int k = 0; k < board.automata[agent].length; k++) {
            if (board.automatonLevels[agent][k] == Level.MUST.rank() && board.ruleCost(agent, k, row) > 0) {
                return false;
            }
        }
        return true;
    }

    private long findLeastMustOfRules(int agent) {
        RowModel model = model(agent);
        if (model.isStrict()) {
            return 0;
        }
        models[agent] = RowModel.ofMustRules(board, agent);
        // Not with the programme at hand: somebody may still want to read the row that it found last.
        long least =
                cheapest(new RowPricing(board), agent, new long[board.days * board.duties]) / board.energy.factor(0);
        models[agent] = model;
        return least;
    }

    /** The same for another thread; the tables are shared. */
    public Rows copy() {
        RowModel[] copies = Arrays.stream(models)
                .map(model -> model == null ? null : model.copy())
                .toArray(RowModel[]::new);
        return new Rows(board, copies, leastMustOfRules.clone());
    }

    /** What each row of an agent breaks at least at the level must. */
    public long leastMust(int agent) {
        return leastMustOfCells[agent] + leastMustOfRules(agent);
    }

    /** The part of {@link #leastMust} that is in the energies of {@link #cheapest}: that of the rules, without the cells. */
    public long leastMustOfRules(int agent) {
        if (leastMustOfRules[agent] == UNKNOWN) {
            leastMustOfRules[agent] = findLeastMustOfRules(agent);
        }
        return leastMustOfRules[agent];
    }

    /** Whether all rules that matter fit into the tables of an agent, those that only add up apart. */
    public boolean isComplete(int agent) {
        return model(agent).isComplete();
    }

    /** Whether an agent has rules that only add up. */
    public boolean hasSums(int agent) {
        return hasSums[agent];
    }

    private boolean isExact(int agent) {
        return !hasSums[agent] && model(agent).isComplete();
    }

    /**
     * The least energy of any row of an agent, rules that only add up left out, or less where others did not fit; {@link #BLOCKED} or more where there is
     * no row.
     *
     * @param energies of cells, by day × duties + duty; {@link #BLOCKED} for cells that must not be
     */
    public long cheapest(int agent, long[] energies) {
        return cheapest(pricing, agent, energies);
    }

    private long cheapest(RowPricing programme, int agent, long[] energies) {
        long least = programme.solve(model(agent), energies);
        while (least < BLOCKED && takeWhatBreaks(programme, agent)) {
            least = programme.solve(model(agent), energies);
        }
        return least;
    }

    private boolean takeWhatBreaks(RowPricing programme, int agent) {
        programme.extract(scratch, 0, unused);
        return take(agent, scratch);
    }

    private boolean take(int agent, int[] row) {
        boolean taken = false;
        for (int level = 0; level < Level.COUNT; level++) {
            taken |= take(agent, row, level);
        }
        return taken;
    }

    /** The rules of one level that a row breaks: the most binding come first, as long as there is room. */
    private boolean take(int agent, int[] row, int level) {
        boolean taken = false;
        RowModel model = model(agent);
        for (int k = 0; k < board.automata[agent].length; k++) {
            boolean asked = board.automatonLevels[agent][k] == level && model.lacks(k);
            if (asked && board.ruleCost(agent, k, row) > 0) {
                taken |= model.take(k);
            }
        }
        return taken;
    }

    /**
     * Writes a row that the last {@link #cheapest} found.
     *
     * @param slack how much above the least its energy may be; then any such row may come
     */
    public void extract(int[] row, long slack, RandomGenerator random) {
        pricing.extract(row, slack, random);
    }

    /**
     * Changes a row to the cheapest for a window of days, where that is cheaper than the row as it stands.
     *
     * @param row the row, all cells set to duties that they may take
     * @param from first day of the window
     * @param to day after the window
     * @param energies of the cells of the window, by day × duties + duty
     * @return whether the row changed
     */
    public boolean improve(int agent, int[] row, int from, int to, long[] energies) {
        if (isExact(agent) && tryExactly(agent, row, from, to, energies)) {
            return true;
        }
        return !isExact(agent) && programme.improve(agent, row, from, to, energies);
    }

    private boolean tryExactly(int agent, int[] row, int from, int to, long[] energies) {
        System.arraycopy(row, from, scratch, from, to - from);
        boolean changed = window.improve(model(agent), row, from, to, energies);
        while (changed && take(agent, row)) {
            System.arraycopy(scratch, from, row, from, to - from);
            changed = window.improve(model(agent), row, from, to, energies);
        }
        if (!isExact(agent)) {
            System.arraycopy(scratch, from, row, from, to - from);
            return false;
        }
        return changed;
    }

    /** About how many pairs of states {@link #cheapest} looks at for an agent. */
    public long work(int agent) {
        return model(agent).work();
    }

    /** Says how large the tables of an agent are. */
    public String describe(int agent) {
        RowModel model = model(agent);
        return model.first().mostStates() + " × " + model.second().mostStates() + (isExact(agent) ? "" : ", not exact");
    }
}
