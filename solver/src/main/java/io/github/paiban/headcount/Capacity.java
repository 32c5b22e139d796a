package io.github.paiban.headcount;

import io.github.paiban.feasibility.Situation;
import io.github.paiban.feasibility.path.RowLayers;
import io.github.paiban.feasibility.path.RowSpace;
import io.github.paiban.model.Agent;
import io.github.paiban.model.Period;
import io.github.paiban.rules.Duties;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.RosterProblem;
import io.github.paiban.rules.Terms;
import io.github.paiban.rules.Terms.RowTerm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The most that one person of each kind may work in a month by the shop's must rules. */
final class Capacity {
    /** States of one day beyond which rules are not followed together, and each by itself. */
    private static final int TOGETHER = 2_000;

    private static final int BY_ITSELF = 20_000;

    /**
     * The most that somebody can do in the month.
     *
     * @param minutes on duty by the clock, unpaid breaks included
     * @param days worked
     * @param rule the id of the rule that binds days most; null where none does
     */
    record Most(long minutes, long days, @Nullable String rule) {}

    private final Map<Kind, Most> most = new LinkedHashMap<>();

    Capacity(Problems problems, Period period, List<Kind> kinds) {
        List<Agent> people = new ArrayList<>();
        kinds.forEach(kind -> people.add(kind.person("h-" + people.size())));
        RosterProblem problem = problems.problem(period, people, List.of(), rule -> true);
        Situation situation = Situation.of(Terms.of(problem));
        for (int agent = 0; agent < kinds.size(); agent++) {
            most.put(kinds.get(agent), of(situation, agent));
        }
    }

    private static Most of(Situation situation, int agent) {
        Frame frame = situation.frame();
        Duties duties = frame.duties();
        List<RowLayers.Measure> measures = List.of(
                (day, duty) -> Duties.isWork(duty) ? duties.shift(duty).length().toMinutes() : 0,
                (day, duty) -> Duties.isWork(duty) ? 1 : 0);
        boolean[][] open = situation.open(agent);
        long[] found = eachDay(open, measures);
        String rule = null;
        for (RowTerm term : situation.memories(agent)) {
            long[] of = new RowLayers(new RowSpace(List.of(term), open), BY_ITSELF)
                    .findMost(measures)
                    .orElse(found);
            rule = of[0] < found[0] ? term.rule().head().id() : rule;
            found = new long[] {Math.min(found[0], of[0]), Math.min(found[1], of[1])};
        }
        Optional<long[]> together =
                new RowLayers(new RowSpace(situation.memories(agent), open), TOGETHER).findMost(measures);
        long[] least = together.orElse(found);
        return new Most(Math.min(found[0], least[0]), Math.min(found[1], least[1]), rule);
    }

    private static long[] eachDay(boolean[][] open, List<RowLayers.Measure> measures) {
        long[] sums = new long[measures.size()];
        for (int day = 0; day < open.length; day++) {
            for (int m = 0; m < sums.length; m++) {
                long best = 0;
                for (int duty = 0; duty < open[day].length; duty++) {
                    best = open[day][duty] ? Math.max(best, measures.get(m).of(day, duty)) : best;
                }
                sums[m] += best;
            }
        }
        return sums;
    }

    /** The most of somebody of a kind. */
    Most of(Kind kind) {
        Most found = most.get(kind);
        if (found == null) {
            throw new IllegalArgumentException("There is no such kind of people: " + kind);
        }
        return found;
    }

    /** The most minutes of several people together. */
    long minutes(List<Kind> people) {
        return people.stream().mapToLong(each -> of(each).minutes()).sum();
    }

    /** The most days of several people together. */
    long days(List<Kind> people) {
        return people.stream().mapToLong(each -> of(each).days()).sum();
    }
}
