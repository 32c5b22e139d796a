package io.github.paiban.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.rules.Duties;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class EvenCycleTest {
    private static final YearMonth FIRST = YearMonth.of(2026, 11);
    private static final CycleOptions OPTIONS =
            CycleOptions.DEFAULT.withTime(Duration.ofMinutes(5)).withThreads(1).withLibrary(false);
    /** By how much a rest too many weighs more than another duty, in the order of the answers. */
    private static final List<Integer> WEIGHTS = List.of(6, 25, 100);

    private static List<CycleAnswer.Found> even(CycleProblem problem, int[] row, long seed) {
        CycleAnswer.Found found = new CycleAnswer.Found(row, new long[3], true);
        return EvenCycle.of(problem, found, FIRST, seed, Deadline.of(OPTIONS));
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 5, 7, 8, 12, 14, 20, 21, 25, 30, 33, 40})
    @DisplayName("over seeds: rules and needs stay as they were, and no answer is less even than the cycle was")
    void keepsRulesAndNeeds(long seed) {
        TinyCycle tiny = TinyCycle.random(seed);
        CycleProblem problem = tiny.problem();
        if (CycleSearch.search(problem, OPTIONS) instanceof CycleAnswer.Found found) {
            List<CycleAnswer.Found> all = even(problem, found.duties(), seed);
            for (int i = 0; i < all.size(); i++) {
                int[] row = all.get(i).duties();
                assertThat(tiny.isLegal(TinyCycle.text(row)))
                        .as(TinyCycle.text(row))
                        .isTrue();
                assertThat(unevenness(row, WEIGHTS.get(i)))
                        .isLessThanOrEqualTo(unevenness(found.duties(), WEIGHTS.get(i)));
            }
        }
    }

    @Test
    @DisplayName("a week at work and a week off, with one column, become every other day")
    void findsTheEvenestOfAll() {
        int day = TinyCycle.duty('D');
        int[] row = IntStream.range(0, 14).map(i -> i < 7 ? day : Duties.OFF).toArray();
        CycleProblem problem = new CycleProblem(TinyCycle.FRAME, List.of(), TinyCycle.duties(), 1, 14, 1, List.of());
        List<String> all = even(problem, row, 1).stream()
                .map(found -> TinyCycle.text(found.duties()))
                .toList();

        assertThat(all).allMatch(text -> text.equals("D.".repeat(7)) || text.equals(".D".repeat(7)));
    }

    @Test
    @DisplayName("a cycle of one round has nothing to exchange")
    void leavesOneRoundAlone() {
        int[] row = {TinyCycle.duty('D'), Duties.OFF};
        CycleProblem problem = new CycleProblem(TinyCycle.FRAME, List.of(), TinyCycle.duties(), 2, 1, 1, List.of());

        assertThat(even(problem, row, 1))
                .singleElement()
                .satisfies(found -> assertThat(found.duties()).containsExactly(row));
    }

    /** Each stretch of 30 days, days counted by duty: squares of how far from the mean. */
    private static double unevenness(int[] row, int rests) {
        double sum = 0;
        for (int duty : TinyCycle.duties()) {
            List<Integer> counts = new ArrayList<>();
            for (int begin = 0; begin < row.length; begin++) {
                int from = begin;
                counts.add((int) IntStream.range(0, 30)
                        .filter(day -> row[(from + day) % row.length] == duty)
                        .count());
            }
            double mean = counts.stream().mapToInt(Integer::intValue).average().orElse(0);
            sum += (duty == Duties.OFF ? rests : 1)
                    * counts.stream()
                            .mapToDouble(count -> (count - mean) * (count - mean))
                            .sum();
        }
        return Collections.max(List.of(0.0, Math.rint(sum * 1000) / 1000));
    }
}
