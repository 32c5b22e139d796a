package io.github.paiban.feasibility.agent;

import io.github.paiban.feasibility.Situation;
import io.github.paiban.feasibility.path.RowLayers;
import io.github.paiban.feasibility.path.RowLayers.Measure;
import io.github.paiban.feasibility.path.RowSpace;
import io.github.paiban.model.ShiftType;
import io.github.paiban.rules.Duties;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Rule;
import io.github.paiban.rules.Terms.RowTerm;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How much an agent can work in the period at most, each must rule taken by itself: the true limit may be lower, never
 * higher.
 */
public final class AgentBounds {
    private static final int FIRST_SHIFT = 4;

    private final List<String> shifts;
    private final long[] most;
    private final Map<Integer, Rule> limiting = new HashMap<>();

    private AgentBounds(List<String> shifts, long[] most) {
        this.shifts = shifts;
        this.most = most;
    }

    /** Bounds for an agent. */
    public static AgentBounds of(Situation situation, int agent) {
        Frame frame = situation.frame();
        List<String> shifts = frame.month().shifts().stream().map(ShiftType::id).toList();
        List<Measure> measures = measures(frame, shifts);
        AgentBounds bounds = new AgentBounds(shifts, eachDayByItself(situation.open(agent), measures));
        for (RowTerm term : situation.memories(agent)) {
            RowSpace space = new RowSpace(List.of(term), situation.open(agent));
            new RowLayers(space, Situation.STATES_OF_ONE_RULE)
                    .findMost(measures)
                    .ifPresent(found -> bounds.lower(term.rule(), found));
        }
        return bounds;
    }

    /** Days worked, paid minutes, both counted downwards, then days of each shift. */
    private static List<Measure> measures(Frame frame, List<String> shifts) {
        Duties duties = frame.duties();
        List<Measure> measures = new ArrayList<>();
        measures.add((day, duty) -> Duties.isWork(duty) ? 1 : 0);
        measures.add((day, duty) -> duties.paidMinutes(duty));
        measures.add((day, duty) -> -duties.paidMinutes(duty));
        measures.add((day, duty) -> Duties.isWork(duty) ? -1 : 0);
        for (String shift : shifts) {
            measures.add((day, duty) ->
                    Duties.isWork(duty) && duties.shift(duty).id().equals(shift) ? 1 : 0);
        }
        return measures;
    }

    private static long[] eachDayByItself(boolean[][] open, List<Measure> measures) {
        long[] most = new long[measures.size()];
        for (int m = 0; m < most.length; m++) {
            for (int day = 0; day < open.length; day++) {
                most[m] += best(open[day], day, measures.get(m));
            }
        }
        return most;
    }

    private static long best(boolean[] open, int day, Measure measure) {
        long best = Long.MIN_VALUE;
        for (int duty = 0; duty < open.length; duty++) {
            best = open[duty] ? Math.max(best, measure.of(day, duty)) : best;
        }
        return best == Long.MIN_VALUE ? 0 : best;
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
        return most[0];
    }

    /** The fewest days worked. */
    public long leastDays() {
        return -most[3];
    }

    /** The most days worked on any of certain shifts. */
    public long mostDays(Set<String> some) {
        return Math.min(sumOf(some), most[0]);
    }

    private long sumOf(Set<String> some) {
        return measuresOf(some).mapToLong(measure -> most[measure]).sum();
    }

    private IntStream measuresOf(Set<String> some) {
        return IntStream.range(0, shifts.size())
                .filter(i -> some.contains(shifts.get(i)))
                .map(i -> FIRST_SHIFT + i);
    }

    /** The rules that keep the agent from working certain shifts on every open day. */
    public Set<Rule> limiting(Set<String> some) {
        Set<Rule> rules = new LinkedHashSet<>();
        IntStream measures = most[0] <= sumOf(some) ? IntStream.of(0) : measuresOf(some);
        measures.mapToObj(limiting::get).filter(Objects::nonNull).forEach(rules::add);
        return rules;
    }

    /** The most paid minutes. */
    public long mostMinutes() {
        return most[1];
    }

    /** The fewest paid minutes. */
    public long leastMinutes() {
        return -most[2];
    }
}
