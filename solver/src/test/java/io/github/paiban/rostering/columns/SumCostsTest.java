package io.github.paiban.rostering.columns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.paiban.RandomMonths;
import io.github.paiban.rostering.board.Board;
import io.github.paiban.rules.Level;
import io.github.paiban.rules.RosterProblem;
import io.github.paiban.rules.RuleBook;
import io.github.paiban.rules.RuleHead;
import io.github.paiban.rules.Scope;
import io.github.paiban.rules.SmallShop;
import io.github.paiban.rules.Terms;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SumCostsTest {
    private static final double EXACT = 1e-3;

    private static SumCosts of(Level level, long... costs) {
        List<Long> list = Arrays.stream(costs).boxed().toList();
        AnyCurve rule = new AnyCurve(new RuleHead("curve", level, 1, Scope.ALL), costs.length - 1, list);
        Board board = new Board(Terms.of(new RosterProblem(
                SmallShop.month(costs.length, SmallShop.agents(1)).build(), RuleBook.of(rule))));
        return SumCosts.ofTally(board, 0);
    }

    /** The curve that the linear programme sees. */
    private static double pieces(SumCosts costs, int value) {
        SumCosts.Pieces left = costs.leftwards();
        SumCosts.Pieces right = costs.rightwards();
        return costs.least()
                + along(left, Math.max(0, left.from() - value))
                + along(right, Math.max(0, value - right.from()));
    }

    private static double along(SumCosts.Pieces pieces, double distance) {
        double energy = 0;
        double left = distance;
        for (int i = 0; i < pieces.size() && left > 0; i++) {
            double step = Math.min(left, pieces.lengths()[i]);
            energy += step * pieces.slopes()[i];
            left -= step;
        }
        return energy;
    }

    private static void assertBelow(SumCosts costs, int from, int to) {
        for (int value = from; value <= to; value++) {
            assertThat(pieces(costs, value)).isLessThanOrEqualTo(costs.at(value) + EXACT);
        }
        assertConvex(costs.leftwards());
        assertConvex(costs.rightwards());
        assertThat(costs.at(costs.leftwards().from())).isEqualTo(Math.round(costs.least()));
        assertThat(costs.at(costs.rightwards().from())).isEqualTo(Math.round(costs.least()));
    }

    private static void assertConvex(SumCosts.Pieces pieces) {
        for (int i = 0; i < pieces.size(); i++) {
            assertThat(pieces.lengths()[i]).isPositive();
            assertThat(pieces.slopes()[i]).isGreaterThanOrEqualTo(i == 0 ? 0 : pieces.slopes()[i - 1]);
        }
        assertThat(pieces.lengths()[pieces.size() - 1]).isInfinite();
    }

    private static void assertLeast(SumCosts costs, int from, int to, long price) {
        long least = Long.MAX_VALUE;
        for (int value = from; value <= to; value++) {
            least = Math.min(least, costs.at(value) - price * value);
        }
        assertThat(costs.leastAt(price)).isEqualTo(least);
        int chosen = costs.valueAt(price, (from + to) / 2);
        assertThat(chosen).isBetween(from, to);
        assertThat(costs.at(chosen) - price * chosen).isEqualTo(least);
    }

    @Test
    void aConvexCurveWithClearCornersIsKeptAsItIs() {
        SumCosts costs = of(Level.SHOULD, 9, 4, 1, 0, 0, 3, 8, 13);
        for (int value = 0; value <= 7; value++) {
            assertThat(pieces(costs, value)).isCloseTo((double) costs.at(value), within(EXACT));
        }
        assertThat(costs.leftwards().from()).isEqualTo(3);
        assertThat(costs.rightwards().from()).isEqualTo(4);
        assertThat(costs.at(5)).isEqualTo(3 << 10);
    }

    @Test
    void theHollowsOfACurveAreBridgedAndItsCornersTouched() {
        SumCosts costs = of(Level.PREFER, 0, 5, 1, 7, 12, 31);
        double[] hull = {0, 0.5, 1, 6.5, 12, 31};
        for (int value = 0; value < hull.length; value++) {
            assertThat(pieces(costs, value)).isCloseTo(hull[value], within(EXACT));
        }
    }

    @Test
    void whereNothingCostsThereAreNoSlopes() {
        SumCosts costs = of(Level.SHOULD, 0, 0, 0);
        assertThat(costs.leftwards().slopes()).containsExactly(0);
        assertThat(costs.rightwards().slopes()).containsExactly(0);
        assertThat(costs.clampPrice(7)).isZero();
    }

    @Test
    void thePriceIsClampedToTheSlopesOfTheCurve() {
        SumCosts costs = of(Level.PREFER, 6, 0, 2, 9);
        assertThat(costs.clampPrice(-100)).isEqualTo(-6);
        assertThat(costs.clampPrice(100)).isEqualTo(7);
        assertThat(costs.clampPrice(1.5)).isEqualTo(1.5);
    }

    @Test
    void ofSeveralBestValuesTheNearestIsChosen() {
        SumCosts costs = of(Level.PREFER, 3, 0, 0, 0, 5);
        assertThat(costs.valueAt(0, 0)).isEqualTo(1);
        assertThat(costs.valueAt(0, 2)).isEqualTo(2);
        assertThat(costs.valueAt(0, 9)).isEqualTo(3);
    }

    @Test
    void thePiecesAreNeverAboveAnyCurveAndThePricedLeastIsExact() {
        for (long seed = 0; seed < 300; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            long[] curve = LongStream.generate(() -> random.nextInt(random.nextBoolean() ? 10 : 1000))
                    .limit(2 + random.nextInt(14))
                    .toArray();
            if (random.nextBoolean()) {
                long weight = 1 + seed % 3;
                Arrays.setAll(curve, i -> (i - 4L) * (i - 4) * weight);
            }
            SumCosts costs = of(random.nextBoolean() ? Level.SHOULD : Level.PREFER, curve);
            assertBelow(costs, 0, curve.length - 1);
            for (int i = 0; i < 10; i++) {
                assertLeast(costs, 0, curve.length - 1, random.nextLong(-1_000_000, 1_000_000));
            }
        }
    }

    @Test
    void thePiecesAreNeverAboveTheTalliesAndSumsOfRandomMonths() {
        for (long seed = 0; seed < 12; seed++) {
            Board board = new Board(Terms.of(RandomMonths.problem(seed)));
            SplittableRandom random = new SplittableRandom(seed);
            for (int tally = 0; tally < board.tallies.size; tally++) {
                SumCosts costs = SumCosts.ofTally(board, tally);
                int lowest = board.tallies.lowest[tally];
                int highest = lowest + board.tallies.costs[tally].length - 1;
                assertBelow(costs, lowest, highest);
                assertLeast(costs, lowest, highest, random.nextLong(-50_000, 50_000));
            }
            for (int agent = 0; agent < board.agents; agent++) {
                compareSums(board, agent, random);
            }
        }
    }

    private static void compareSums(Board board, int agent, SplittableRandom random) {
        for (int k = 0; k < board.automata[agent].length; k++) {
            if (board.automata[agent][k].isSum()) {
                SumSteps steps = SumSteps.of(board, agent, k);
                int level = board.automatonLevels[agent][k];
                SumCosts costs = SumCosts.ofRule(steps, board.energy, level);
                assertLeast(costs, 0, steps.size() - 1, random.nextLong(-50_000, 50_000));
                for (int i = 0; i < 20; i++) {
                    int[] row = randomRow(board, agent, random);
                    int value = countSteps(steps, row);
                    assertThat(costs.at(value)).isEqualTo(board.energy.factor(level) * board.ruleCost(agent, k, row));
                    assertThat(pieces(costs, value)).isLessThanOrEqualTo(costs.at(value) + EXACT);
                }
            }
        }
    }

    private static int countSteps(SumSteps steps, int[] row) {
        int count = 0;
        for (int day = 0; day < row.length; day++) {
            count += steps.added(day, row[day]);
        }
        return count;
    }

    private static int[] randomRow(Board board, int agent, SplittableRandom random) {
        int[] row = new int[board.days];
        for (int day = 0; day < board.days; day++) {
            int[] choices = board.choices[agent][day];
            row[day] = choices[random.nextInt(choices.length)];
        }
        return row;
    }
}
