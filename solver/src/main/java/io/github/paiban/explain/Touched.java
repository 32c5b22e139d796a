package io.github.paiban.explain;

import io.github.paiban.rules.Terms.ColumnTerm;

/** A count that an agent's cell of one day belongs to. */
final class Touched {
    private final ColumnTerm term;
    private final int count;
    private final int[] coefficients;

    /**
     * A count.
     *
     * @param term the count and its rule
     * @param count what it counts now
     * @param coefficients how much each duty of the cell counts, by duty index; 0 where it does not
     */
    Touched(ColumnTerm term, int count, int[] coefficients) {
        this.term = term;
        this.count = count;
        this.coefficients = coefficients;
    }

    ColumnTerm term() {
        return term;
    }

    int count() {
        return count;
    }

    /** The count with another duty in the cell. */
    int countAfter(int before, int after) {
        return count - coefficients[before] + coefficients[after];
    }

    /** Whether it counts another duty in the cell differently. */
    boolean isMovedBy(int before, int after) {
        return coefficients[before] != coefficients[after];
    }
}
