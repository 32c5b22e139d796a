package io.github.paiban.rotation;

import io.github.paiban.model.Assignment;
import io.github.paiban.model.Duty;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The cycle that somebody's own last months follow best: of each day of it the shift that stood there most often.
 *
 * <p>Every length of 2 to 31 days and of 1 to 13 weeks that the known days hold at least twice is tried. Each cell is
 * compared with what the other cells of its day in the cycle say, so that a long cycle does not fit by mere length; of
 * lengths that say equally much the shortest is taken.
 *
 * @param first the day on which the cycle begins, the first one known
 * @param duties the cycle, by day, without roles
 * @param known how many cells were compared
 * @param followed how many of them the cycle has
 */
public record CyclicFit(LocalDate first, List<Duty> duties, int known, int followed) {
    /** Fewer known days show no rhythm. */
    public static final int FEWEST_DAYS = 56;

    private static final int WEEK = 7;
    private static final int MOST_DAYS = 31;
    private static final int MOST_WEEKS = 13;

    public CyclicFit {
        duties = List.copyOf(duties);
    }

    private record Try(int length, int foretold) {}

    /** The best cycle of one agent's cells; empty where fewer than {@link #FEWEST_DAYS} are known. Leave says nothing. */
    static Optional<CyclicFit> of(List<Assignment> cells) {
        List<Assignment> known = cells.stream()
                .filter(cell -> cell.duty().kind() != Duty.Kind.LEAVE)
                .sorted(Comparator.comparing(Assignment::date))
                .toList();
        if (known.size() < FEWEST_DAYS) {
            return Optional.empty();
        }
        LocalDate first = known.getFirst().date();
        int span = 1 + (int) ChronoUnit.DAYS.between(first, known.getLast().date());
        TreeSet<Integer> lengths = new TreeSet<>();
        IntStream.rangeClosed(2, MOST_DAYS).forEach(lengths::add);
        IntStream.rangeClosed(1, MOST_WEEKS).forEach(weeks -> lengths.add(WEEK * weeks));
        return lengths.stream()
                .filter(length -> 2 * length <= span)
                .map(length -> new Try(length, foretold(known, first, length)))
                .max(Comparator.comparingInt(Try::foretold).thenComparing(Try::length, Comparator.reverseOrder()))
                .map(best -> fit(known, first, best.length));
    }

    /** How many cells are as the other cells of their day in the cycle have it most often. */
    private static int foretold(List<Assignment> known, LocalDate first, int length) {
        int count = 0;
        for (Map<Duty, Integer> day : counts(known, first, length)) {
            for (Map.Entry<Duty, Integer> entry : day.entrySet()) {
                boolean most = day.entrySet().stream()
                        .allMatch(other -> other.equals(entry) || other.getValue() < entry.getValue() - 1);
                count += most && entry.getValue() > 1 ? entry.getValue() : 0;
            }
        }
        return count;
    }

    private static List<Map<Duty, Integer>> counts(List<Assignment> known, LocalDate first, int length) {
        List<Map<Duty, Integer>> counts = new ArrayList<>();
        IntStream.range(0, length).forEach(day -> counts.add(new LinkedHashMap<>()));
        for (Assignment cell : known) {
            int day = (int) (ChronoUnit.DAYS.between(first, cell.date()) % length);
            counts.get(day).merge(plain(cell.duty()), 1, Integer::sum);
        }
        return counts;
    }

    private static Duty plain(Duty duty) {
        return duty.isWork() ? Duty.of(duty.shift()) : Duty.OFF;
    }

    private static CyclicFit fit(List<Assignment> known, LocalDate first, int length) {
        List<Duty> duties = new ArrayList<>();
        int followed = 0;
        for (Map<Duty, Integer> day : counts(known, first, length)) {
            Map.Entry<Duty, Integer> most = day.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .orElse(Map.entry(Duty.OFF, 0));
            duties.add(most.getKey());
            followed += most.getValue();
        }
        return new CyclicFit(first, duties, known.size(), followed);
    }

    /** The share of the known cells that the cycle has, 0 to 1. */
    public double share() {
        return (double) followed / known;
    }

    /** Whether the cycle is one of whole weeks. */
    public boolean isInWeeks() {
        return duties.size() % WEEK == 0;
    }

    /** At which day of the cycle a date stands, from 0. */
    public int phase(LocalDate date) {
        return (int) Math.floorMod(ChronoUnit.DAYS.between(first, date), (long) duties.size());
    }

    /** What the cycle has on a date. */
    public Duty duty(LocalDate date) {
        return duties.get(phase(date));
    }
}
