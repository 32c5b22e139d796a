package io.github.paiban.staffing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What several shops need whose agents serve one shop each, several, or all. Agents of different queues stay apart.
 *
 * <p>With agents who serve k shops each, the shops form a ring and an agent serves k neighbours (a chain: Jordan and
 * Graves 1995). An agent of a shop then works beside agents of k − 1 shops on either side, so a shop is taken to be
 * served as if it shared everything with those 2k − 1 shops; the need is the sum of these circles' needs, each divided
 * by how many circles a shop is in. That is exact for k = 1 and for circles that hold all shops; docs/staffing.md has
 * the error in between, found by simulation.
 */
public final class ShopPooling {
    private final List<StreamNeeds> streams;
    private final int step;
    private final ChatPool pool = new ChatPool();

    /**
     * Shops.
     *
     * @param streams their contacts, by the chat model, without tickets
     */
    public ShopPooling(List<StreamNeeds> streams) {
        this.streams = List.copyOf(streams);
        this.step = streams.stream().mapToInt(StreamNeeds::step).min().orElse(30);
    }

    /**
     * One way of sharing the work.
     *
     * @param shopsPerAgent shops that an agent serves
     * @param minutes people-minutes needed, before they are rounded up to people
     * @param peopleMinutes people-minutes of whole people
     * @param peak most people at once
     */
    public record Way(int shopsPerAgent, double minutes, double peopleMinutes, int peak) {}

    /** How many shops there are; 0 where contacts are not told apart by shops. */
    public int shops() {
        return (int) streams.stream()
                .map(stream -> stream.group().shop())
                .filter(Objects::nonNull)
                .distinct()
                .count();
    }

    /** From agents of one shop each to those of all shops: 1, 2, 3, and all; empty for fewer than two shops. */
    public List<Way> ways() {
        int shops = shops();
        if (shops < 2) {
            return List.of();
        }
        List<Way> ways = new ArrayList<>();
        for (int each = 1; each <= Math.min(3, shops - 1); each++) {
            ways.add(way(each));
        }
        ways.add(way(shops));
        return ways;
    }

    /** What is needed where an agent serves so many shops, 1 or more. */
    public Way way(int shopsPerAgent) {
        if (shopsPerAgent < 1) {
            throw new IllegalArgumentException("An agent serves at least one shop, not " + shopsPerAgent + ".");
        }
        SortedMap<Moment, Team> moments = new TreeMap<>();
        Map<String, List<StreamNeeds>> byQueue = new LinkedHashMap<>();
        for (StreamNeeds stream : streams) {
            byQueue.computeIfAbsent(Objects.requireNonNullElse(stream.group().queue(), ""), any -> new ArrayList<>())
                    .add(stream);
        }
        byQueue.values().forEach(queue -> add(queue, shopsPerAgent, moments));
        double minutes = 0;
        double peopleMinutes = 0;
        int peak = 0;
        for (Team team : moments.values()) {
            minutes += team.scheduled * step;
            peopleMinutes += (double) team.people * step;
            peak = Math.max(peak, team.people);
        }
        return new Way(shopsPerAgent, minutes, peopleMinutes, peak);
    }

    private record Moment(LocalDate date, int minute) implements Comparable<Moment> {
        @Override
        public int compareTo(Moment other) {
            int byDate = date.compareTo(other.date);
            return byDate != 0 ? byDate : Integer.compare(minute, other.minute);
        }
    }

    /** People of all queues at a moment. */
    private record Team(double scheduled, int people) {
        Team plus(Team other) {
            return new Team(scheduled + other.scheduled, people + other.people);
        }
    }

    private void add(List<StreamNeeds> queue, int shopsPerAgent, SortedMap<Moment, Team> moments) {
        Map<Moment, IntervalNeed[]> needs = new LinkedHashMap<>();
        for (int shop = 0; shop < queue.size(); shop++) {
            for (IntervalNeed each : queue.get(shop).intervals()) {
                for (int minute = each.fromMinute(); minute < each.toMinute(); minute += step) {
                    needs.computeIfAbsent(new Moment(each.date(), minute), any -> new IntervalNeed[queue.size()])[
                            shop] = each;
                }
            }
        }
        needs.forEach((moment, each) -> moments.merge(moment, team(queue, each, shopsPerAgent), Team::plus));
    }

    private Team team(List<StreamNeeds> queue, IntervalNeed[] needs, int shopsPerAgent) {
        Team apart = new Team(0, 0);
        int busy = 0;
        for (IntervalNeed need : needs) {
            busy += need == null ? 0 : 1;
            apart = need == null ? apart : apart.plus(new Team(need.scheduled(), need.people()));
        }
        if (shopsPerAgent == 1 || busy < 2) {
            return apart;
        }
        double together = shared(queue, needs, shopsPerAgent);
        double scheduled = Math.min(apart.scheduled, together);
        int everyShop = (busy + shopsPerAgent - 1) / shopsPerAgent;
        int people = Math.max(everyShop, Shrinkage.people(scheduled));
        return new Team(scheduled, Math.min(apart.people, people));
    }

    /** The mean over all circles of neighbours of what a shop's share of them is. */
    private double shared(List<StreamNeeds> queue, IntervalNeed[] needs, int shopsPerAgent) {
        int size = Math.min(queue.size(), 2 * shopsPerAgent - 1);
        double all = pool.scheduled(queue, needs, 0, queue.size());
        if (size == queue.size()) {
            return all;
        }
        double sum = 0;
        for (int first = 0; first < queue.size(); first++) {
            sum += pool.scheduled(queue, needs, first, size) / size;
        }
        return Math.max(all, sum);
    }
}
