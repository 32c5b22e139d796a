package io.github.paiban.rostering;

import io.github.paiban.rostering.columns.Root;
import io.github.paiban.rostering.columns.RowLp;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A part of the problem that has nothing to do with the others, and what is known of it. Read and changed by the threads
 * of a search only while they hold {@link Shared}.
 */
final class Part {
    final RowLp lp;
    /** The same without the level prefer; null where there are no rules of that level. */
    final @Nullable RowLp shouldLp;

    /** The solution of the programme with all levels. */
    @Nullable Root root;

    List<ShiftPrice> prices = List.of();

    boolean isTaken;
    boolean isShouldTaken;
    long bound = Long.MIN_VALUE;
    long shouldBound = Long.MIN_VALUE;

    /** The solution; only where there is one. */
    Root root() {
        return Objects.requireNonNull(root);
    }

    /** The programme without the level prefer; only where there are rules of that level. */
    RowLp shouldLp() {
        return Objects.requireNonNull(shouldLp);
    }

    Part(RowLp lp, @Nullable RowLp shouldLp) {
        this.lp = lp;
        this.shouldLp = shouldLp;
    }
}
