package io.github.paiban.feasibility.path;

import io.github.paiban.rules.Rule;
import io.github.paiban.rules.Terms.RowTerm;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How much an agent can work in the period at most and at least, each rule taken by itself: the true limits may be
 * narrower, never wider.
 */
public final class RowBounds {
    private final BoundMeasures measures;
    private final long[] most;
    private final Map<Integer, Rule> limiting = new HashMap<>();

    private RowBounds(BoundMeasures measures, long[] most) {
        this.measures = measures;
        this.most = most;
    }

    /**
     * Bounds for an agent.
     *
     * @param measures what is measured
     * @param terms the agent's rules that have a memory
     * @param open the cells left open, by day and duty
     * @param limit states of a day beyond which a rule is not followed
     */
    public static RowBounds of(BoundMeasures measures, List<RowTerm> terms, boolean[][] open, int limit) {
        RowBounds bounds = new RowBounds(measures, eachDayByItself(open, measures.list()));
        for (RowTerm term : terms) {
            new RowLayers(new RowSpace(List.of(term), open), limit)
                    .findMost(measures.list())
                    .ifPresent(found -> bounds.lower(term.rule(), found));
        }
        return bounds;
    }

    private static long[] eachDayByItself(boolean[][] open, List<RowLayers.Measure> measures) {
        long[] most = new long[measures.size()];
        for (int m = 0; m < most.length; m++) {
            for (int day = 0; day < open.length; day++) {
                most[m] += best(open[day], day, measures.get(m));
            }
        }
        return most;
    }

    private static long best(boolean[] open, int day, RowLayers.Measure measure) {
        return IntStream.range(0, open.length)
                .filter(duty -> open[duty])
                .mapToLong(duty -> measure.of(day, duty))
                .max()
                .orElse(0);
    }

    private void lower(Rule rule, long[] found) {
        for (int m = 0; m < most.length; m++) {
            if (found[m] < most[m]) {
                most[m] = found[m];
                limiting.put(m, rule);
            }
        }
    }

    /** The most days worked. */
    public long mostDays() {
        return most[BoundMeasures.DAYS];
    }

    /** The fewest days worked. */
    public long leastDays() {
        return -most[BoundMeasures.DAYS_DOWN];
    }

    /** The most paid minutes. */
    public long mostMinutes() {
        return most[BoundMeasures.MINUTES];
    }

    /** The fewest paid minutes. */
    public long leastMinutes() {
        return -most[BoundMeasures.MINUTES_DOWN];
    }

    /** The most days worked on any of certain shifts. */
    public long mostDays(Set<String> shifts) {
        return Math.min(sumOf(shifts), mostDays());
    }

    private long sumOf(Set<String> shifts) {
        return measures.ofShifts(shifts).mapToLong(measure -> most[measure]).sum();
    }

    /** The rules that keep the agent from working certain shifts on every open day. */
    public Set<Rule> limiting(Set<String> shifts) {
        Set<Rule> rules = new LinkedHashSet<>();
        IntStream lowest = mostDays() <= sumOf(shifts) ? IntStream.of(BoundMeasures.DAYS) : measures.ofShifts(shifts);
        lowest.mapToObj(limiting::get).filter(Objects::nonNull).forEach(rules::add);
        return rules;
    }
}
