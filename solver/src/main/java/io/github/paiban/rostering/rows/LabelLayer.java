package io.github.paiban.rostering.rows;

import java.util.Arrays;

/**
 * The labels of one day: states of all products of automata, cost, origin. Labels with equal states are one. Grows as needed and
 * is used again; not thread-safe.
 */
final class LabelLayer {
    private final int mostProducts;
    private int width;
    private int size;
    private int[] states;
    private long[] costs = new long[64];
    private int[] parents = new int[64];
    private int[] choices = new int[64];
    private int[] worked = new int[64];
    /** By label, of those offered since the layer was cleared. */
    private int[] hashes = new int[64];

    private int[] table = new int[256];
    private final LabelChoice choice = new LabelChoice();

    LabelLayer(int mostProducts) {
        this.mostProducts = Math.max(1, mostProducts);
        states = new int[64 * this.mostProducts];
    }

    /** One label with given states, no cost. */
    void start(int newWidth, int[] start) {
        clear(newWidth);
        offer(start, 0, -1, -1, 0);
    }

    void clear(int newWidth) {
        width = newWidth;
        size = 0;
        Arrays.fill(table, -1);
    }

    int size() {
        return size;
    }

    long cost(int label) {
        return costs[label];
    }

    int worked(int label) {
        return worked[label];
    }

    int state(int label, int automaton) {
        return states[label * width + automaton];
    }

    void copyStates(int label, int[] into) {
        System.arraycopy(states, label * width, into, 0, width);
    }

    int[] parents() {
        return parents;
    }

    int[] choices() {
        return choices;
    }

    /** Adds a label, or makes the one with equal states cheaper. */
    void offer(int[] newStates, long cost, int parent, int duty, int workedDays) {
        int mask = table.length - 1;
        int hash = hash(newStates, 0);
        int slot = hash & mask;
        while (table[slot] >= 0) {
            int label = table[slot];
            if (hashes[label] == hash && equal(label, newStates)) {
                if (cost < costs[label]) {
                    set(label, cost, parent, duty, workedDays);
                }
                return;
            }
            slot = (slot + 1) & mask;
        }
        if (size == costs.length) {
            grow();
        }
        table[slot] = size;
        hashes[size] = hash;
        int base = size * width;
        for (int k = 0; k < width; k++) {
            states[base + k] = newStates[k];
        }
        set(size, cost, parent, duty, workedDays);
        size++;
        if (size * 2 > table.length) {
            rehash();
        }
    }

    private void set(int label, long cost, int parent, int duty, int workedDays) {
        costs[label] = cost;
        parents[label] = parent;
        choices[label] = duty;
        worked[label] = workedDays;
    }

    /** Keeps about the cheapest labels, shared out evenly over the numbers of days worked. */
    void keep(int limit, int few) {
        if (size <= limit) {
            return;
        }
        int[] kept = choice.choose(costs, worked, size, limit, few);
        int count = choice.count();
        for (int i = 0; i < count; i++) {
            int label = kept[i];
            System.arraycopy(states, label * width, states, i * width, width);
            set(i, costs[label], parents[label], choices[label], worked[label]);
        }
        size = count;
    }

    void swap(LabelLayer other) {
        int otherWidth = other.width;
        int otherSize = other.size;
        int[] otherStates = other.states;
        long[] otherCosts = other.costs;
        int[] otherWorked = other.worked;
        int[] otherHashes = other.hashes;
        other.width = width;
        other.size = size;
        other.states = states;
        other.costs = costs;
        other.worked = worked;
        other.hashes = hashes;
        width = otherWidth;
        size = otherSize;
        states = otherStates;
        costs = otherCosts;
        worked = otherWorked;
        hashes = otherHashes;
        int[] otherParents = other.parents;
        int[] otherChoices = other.choices;
        other.parents = parents;
        other.choices = choices;
        parents = otherParents;
        choices = otherChoices;
    }

    private boolean equal(int label, int[] newStates) {
        int base = label * width;
        for (int k = 0; k < width; k++) {
            if (states[base + k] != newStates[k]) {
                return false;
            }
        }
        return true;
    }

    /** Each state times an odd number of its own, so that no product has to wait for the one before. */
    private int hash(int[] from, int base) {
        long hash = 0;
        long factor = 0x9E3779B97F4A7C15L;
        for (int k = 0; k < width; k++) {
            hash += from[base + k] * factor;
            factor += 0x3C6EF372FE94F82AL;
        }
        hash ^= hash >>> 32;
        hash *= 0xBF58476D1CE4E5B9L;
        return (int) (hash >>> 32);
    }

    private void grow() {
        int room = size * 2;
        states = Arrays.copyOf(states, room * mostProducts);
        costs = Arrays.copyOf(costs, room);
        hashes = Arrays.copyOf(hashes, room);
        parents = Arrays.copyOf(parents, room);
        choices = Arrays.copyOf(choices, room);
        worked = Arrays.copyOf(worked, room);
    }

    private void rehash() {
        table = new int[table.length * 2];
        Arrays.fill(table, -1);
        int mask = table.length - 1;
        for (int label = 0; label < size; label++) {
            int slot = hashes[label] & mask;
            while (table[slot] >= 0) {
                slot = (slot + 1) & mask;
            }
            table[slot] = label;
        }
    }
}
