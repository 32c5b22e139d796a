package io.github.paiban.repair;

import io.github.paiban.model.Requirement;
import io.github.paiban.model.ShopMonth;
import io.github.paiban.rostering.board.Board;
import io.github.paiban.rostering.board.TallyTable;
import io.github.paiban.rules.RosterProblem;
import io.github.paiban.rules.Rule;
import io.github.paiban.rules.RuleBook;
import io.github.paiban.rules.RuleHead;
import io.github.paiban.rules.Terms;
import io.github.paiban.rules.column.Cover;
import io.github.paiban.rules.column.InTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * What all counts across agents cost above what they cost in the published roster: those of must rules, and the
 * person-minutes that are needed and not there. A shortage that was published is no damage; one of a new need
 * is. Where only volumes say what is needed, contacts answered late stand for the minutes.
 */
final class Damage {
    /** What one contact answered late weighs, in minutes of one person. */
    static final int LATE_CONTACT = 10;

    private final List<Layer> layers = new ArrayList<>();
    private final RepairCase its;
    /** By count: how many there are in the roster at the start. */
    private final int[] counts;

    /** By count, by number − lowest: what it costs more than in the published roster. */
    private final long[][] costs;

    private final int[] lowest;
    private final int[][] touched;

    /**
     * Some of the counts.
     *
     * @param tallies the counts
     * @param isMust whether they are of must rules
     * @param isNew whether nothing of them was published
     * @param first the number of the first
     */
    private record Layer(TallyTable tallies, boolean isMust, boolean isNew, int first) {}

    Damage(RepairCase its) {
        this.its = its;
        int size = addLayers();
        this.counts = new int[size];
        this.costs = new long[size][];
        this.lowest = new int[size];
        this.touched = new int
                [its.frame.agents() * its.frame.days() * its.frame.duties().size()][];
        for (Layer layer : layers) {
            System.arraycopy(layer.tallies.bases, 0, counts, layer.first, layer.tallies.size);
        }
        count(its.home);
        layers.forEach(this::layCosts);
        for (int agent = 0; agent < its.start.length; agent++) {
            for (int day = 0; day < its.start[agent].length; day++) {
                move(agent, day, its.home[agent][day], its.start[agent][day]);
            }
        }
    }

    private int addLayers() {
        int size = add(its.board.tallies, true, false, 0);
        ShopMonth month = its.problem.month();
        if (its.isByVolumes()) {
            InTime service = new InTime(RuleHead.should("in-time", LATE_CONTACT));
            size = add(tallies(month, List.of(), service), false, false, size);
        }
        Cover cover = new Cover(RuleHead.should("unmet", 1), 60, 0);
        size = add(tallies(month, needs(month, need -> !its.changed.isNew(need)), cover), false, false, size);
        return add(tallies(month, needs(month, its.changed::isNew), cover), false, true, size);
    }

    private int add(TallyTable tallies, boolean isMust, boolean isNew, int first) {
        layers.add(new Layer(tallies, isMust, isNew, first));
        return first + tallies.size;
    }

    /** The needs of some days, each weighing its minutes. */
    private static List<Requirement> needs(ShopMonth month, Predicate<Requirement> meant) {
        return month.requirements().stream()
                .filter(meant)
                .map(need -> need.weighing(need.shift() == null ? 60L : (long) need.toMinute() - need.fromMinute(), 0L))
                .toList();
    }

    private static TallyTable tallies(ShopMonth month, List<Requirement> needs, Rule rule) {
        ShopMonth needing = ShopMonth.builder(month.period())
                .shifts(month.shifts())
                .roles(month.roles())
                .agents(month.agents())
                .requirements(needs)
                .history(month.history())
                .curves(month.curves())
                .build();
        return new Board(Terms.of(new RosterProblem(needing, RuleBook.of(rule)))).tallies;
    }

    private void count(int[][] grid) {
        for (int agent = 0; agent < grid.length; agent++) {
            for (int day = 0; day < grid[agent].length; day++) {
                count(counts, touchedBy(agent, day, grid[agent][day]), 1);
            }
        }
    }

    private static void count(int[] counts, int[] pairs, int sign) {
        for (int i = 0; i < pairs.length; i += 2) {
            counts[pairs[i]] += sign * pairs[i + 1];
        }
    }

    private void move(int agent, int day, int before, int after) {
        if (before != after) {
            count(counts, touchedBy(agent, day, before), -1);
            count(counts, touchedBy(agent, day, after), 1);
        }
    }

    /** Pairs of count and coefficient that a cell touches. */
    int[] touchedBy(int agent, int day, int duty) {
        int cell = (agent * its.frame.days() + day) * its.frame.duties().size() + duty;
        int[] known = touched[cell];
        if (known == null) {
            known = layers.stream()
                    .flatMapToInt(layer -> {
                        int[] pairs = layer.tallies.touchedBy(cell).clone();
                        for (int i = 0; i < pairs.length; i += 2) {
                            pairs[i] += layer.first;
                        }
                        return Arrays.stream(pairs);
                    })
                    .toArray();
            touched[cell] = known;
        }
        return known;
    }

    private void layCosts(Layer layer) {
        for (int tally = 0; tally < layer.tallies.size; tally++) {
            int number = layer.first + tally;
            lowest[number] = layer.tallies.lowest[tally];
            long[] all = layer.tallies.costs[tally];
            long base = layer.isNew ? 0 : all[counts[number] - lowest[number]];
            costs[number] =
                    Arrays.stream(all).map(cost -> Math.max(0, cost - base)).toArray();
        }
    }

    /** How many counts there are. */
    int size() {
        return counts.length;
    }

    /** The counts of the roster at the start. */
    int[] startCounts() {
        return counts.clone();
    }

    /** Whether a count is one of a must rule. */
    boolean isMust(int tally) {
        return tally < layers.get(1).first;
    }

    /** What a count costs more than in the published roster. */
    long cost(int tally, int count) {
        return costs[tally][count - lowest[tally]];
    }

    /** Whether a higher count would cost less. */
    boolean wantsMore(int tally, int count) {
        long[] all = costs[tally];
        int place = count - lowest[tally];
        return Arrays.stream(all, place, all.length).anyMatch(cost -> cost < all[place]);
    }

    /** Whether a lower count would cost less. */
    boolean wantsFewer(int tally, int count) {
        long[] all = costs[tally];
        int place = count - lowest[tally];
        return Arrays.stream(all, 0, place).anyMatch(cost -> cost < all[place]);
    }
}
