package io.github.paiban.rules;

import java.util.AbstractList;
import java.util.RandomAccess;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A list whose elements are made when they are first asked for, so that what nobody asks for costs nothing. Safe for use by
 * several threads; all of them see the same elements.
 */
final class OnceAsked<E> extends AbstractList<E> implements RandomAccess {
    private final AtomicReferenceArray<@Nullable E> made;
    private final IntFunction<E> maker;

    /**
     * A list.
     *
     * @param maker makes an element of an index; the same whenever it is called
     */
    OnceAsked(int size, IntFunction<E> maker) {
        this.made = new AtomicReferenceArray<>(size);
        this.maker = maker;
    }

    /** Makes all elements that nobody asked for yet, the last first. */
    void makeAll() {
        for (int index = made.length() - 1; index >= 0; index--) {
            make(index);
        }
    }

    @Override
    public E get(int index) {
        return make(index);
    }

    private E make(int index) {
        E known = made.get(index);
        if (known != null) {
            return known;
        }
        E mine = maker.apply(index);
        E other = made.compareAndExchange(index, null, mine);
        return other == null ? mine : other;
    }

    @Override
    public int size() {
        return made.length();
    }
}
