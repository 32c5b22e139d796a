package io.github.paiban.rostering;

import io.github.paiban.rostering.board.Standing;
import io.github.paiban.rostering.rows.Rows;
import io.github.paiban.rules.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** What one thread of a search works with, and what it has to tell the others. Used by that thread alone. */
final class Desk {
    final Layout layout;
    final Rows rows;
    final Shared shared;
    final Budget budget;
    final long seed;
    final SplittableRandom random;
    private final Standing standing;
    private @Nullable Rows shouldRows;
    private final List<Runnable> news = new ArrayList<>();

    Desk(Layout layout, Shared shared, Budget budget, long seed) {
        this.layout = layout;
        this.rows = layout.rows().copy();
        this.shared = shared;
        this.budget = budget;
        this.seed = seed;
        this.random = new SplittableRandom(seed);
        this.standing = new Standing(layout.board());
    }

    /** The rows without the level prefer; only where there are rules of that level. */
    Rows shouldRows() {
        Rows known = shouldRows == null ? Rows.of(Objects.requireNonNull(layout.shouldBoard())) : shouldRows;
        shouldRows = known;
        return known;
    }

    /** Keeps a roster for the others, if it is better than theirs; whether it is. */
    boolean offer(int[][] grid, Score score) {
        boolean isBetter = score.compareTo(shared.score()) < 0;
        if (isBetter) {
            tell(() -> shared.offer(grid, score));
        }
        return isBetter;
    }

    /** Scores a roster, and keeps it for the others if it is better than theirs; whether it is. */
    boolean offer(int[][] grid) {
        standing.load(grid);
        return offer(standing.copyGrid(), standing.score());
    }

    /** Keeps something for the others to know; it is run by {@link #report}, which holds {@link Shared}. */
    void tell(Runnable what) {
        news.add(what);
    }

    /** Tells the others. */
    void report() {
        synchronized (shared) {
            news.forEach(Runnable::run);
        }
        news.clear();
    }
}
