package io.github.paiban.rotation;

import io.github.paiban.model.Agent;
import io.github.paiban.model.Duty;
import io.github.paiban.rules.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A cycle that people follow, each place of it by the same number of them, and what is known of it.
 *
 * @param anchor the day on which places begin; a Monday where places are weeks
 * @param agents who follow it
 * @param columns after how many days one place stands where the next one stood; 7 where places are weeks
 * @param places how many places there are to begin at: the weeks of the cycle
 * @param each how many agents begin at each place; those left over begin anywhere
 * @param duties the cycle, by day from a Monday; the last is followed by the first
 * @param needs what a typical round needs and what it has
 * @param costs what it costs by the rank of the level, over the whole cycle
 * @param isBest whether it is proved that no cycle of this length costs less
 * @param isByMonth whether each place is a month: see {@link CyclePattern}
 * @param monthEnd what becomes of the days past the 28th of a month
 */
public record Rotation(
        LocalDate anchor,
        List<Agent> agents,
        int columns,
        int places,
        int each,
        List<Duty> duties,
        List<Cover> needs,
        List<Long> costs,
        boolean isBest,
        boolean isByMonth,
        MonthEnd monthEnd) {
    public Rotation {
        agents = List.copyOf(agents);
        duties = List.copyOf(duties);
        needs = List.copyOf(needs);
        costs = List.copyOf(costs);
        if (duties.size() != columns * places) {
            throw new IllegalArgumentException("A cycle of " + duties.size() + " days does not have " + places
                    + " places, " + columns + " days apart.");
        }
    }

    /**
     * A need of the round and what the cycle has for it, agents left over not counted.
     *
     * @param rule the rule that asks for it
     * @param column the day of the round, from 0
     * @param duties what counts
     * @param agents how many there are
     * @param cost what that costs
     * @param isShort whether one more would cost less
     */
    public record Cover(Rule rule, int column, List<Duty> duties, int agents, long cost, boolean isShort) {
        public Cover {
            duties = List.copyOf(duties);
        }
    }

    /** How many agents are left over. */
    public int leftOver() {
        return agents.size() - places * each;
    }

    /** The same with its agents in another order. */
    Rotation with(List<Agent> order) {
        return new Rotation(anchor, order, columns, places, each, duties, needs, costs, isBest, isByMonth, monthEnd);
    }

    /** The same with its months ended in a way. */
    Rotation endingMonths(MonthEnd newMonthEnd) {
        return new Rotation(
                anchor, agents, columns, places, each, duties, needs, costs, isBest, isByMonth, newMonthEnd);
    }

    /**
     * The same laid onto months: the line of each place holds the 28 days from there on, and begins anew on the first of
     * each month.
     *
     * @throws IllegalArgumentException where the cycle does not end with 28 days
     */
    Rotation byMonth() {
        if (CyclePattern.CORE % duties.size() != 0) {
            throw new IllegalArgumentException(
                    "A cycle of " + duties.size() + " days does not fit into 28. Maybe one of 1, 2 or 4 weeks.");
        }
        List<Duty> lines = new ArrayList<>();
        for (int place = 0; place < places; place++) {
            for (int day = 0; day < CyclePattern.CORE; day++) {
                lines.add(duty(place, day));
            }
        }
        LocalDate first = anchor.plusDays(6).withDayOfMonth(1);
        return new Rotation(
                first, agents, CyclePattern.CORE, places, each, lines, needs, costs, isBest, true, monthEnd);
    }

    /** Who begins at a place: agents in their order, place by place, round and round. */
    public List<Agent> beginningAt(int place) {
        return IntStream.range(0, agents.size())
                .filter(agent -> agent % places == place)
                .mapToObj(agents::get)
                .toList();
    }

    /** The cycle as it is laid onto dates, with who begins where. */
    public CyclePattern pattern() {
        Map<String, Integer> begins = new LinkedHashMap<>();
        for (int i = 0; i < agents.size(); i++) {
            begins.put(agents.get(i).id(), i % places);
        }
        return new CyclePattern(anchor, columns, duties, begins, isByMonth, monthEnd);
    }

    /** The duty at a place on a day, counted from the place's begin; days run on into the next places. */
    public Duty duty(int place, long day) {
        return duties.get((int) Math.floorMod(place * (long) columns + day, (long) duties.size()));
    }
}
