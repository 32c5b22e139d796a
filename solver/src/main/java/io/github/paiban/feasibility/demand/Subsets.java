package io.github.paiban.feasibility.demand;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Subsets of a few things. */
final class Subsets {
    /** The most things whose subsets are all looked at. */
    static final int MANY = 6;

    private Subsets() {}

    /** All subsets of at least two, the small ones first; of more than {@link #MANY} things only the whole. */
    static List<Set<String>> ofTwoOrMore(Collection<String> all) {
        List<String> things = List.copyOf(all);
        if (things.size() > MANY) {
            return List.of(new LinkedHashSet<>(things));
        }
        List<Set<String>> subsets = new ArrayList<>();
        for (int bits = 1; bits < 1 << things.size(); bits++) {
            Set<String> subset = new LinkedHashSet<>();
            for (int i = 0; i < things.size(); i++) {
                if ((bits >> i & 1) == 1) {
                    subset.add(things.get(i));
                }
            }
            if (subset.size() > 1) {
                subsets.add(subset);
            }
        }
        subsets.sort(Comparator.comparingInt(Set::size));
        return subsets;
    }
}
