package io.github.paiban.rotation;

import io.github.paiban.rules.Duties;
import io.github.paiban.rules.Level;
import java.time.YearMonth;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Makes a cycle even without making it dearer: stretches of its days change places with others on the same columns, so
 * that whoever looks at a month anywhere in it finds about as many rests, nights and hours. Whoever follows an even cycle
 * has months alike, and months that count rests or hours leave more of it as it is.
 *
 * <p>Simulated annealing with seeded chance; the rules about rows and all needs stay as they were.
 */
final class EvenCycle {
    /** The days of a month that are looked at wherever one may begin. */
    private static final int MONTH = 30;

    private static final int WEEK = 7;
    private static final int TRIES = 40_000;
    private static final int LONGEST = 31;
    /** How much more a rest too many weighs than any other duty, to be tried: months count rests. */
    private static final List<Integer> RESTS = List.of(6, 25, 100);

    private static final double WARM = 30;

    /** How much a day more in the coming year weighs than one in a month, where lines are months. */
    private static final double YEAR = 20;

    private final CycleProblem problem;
    private final CycleCosts costs;
    private final SplittableRandom random;
    private final long[] most;
    private final int[] row;
    private final int rests;
    private final YearAhead year;
    private final boolean hasMonths;

    private EvenCycle(CycleProblem problem, int[] row, int rests, YearAhead year, long seed) {
        this.rests = rests;
        this.year = year;
        this.hasMonths = problem.hasMonths();
        this.problem = problem;
        this.costs = new CycleCosts(problem);
        this.random = new SplittableRandom(seed);
        this.row = row;
        this.most = new long[] {0, costs.cost(row, Level.SHOULD), costs.cost(row, Level.PREFER)};
    }

    /**
     * Cycles as even as can be found in time, each with another weight on rests; the cycle itself where it is short.
     *
     * @param first the first month that is to follow it
     */
    static List<CycleAnswer.Found> of(
            CycleProblem problem, CycleAnswer.Found found, YearMonth first, long seed, Deadline deadline) {
        YearAhead year = new YearAhead(problem, first);

        if (problem.rounds() < 2) {
            return List.of(found);
        }
        return RESTS.stream()
                .map(rests -> new EvenCycle(problem, found.duties(), rests, year, seed).search(deadline))
                .map(row -> new CycleAnswer.Found(row, found.costs(), found.isBest()))
                .toList();
    }

    private int[] search(Deadline deadline) {
        int[] best = row.clone();
        double now = unevenness();
        double least = now;
        for (int i = 0; i < TRIES && !deadline.isOver(); i++) {
            double temperature = WARM * Math.sqrt(rests) * (1 - (double) i / TRIES);
            int length = 1 + random.nextInt(Math.min(LONGEST, row.length / 2));
            int from = random.nextInt(row.length);
            int rounds = 1 + random.nextInt(problem.rounds() - 1);
            int to = from + rounds * problem.columns();
            if (overlap(length, rounds * problem.columns())) {
                continue;
            }
            exchange(from, to, length);
            double next = unevenness();
            if (next - now < temperature * -Math.log(1 - random.nextDouble()) && costs.isWithin(row, most)) {
                now = next;
                if (now < least) {
                    least = now;
                    System.arraycopy(row, 0, best, 0, row.length);
                }
            } else {
                exchange(from, to, length);
            }
        }
        return best;
    }

    private boolean overlap(int length, int apart) {
        return length > apart || length > row.length - apart;
    }

    private void exchange(int from, int to, int length) {
        for (int day = 0; day < length; day++) {
            int a = (from + day) % row.length;
            int b = (to + day) % row.length;
            int duty = row[a];
            row[a] = row[b];
            row[b] = duty;
        }
    }

    /** Squares of how far months are from the mean month, of each duty and of work at weekends, over all months. */
    private double unevenness() {
        double sum = hasMonths ? YEAR * year.unevenness(row) : 0;
        for (int duty : problem.duties()) {
            sum += (duty == Duties.OFF ? rests : 1) * unevenness(duty, false);
        }
        return problem.columns() % WEEK == 0 ? sum + unevenness(Duties.OFF, true) : sum;
    }

    private double unevenness(int duty, boolean atWeekends) {
        int all = 0;
        int month = 0;
        for (int day = 0; day < row.length; day++) {
            all += counts(day, duty, atWeekends);
        }
        for (int day = 0; day < MONTH; day++) {
            month += counts(day % row.length, duty, atWeekends);
        }
        double mean = (double) all * MONTH / row.length;
        double sum = 0;
        for (int begin = 0; begin < row.length; begin++) {
            sum += weight(begin) * (month - mean) * (month - mean);
            month += counts((begin + MONTH) % row.length, duty, atWeekends) - counts(begin, duty, atWeekends);
        }
        return sum;
    }

    /** Where lines are months, what counts is what each of them holds. */
    private int weight(int begin) {
        if (!hasMonths) {
            return 1;
        }
        return begin % problem.columns() == 0 ? problem.columns() : 0;
    }

    private int counts(int day, int duty, boolean atWeekends) {
        return row[day] == duty && (!atWeekends || day % WEEK >= WEEK - 2) ? 1 : 0;
    }
}
