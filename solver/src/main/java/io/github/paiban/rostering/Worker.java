package io.github.paiban.rostering;

import io.github.paiban.rostering.board.Energy;
import io.github.paiban.rostering.board.Standing;
import io.github.paiban.rostering.columns.Branching;
import io.github.paiban.rostering.columns.Diver;
import io.github.paiban.rostering.columns.PartialDive;
import io.github.paiban.rostering.columns.Root;
import io.github.paiban.rostering.columns.RootSearch;
import io.github.paiban.rostering.rows.Rows;
import io.github.paiban.rostering.walk.Cooling;
import io.github.paiban.rostering.walk.RuinAndRecreate;
import io.github.paiban.rules.Level;
import io.github.paiban.rules.Score;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * One thread's part of a search, in slices. The first thread solves the linear programmes over rows while the others
 * walk; then all dive, and polish what they bring up by walking.
 */
final class Worker implements AutoCloseable {
    static final int SLICE_STEPS = 100;
    private static final int POLISH_SLICES = 5;
    /** Part of the energy that the bound must have reached before cases are looked at one by one. */
    private static final double NEAR = 0.8;
    /** About how many cells a partial dive rebuilds, and how many agents. */
    private static final int PARTIAL_CELLS = 240;

    /** The most rows that a linear programme may have, if it is to be solved again and again for a few agents. */
    private static final int MOST_SUMS = 256;

    private static final int FEWEST_AGENTS = 4;
    private static final int MOST_AGENTS = 12;

    /** Cases looked at between slices of walking, where no dive can find anything better. */
    private static final int CASES_BETWEEN = 20;
    /** Slices of walking before the first linear programme, with a legal roster and without. */
    private static final int WARM_SLICES = 8;

    private static final int COLD_SLICES = 60;
    /** Share of the budget that a dive may take, if more than one thread is to dive. */
    private static final double LONGEST_DIVE = 0.1;
    /** Share of the budget after which it begins in any case. */
    private static final double LATEST_START = 0.15;

    private final Layout layout;
    private final Rows rows;
    private final Shared shared;
    private final Budget budget;
    private final Cooling cooling;
    private final long seed;
    private final boolean solvesRoots;
    private final SplittableRandom random;
    private final RuinAndRecreate walk;
    private final Standing standing;
    private final Pause diving = new Pause(0, 256);
    private final Pause divingPartly = new Pause(64, 2048);
    private final Map<Part, Diver> divers = new HashMap<>();
    private final List<Runnable> news = new ArrayList<>();
    private @Nullable Rows shouldRows;
    private @Nullable RootSearch rootSearch;
    private @Nullable Part rootPart;
    private boolean isShouldRoot;
    private @Nullable Diver diver;
    private int cycle;
    private int polish;
    private double diveBegan;
    private @Nullable PartialDive partial;
    private boolean hasGained;
    private int slices;
    private @Nullable Branching branching;
    private int turn;

    Worker(Layout layout, Shared shared, Budget budget, Cooling cooling, long seed, boolean solvesRoots) {
        this.layout = layout;
        this.rows = layout.rows().copy();
        this.shared = shared;
        this.budget = budget;
        this.cooling = cooling;
        this.seed = seed;
        this.solvesRoots = solvesRoots;
        this.random = new SplittableRandom(seed);
        this.walk = new RuinAndRecreate(layout.board(), rows, shared.grid(), seed);
        this.standing = new Standing(layout.board());
    }

    /** A slice of work; what came of it waits for {@link #report}. */
    void work() {
        if (solvesRoots && (rootSearch != null || (isWarm() && nextRoot()))) {
            solveRoot();
        } else if (branching != null && turn > 0) {
            branch();
        } else if (polish > 0) {
            polish();
        } else if (diver != null || (diving.isOver() && nextDive())) {
            dive();
        } else if (partial != null || (divingPartly.isOver() && nextPartial())) {
            divePartly();
        } else {
            walk();
        }
    }

    /** Linear programmes begin better with the rows of a roster that is not too bad. */
    private boolean isWarm() {
        boolean legal = shared.score().must() <= layout.leastMust();
        return slices >= (legal ? WARM_SLICES : COLD_SLICES) || budget.share() > LATEST_START;
    }

    /** Tells the others what came of the last slice. */
    void report() {
        synchronized (shared) {
            news.forEach(Runnable::run);
        }
        news.clear();
    }

    private void walk() {
        int now = Cooling.cycle(budget.share());
        if (now != cycle) {
            cycle = now;
            walk.restart(shared.grid());
        }
        walk(cooling.temperature(budget.share(), walk.worsening()));
    }

    private void polish() {
        polish--;
        walk(0.3 * Energy.of(Level.SHOULD, 1));
    }

    private void walk(double temperature) {
        slices++;
        diving.pass();
        divingPartly.pass();
        for (int i = 0; i < SLICE_STEPS && !budget.isSpent(); i++) {
            walk.step(temperature);
        }
        offer(walk.best().grid(), walk.best().score());
    }

    private void offer(int[][] grid, Score score) {
        if (score.compareTo(shared.score()) < 0) {
            news.add(() -> shared.offer(grid, score));
        }
    }

