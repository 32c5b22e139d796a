package io.github.paiban.feasibility.hours;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds shifts that can be exchanged for as many others with the same paid time in all. */
final class Exchange {
    private static final int MOST_OF_ONE = 12;
    private static final int MOST_LENGTHS = 4;

    private final List<Integer> minutes;
    private List<Integer> best = List.of();
    private int bestSize = Integer.MAX_VALUE;

    private Exchange(List<Integer> minutes) {
        this.minutes = minutes;
    }

    /**
     * The smallest exchange: how often each length comes in; negative counts go out. The counts add up to 0, and so do
     * the minutes. The first side is the one of fewer lengths.
     *
     * @param minutes different paid lengths; only the first few are looked at
     * @return counts by length; empty where there is no small exchange
     */
    static Optional<List<Integer>> smallest(List<Integer> minutes) {
        Exchange search = new Exchange(minutes.subList(0, Math.min(minutes.size(), MOST_LENGTHS)));
        search.extend(new ArrayList<>(), 0, 0, 0);
        return search.best.isEmpty() ? Optional.empty() : Optional.of(simplerSideFirst(search.best));
    }

    private void extend(List<Integer> counts, int sum, int total, int size) {
        if (size >= bestSize) {
            return;
        }
        if (counts.size() == minutes.size()) {
            if (sum == 0 && total == 0 && size > 0) {
                best = List.copyOf(counts);
                bestSize = size;
            }
            return;
        }
        for (int count = -MOST_OF_ONE; count <= MOST_OF_ONE; count++) {
            counts.add(count);
            extend(counts, sum + count, total + count * minutes.get(counts.size() - 1), size + Math.abs(count));
            counts.removeLast();
        }
    }

    private static List<Integer> simplerSideFirst(List<Integer> counts) {
        long positive = counts.stream().filter(count -> count > 0).count();
        long negative = counts.stream().filter(count -> count < 0).count();
        return positive <= negative
                ? counts
                : counts.stream().map(count -> -count).toList();
    }
}
