package io.github.paiban.rostering.board;

import java.util.Arrays;

/** A set of the numbers from 0 to a size, to put in, take out and pick from in constant time. Not thread-safe. */
public final class IndexSet {
    private static final int NOWHERE = -1;

    private final int[] members;
    private final int[] places;
    private int size;

    IndexSet(int most) {
        this.members = new int[most];
        this.places = new int[most];
        Arrays.fill(places, NOWHERE);
    }

    /** Puts a number in or takes it out. */
    void set(int number, boolean member) {
        int place = places[number];
        if (member == (place != NOWHERE)) {
            return;
        }
        if (member) {
            places[number] = size;
            members[size++] = number;
        } else {
            int last = members[--size];
            members[place] = last;
            places[last] = place;
            places[number] = NOWHERE;
        }
    }

    /** How many numbers are in. */
    public int size() {
        return size;
    }

    /** One of the numbers, by its place from 0 to the size. */
    public int get(int place) {
        return members[place];
    }
}
