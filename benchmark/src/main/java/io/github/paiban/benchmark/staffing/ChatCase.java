package io.github.paiban.benchmark.staffing;

import io.github.paiban.staffing.AgentCapacity;
import io.github.paiban.staffing.Assessment;
import io.github.paiban.staffing.Assessment.Replies;
import io.github.paiban.staffing.Discipline;
import io.github.paiban.staffing.Effort;
import io.github.paiban.staffing.ServiceTarget;
import io.github.paiban.staffing.ServiceTerms;
import java.util.List;
import java.util.SplittableRandom;

/**
 * One case of the grid.
 *
 * @param terms what the chats are like
 * @param agents the team
 * @param load share of the team's time that is work
 */
public record ChatCase(ServiceTerms terms, int agents, double load) {
    private static final List<Double> LOADS = List.of(0.3, 0.5, 0.65, 0.75, 0.85, 0.92, 0.98);
    private static final List<Integer> CAPS = List.of(1, 2, 3, 5, 8, 10);
    private static final List<Integer> ROUNDS = List.of(1, 2, 3, 5, 10);
    private static final List<Double> VARIATIONS = List.of(0.5, 1.0, 1.5);
    private static final List<Integer> TEAMS = List.of(1, 2, 4, 8, 15, 30, 60, 100);
    private static final ServiceTarget TARGET = new ServiceTarget(0.8, 30);

    /**
     * The case of a number: every load with every variation in turn, the rest drawn.
     *
     * @param counted which replies count
     */
    public static ChatCase of(int number, Replies counted) {
        SplittableRandom random = new SplittableRandom(number);
        int rounds = pick(ROUNDS, random);
        Effort effort = new Effort(
                rounds, 5 + 6 * random.nextDouble(), 12 + 18 * random.nextDouble(), 20 + 70 * random.nextDouble());
        Discipline discipline = random.nextBoolean() ? Discipline.FIRST_COME : Discipline.NEW_CHAT_FIRST;
        ServiceTerms terms = new ServiceTerms(
                effort,
                VARIATIONS.get(number / LOADS.size() % VARIATIONS.size()),
                Double.POSITIVE_INFINITY,
                rounds,
                new AgentCapacity(pick(CAPS, random), discipline, 1, 0),
                TARGET,
                new Assessment(counted, 0, 1440, Double.POSITIVE_INFINITY),
                null);
        return new ChatCase(terms, pick(TEAMS, random), LOADS.get(number % LOADS.size()));
    }

    private static <T> T pick(List<T> values, SplittableRandom random) {
        return values.get(random.nextInt(values.size()));
    }

    /** Chats a second. */
    public double arrivals() {
        return load * agents / terms.effort().perContact();
    }
}
