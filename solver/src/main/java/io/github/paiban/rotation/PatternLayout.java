package io.github.paiban.rotation;

import io.github.paiban.model.Agent;
import io.github.paiban.model.Assignment;
import io.github.paiban.model.Duty;
import io.github.paiban.model.Period;
import io.github.paiban.model.Request;
import io.github.paiban.model.Roster;
import io.github.paiban.model.ShopMonth;
import io.github.paiban.rules.row.FollowPattern;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A pattern laid onto a month. Each agent goes on from where the last weeks show them to be; those whose last weeks show
 * nothing stand where the pattern says; where it names nobody, each stands where fewest do. Agents whom a pattern that
 * names people does not name have none, unless their last weeks follow it.
 *
 * @param pattern the pattern
 * @param stands where those who follow it stand, by id
 */
public record PatternLayout(CyclePattern pattern, Map<String, Stand> stands) {
    /** Days of history that are compared. */
    private static final int COMPARED = 28;

    private static final int FEWEST_COMPARED = 7;
    private static final double LEAST_ALIKE = 0.6;

    /** How it is known where somebody stands. */
    public enum Source {
        /** The days before the month follow the pattern. */
        HISTORY,
        /** The pattern says so. */
        PATTERN,
        /** Where the fewest stood. */
        CHOSEN
    }

    /**
     * Where somebody stands.
     *
     * @param place the place on the pattern's anchor, from 0
     * @param source how it is known
     */
    public record Stand(int place, Source source) {}

    /** Lays it onto a month. */
    public static PatternLayout of(CyclePattern pattern, ShopMonth month) {
        Map<String, Stand> stands = new LinkedHashMap<>();
        int[] crowd = new int[pattern.places()];
        List<String> later = new ArrayList<>();
        for (Agent agent : month.agents()) {
            Integer named = pattern.begins().get(agent.id());
            OptionalInt shown = shown(pattern, month, agent, named);
            if (shown.isPresent()) {
                stands.put(agent.id(), new Stand(shown.getAsInt(), Source.HISTORY));
                crowd[shown.getAsInt()]++;
            } else if (named != null) {
                stands.put(agent.id(), new Stand(named, Source.PATTERN));
                crowd[named]++;
            } else if (pattern.begins().isEmpty()) {
                later.add(agent.id());
            }
        }
        for (String agent : later) {
            int place = emptiest(crowd);
            stands.put(agent, new Stand(place, Source.CHOSEN));
            crowd[place]++;
        }
        return new PatternLayout(pattern, stands);
    }

    private static int emptiest(int[] crowd) {
        int best = 0;
        for (int place = 1; place < crowd.length; place++) {
            best = crowd[place] < crowd[best] ? place : best;
        }
        return best;
    }

    /** The place that the last weeks follow best; the named one where it is as good as any. */
    private static OptionalInt shown(CyclePattern pattern, ShopMonth month, Agent agent, @Nullable Integer named) {
        List<Assignment> known = month.history().stream()
                .filter(cell -> cell.agent().equals(agent.id()))
                .filter(cell -> cell.duty().kind() != Duty.Kind.LEAVE)
                .filter(cell -> !cell.date().isBefore(month.period().first().minusDays(COMPARED)))
                .toList();
        if (known.size() < FEWEST_COMPARED) {
            return OptionalInt.empty();
        }
        int best = named == null ? 0 : named;
        for (int place = 0; place < pattern.places(); place++) {
            best = alike(pattern, known, place) > alike(pattern, known, best) ? place : best;
        }
        return alike(pattern, known, best) >= LEAST_ALIKE * known.size() ? OptionalInt.of(best) : OptionalInt.empty();
    }

    private static long alike(CyclePattern pattern, List<Assignment> known, int place) {
        return known.stream()
                .filter(cell -> FollowPattern.follows(cell.duty(), pattern.duty(place, cell.date())))
                .count();
    }

    /** What the pattern has for each who follows it, one duty for each day. */
    public Map<String, List<Duty>> rows(Period period) {
        Map<String, List<Duty>> rows = new LinkedHashMap<>();
        stands.forEach((agent, stand) -> rows.put(
                agent,
                IntStream.range(0, period.days())
                        .mapToObj(day -> pattern.duty(stand.place, period.date(day)))
                        .toList()));
        return rows;
    }

    /** The month's roster as far as the pattern alone says it: leave is leave, those without a pattern are off. */
    public Roster roster(ShopMonth month) {
        Set<List<Object>> leave = new HashSet<>();
        month.requests().stream()
                .filter(request -> request.kind() == Request.Kind.LEAVE)
                .forEach(request -> leave.add(List.of(request.agent(), request.date())));
        Map<String, List<Duty>> laid = rows(month.period());
        Map<String, List<Duty>> rows = new LinkedHashMap<>();
        for (Agent agent : month.agents()) {
            List<Duty> row = new ArrayList<>();
            for (int day = 0; day < month.period().days(); day++) {
                LocalDate date = month.period().date(day);
                Duty duty = laid.containsKey(agent.id()) ? laid.get(agent.id()).get(day) : Duty.OFF;
                Duty there = agent.isEmployedOn(date) ? duty : Duty.OFF;
                row.add(leave.contains(List.<Object>of(agent.id(), date)) ? Duty.LEAVE : there);
            }
            rows.put(agent.id(), row);
        }
        return new Roster(month.period(), rows);
    }
}
