package io.github.paiban.rostering;

import io.github.paiban.rostering.columns.Opening;
import io.github.paiban.rostering.columns.Root;
import io.github.paiban.rostering.columns.RootSearch;
import io.github.paiban.rostering.columns.RowLp;
import io.github.paiban.rules.Level;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Solves the linear programmes of all parts, one after the other: first without the level prefer, for the bound of the
 * level should, then with all levels, which dives need. One thread of a search does that.
 */
final class Roots implements AutoCloseable {
    private static final long NO_CUTOFF = Long.MAX_VALUE / 8;

    private final Desk desk;
    private final Deque<Pricing> pricings = new ArrayDeque<>();
    /** The solved programmes without the level prefer: those with it begin with their rows and prices. */
    private final Map<Part, RootSearch> shouldSearches = new HashMap<>();

    private @Nullable Task task;
    private @Nullable Opening opening;

    /** One programme: of which part, and whether without the level prefer. */
    private record Task(Part part, boolean isShould, RootSearch search) {}

    /** What one more person is worth in a part. */
    private record Pricing(Part part, ShiftPrices prices) {}

    /** Hears of the solution of a part's programme with all levels: when dives can begin, and at its end. */
    @FunctionalInterface
    interface Listener {
        void onSolved(Part part, Root root);
    }

    Roots(Desk desk) {
        this.desk = desk;
    }

    /** Whether there is a programme to work at; takes the next one where there is. */
    boolean isDue() {
        if (task == null) {
            task = next();
        }
        return task != null;
    }

    private @Nullable Task next() {
        synchronized (desk.shared) {
            for (Part part : desk.layout.parts()) {
                if (!part.isShouldTaken && part.shouldLp != null) {
                    part.isShouldTaken = true;
                    return new Task(part, true, shouldSearch(part));
                }
            }
            for (Part part : desk.layout.parts()) {
                if (!part.isTaken) {
                    part.isTaken = true;
                    return new Task(part, false, search(part));
                }
            }
        }
        return null;
    }

    /** From now on programmes begin with what passes over all agents found. */
    void beginWith(Opening some) {
        opening = some;
    }

    private RootSearch search(Part part) {
        RootSearch search = new RootSearch(part.lp, desk.rows, desk.shared.grid(), desk.layout.step(), desk.seed);
        RootSearch solved = shouldSearches.remove(part);
        if (solved != null) {
            search.startFrom(solved);
        } else if (opening != null) {
            search.startFrom(opening);
        }
        return search;
    }

    private RootSearch shouldSearch(Part part) {
        long step = desk.layout.board().energy.factor(Level.SHOULD.rank());
        RootSearch search = new RootSearch(part.shouldLp(), desk.shouldRows(), desk.shared.grid(), step, desk.seed);
        if (opening != null) {
            search.startFrom(opening);
        }
        return search;
    }

    /** A few rounds of the programme at hand. */
    void work(Listener listener) {
        Task now = task;
        if (now == null) {
            return;
        }
        desk.budget.hope();
        boolean solved = now.search.advance(NO_CUTOFF, desk.budget::isSpent);
        long bound = now.search.bound();
        if (now.isShould) {
            desk.tell(() -> now.part.shouldBound = Math.max(now.part.shouldBound, bound));
        } else {
            desk.tell(() -> now.part.bound = Math.max(now.part.bound, bound));
        }
        if (!now.isShould && now.part.root == null && now.search.isNearlySolved()) {
            handOver(now, listener);
        }
        if (solved) {
            finish(now, listener);
        }
        desk.tell(desk.shared::sumUp);
    }

    private void handOver(Task now, Listener listener) {
        Root root = now.search.root();
        desk.tell(() -> now.part.root = root);
        listener.onSolved(now.part, root);
    }

    /** Whether the programme at hand has given what dives need, and goes on for the sake of its bound alone. */
    boolean isForProof() {
        return task != null && task.part.root != null;
    }

    private void finish(Task done, Listener listener) {
        Root root = done.search.root();
        if (done.isShould) {
            shouldSearches.put(done.part, done.search);
        }
        if (done.isShould || done.part.shouldLp == null) {
            RowLp lp = done.isShould ? done.part.shouldLp() : done.part.lp;
            pricings.add(new Pricing(done.part, new ShiftPrices(lp, root, done.search)));
        } else {
            done.search.close();
        }
        if (!done.isShould) {
            handOver(done, listener);
        }
        task = null;
    }

    /** Whether solved programmes have more to say about what one more person is worth. */
    boolean isPricing() {
        return !pricings.isEmpty();
    }

    /** Looks at one place where one more person might be worth something. */
    void price() {
        Pricing now = pricings.getFirst();
        if (!now.prices.isDone()) {
            now.prices.look();
            List<ShiftPrice> found = now.prices.found();
            desk.tell(() -> now.part.prices = found);
        }
        if (now.prices.isDone()) {
            now.prices.close();
            pricings.removeFirst();
        }
    }

    @Override
    public void close() {
        if (task != null) {
            task.search.close();
        }
        pricings.forEach(each -> each.prices.close());
    }
}
