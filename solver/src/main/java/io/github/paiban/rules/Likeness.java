package io.github.paiban.rules;

import java.util.Arrays;

/**
 * What an automaton's steps and costs depend on. Equal where all parts are equal, arrays by what is in them. Parts are
 * not changed afterwards.
 */
public final class Likeness {
    private final Object[] parts;
    private final int hash;

    private Likeness(Object[] parts) {
        this.parts = parts;
        this.hash = Arrays.deepHashCode(parts);
    }

    /** Of parts: values, arrays of primitives, other likenesses. */
    public static Likeness of(Object... parts) {
        return new Likeness(parts);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Likeness likeness && hash == likeness.hash && Arrays.deepEquals(parts, likeness.parts);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
