package io.github.paiban.rostering;

import io.github.paiban.rostering.columns.Opening;
import io.github.paiban.rostering.columns.RowLp;
import io.github.paiban.rostering.walk.Cooling;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thread's part of a search, in slices. The first thread solves the linear programmes over rows while the others
 * walk; then all dive, and polish what they bring up by walking.
 */
final class Worker implements AutoCloseable {
    /** Slices of walking before the passes and the first linear programme, with a legal roster and without. */
    private static final int WARM_SLICES = 8;

    private static final int COLD_SLICES = 60;
    /** Share of the budget after which it begins in any case. */
    private static final double LATEST_START = 0.4;
    /** Share of its time that a thread without others gives to linear programmes over all rows. */
    private static final double ROOTS_ALONE = 0.5;
    /** Share of its time that a thread gives to cases where it has some. */
    private static final double CASES = 0.4;
    /** The same where steps are limited: a case counts as many steps as a slice of walking, and takes far longer. */
    private static final double CASES_BY_STEPS = 0.02;

    /** Share of its time in which a thread finds out what one more person is worth. */
    private static final double PRICES = 0.08;

    /** Share of its time up to which a thread goes on with a linear programme that dives have no need of any more. */
    private static final double PROOFS = 0.2;

    /** Share of its time that a thread gives to windows of days. */
    private static final double WINDOWS = 0.8;

    /** Share of the time that a thread without others gives to the passes with which a search opens. */
    private static final double OPENING_ALONE = 0.3;
    /** Share of the budget after which they end in any case. */
    private static final double OPENING_END = 0.2;

    private enum Kind {
        OPENING,
        ROOTS,
        PRICES,
        CASES,
        WINDOWS,
        OTHERS
    }

    private final Desk desk;
    private final boolean solvesRoots;
    /** Whether it walks from the beginning. */
    private final boolean mayWalk;

    private final double rootsLimit;
    private final double casesLimit;
    private final Walking walking;
    private @Nullable Opening opening;
    private final double openingLimit;
    private final Roots roots;
    private final Cases cases;
    private final Dives dives;
    private final WindowDives windowDives;
    private final Map<Kind, Double> spent = new EnumMap<>(Kind.class);
    private boolean hasOpened;
    private double accounted;
    private Kind last = Kind.OTHERS;

    /**
     * A thread's part.
     *
     * @param options how many threads there are, and whether they are limited by steps
     * @param solvesRoots whether it solves the linear programmes over rows
     */
    Worker(Desk desk, Cooling cooling, SolveOptions options, boolean solvesRoots) {
        this.desk = desk;
        this.solvesRoots = solvesRoots;
        this.mayWalk = !solvesRoots || options.threads() == 1;
        this.rootsLimit = options.threads() == 1 ? ROOTS_ALONE : 1;
        this.casesLimit = options.isLimitedBySteps() ? CASES_BY_STEPS : CASES;
        this.walking = new Walking(desk, cooling);
        this.opening = solvesRoots && options.start() == null
                ? new Opening(RowLp.of(desk.layout.board()), desk.rows, desk.seed)
                : null;
        this.openingLimit = options.threads() == 1 ? OPENING_ALONE : 1;
        this.roots = new Roots(desk);
        this.cases = new Cases(desk);
        this.dives = new Dives(desk, walking, cases, solvesRoots);
        this.windowDives = new WindowDives(desk, walking);
    }

    /** A slice of work; what came of it waits for {@link #report}. */
    void work() {
        account();
        last = Kind.OTHERS;
        takeOpened();
        if (opening != null && walking.slices() >= WARM_SLICES && mayGoOn(Kind.OPENING, openingLimit)) {
            last = Kind.OPENING;
            open(opening);
        } else if (opening == null && solvesRoots && isWarm() && roots.isDue() && mayGoOn(Kind.ROOTS, rootsLimit())) {
            last = Kind.ROOTS;
            roots.work(cases::begin);
        } else if (roots.isPricing() && mayGoOn(Kind.PRICES, PRICES)) {
            last = Kind.PRICES;
            roots.price();
        } else if (walking.isPolishing()) {
            walk();
        } else if (windowDives.arePromising() && areWindowsDue()) {
            workAtWindows();
        } else if (cases.isDue(mayGoOn(Kind.CASES, casesLimit))) {
            last = Kind.CASES;
            cases.work();
        } else if (dives.isDue()) {
            dives.work();
        } else if (areWindowsDue()) {
            workAtWindows();
        } else {
            walk();
        }
    }

    private double rootsLimit() {
        return roots.isForProof() ? PROOFS : rootsLimit;
    }

    private boolean areWindowsDue() {
        return isWarm() && mayGoOn(Kind.WINDOWS, WINDOWS) && windowDives.isDue();
    }

    private void workAtWindows() {
        last = Kind.WINDOWS;
        windowDives.work();
    }

    /** One pass; after the last, walks go on from its roster. */
    private void open(Opening now) {
        now.advance();
        if (now.isOver() || desk.budget.share() > OPENING_END) {
            int[][] roster = now.roster(desk.shared.grid());
            desk.tell(() -> desk.shared.open(roster));
            roots.beginWith(now);
            opening = null;
        }
    }

    /** Threads that walk make something of the roster with which the search opens, once they have a legal one. */
    private void takeOpened() {
        boolean isTime = mayWalk && !hasOpened && (desk.shared.isLegal() || desk.budget.share() > LATEST_START);
        int[][] roster = isTime ? desk.shared.findOpened() : null;
        if (roster != null) {
            hasOpened = true;
            walking.polishAll(roster);
        }
    }

    private void account() {
        double now = desk.budget.share();
        spent.merge(last, now - accounted, Double::sum);
        accounted = now;
    }

    private boolean mayGoOn(Kind kind, double limit) {
        return spent.getOrDefault(kind, 0.0) <= limit * accounted;
    }

    private void walk() {
        walking.work();
        dives.pass();
        windowDives.pass();
    }

    /** Linear programmes begin better with the rows of a roster that is not too bad. */
    private boolean isWarm() {
        return walking.slices() >= (desk.shared.isLegal() ? WARM_SLICES : COLD_SLICES)
                || desk.budget.share() > LATEST_START;
    }

    /** Tells the others what came of the last slice. */
    void report() {
        desk.report();
    }

    @Override
    public void close() {
        roots.close();
        cases.close();
        dives.close();
    }
}