    private boolean nextRoot() {
        synchronized (shared) {
            for (Part part : layout.parts()) {
                if (!part.isTaken && layout.isSolvable(part)) {
                    part.isTaken = true;
                    rootPart = part;
                    isShouldRoot = false;
                    rootSearch = new RootSearch(part.lp, rows, shared.grid(), layout.step(), seed);
                    return true;
                }
            }
            for (Part part : layout.parts()) {
                if (!part.isShouldTaken && part.shouldLp != null && layout.isSolvable(part)) {
                    part.isShouldTaken = true;
                    rootPart = part;
                    isShouldRoot = true;
                    shouldRows = shouldRows == null ? Rows.of(part.shouldLp.board()) : shouldRows;
                    rootSearch = new RootSearch(
                            part.shouldLp, shouldRows, shared.grid(), Energy.factor(Level.SHOULD.rank()), seed);
                    return true;
                }
            }
        }
        return false;
    }

    private void solveRoot() {
        RootSearch search = rootSearch;
        Part part = rootPart;
        if (search == null || part == null) {
            return;
        }
        boolean solved = search.advance(Long.MAX_VALUE / 8, budget::isSpent);
        long bound = search.bound();
        boolean should = isShouldRoot;
        Root root = solved && !should ? search.root() : null;
        news.add(() -> {
            if (should) {
                part.shouldBound = Math.max(part.shouldBound, bound);
            } else {
                part.bound = Math.max(part.bound, bound);
            }
            if (root != null) {
                part.root = root;
                part.prices = ShiftPrices.of(part.lp, root);
            }
            shared.sumUp();
        });
        if (solved) {
            search.close();
            rootSearch = null;
        }
        if (root != null && layout.parts().size() == 1 && layout.isSmall(part) && isNear(root.bound(), search)) {
            branching = new Branching(part.lp, rows, root, layout.step(), seed);
        }
    }

    /** Looking at cases is for small gaps. */
    private boolean isNear(long bound, RootSearch search) {
        return bound > NEAR * search.energy(shared.grid());
    }

    /** Chooses a part with a solved linear programme, rather one where there is much to gain. */
    private boolean nextDive() {
        int[][] grid = shared.grid();
        List<Part> worthwhile = new ArrayList<>();
        synchronized (shared) {
            for (Part part : layout.parts()) {
                if (part.root != null) {
                    worthwhile.add(part);
                }
            }
        }
        if (worthwhile.isEmpty()) {
            return false;
        }
        if (!solvesRoots && !shared.divesPay()) {
            return false;
        }
        Part part = worthwhile.get(random.nextInt(worthwhile.size()));
        Root root = part.root;
        if (root == null) {
            return false;
        }
        diver = divers.computeIfAbsent(part, some -> new Diver(some.lp, rows, root, layout.step(), seed));
        if (diver.energy(grid) - layout.step() < root.bound()) {
            diver = null;
            turn = Math.max(turn, CASES_BETWEEN);
            return false;
        }
        diver.offer(walk.best().grid());
        diver.start(grid);
        diveBegan = budget.share();
        return true;
    }

    private void branch() {
        Branching current = branching;
        Part part = rootPart;
        if (current == null || part == null) {
            return;
        }
        turn--;
        int[][] grid = shared.grid();
        int[][] found = current.advance(grid, current.energy(grid) - layout.step() + 1, budget::isSpent);
        long bound = current.bound();
        news.add(() -> {
            part.bound = Math.max(part.bound, bound);
            shared.sumUp();
        });
        if (found != null) {
            standing.load(found);
            offer(standing.copyGrid(), standing.score());
        }
        if (current.isDone()) {
            current.close();
            branching = null;
            turn = 0;
        }
    }

    /** Some agents of one part, as many as make a small linear programme. */
    private boolean nextPartial() {
        List<Part> suitable = layout.parts().stream()
                .filter(part -> part.lp.sums() <= MOST_SUMS)
                .toList();
        if (suitable.isEmpty()) {
            return false;
        }
        Part part = suitable.get(random.nextInt(suitable.size()));
        int[] agents = part.lp.agents();
        int most = Math.clamp(PARTIAL_CELLS / layout.board().days, FEWEST_AGENTS, MOST_AGENTS);
        int size = Math.min(agents.length, FEWEST_AGENTS + random.nextInt(most - FEWEST_AGENTS + 1));
        for (int i = 0; i < size; i++) {
            int other = i + random.nextInt(agents.length - i);
            int swapped = agents[i];
            agents[i] = agents[other];
            agents[other] = swapped;
        }
        int[] some = Arrays.copyOf(agents, size);
        Arrays.sort(some);
        hasGained = false;
        partial = new PartialDive(layout.board(), rows, some, shared.grid(), layout.step(), random.nextLong());
        return true;
    }

    private void divePartly() {
        PartialDive current = partial;
        if (current == null) {
            return;
        }
        int[][] grid = current.advance(budget::isSpent);
        if (grid != null) {
            standing.load(grid);
            offer(standing.copyGrid(), standing.score());
            hasGained = true;
        }
        if (current.isDone()) {
            current.close();
            partial = null;
            divingPartly.restart(hasGained);
        }
    }

    private void dive() {
        turn++;
        Diver current = diver;
        if (current == null) {
            return;
        }
        long cutoff = current.energy(shared.grid()) - layout.step() + 1;
        int[][] grid = current.advance(cutoff, budget::isSpent);
        if (grid != null) {
            standing.load(grid);
            offer(standing.copyGrid(), standing.score());
            walk.restart(grid);
            polish = POLISH_SLICES;
        }
        if (!current.isDiving()) {
            diver = null;
            diving.restart(grid != null);
            boolean pays = budget.share() - diveBegan < LONGEST_DIVE;
            news.add(() -> shared.noteDive(pays));
        }
    }

    @Override
    public void close() {
        if (rootSearch != null) {
            rootSearch.close();
        }
        divers.values().forEach(Diver::close);
        if (partial != null) {
            partial.close();
        }
        if (branching != null) {
            branching.close();
        }
    }
}
