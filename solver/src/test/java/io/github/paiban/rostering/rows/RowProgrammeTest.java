package io.github.paiban.rostering.rows;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.RandomMonths;
import io.github.paiban.rostering.board.Board;
import io.github.paiban.rules.Terms;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RowProgrammeTest {
    private static final int WINDOW = 5;

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void findsTheCheapestRowOfAWindowLikeTryingAll(long seed) {
        Board board = new Board(Terms.of(RandomMonths.problem(seed)));
        SplittableRandom random = new SplittableRandom(seed);
        int agent = random.nextInt(board.agents);
        int from = random.nextInt(board.days - WINDOW + 1);
        int[] row = anyAllowedRow(board, agent, random);
        long[] energies =
                random.longs((long) board.days * board.duties, -5_000, 50_000).toArray();
        long cheapest = cheapestOfAll(board, agent, row.clone(), from, from, from + WINDOW, energies);

        boolean changed = new RowProgramme(board, 100_000).improve(agent, row, from, from + WINDOW, energies);

        long found = cost(board, agent, row, from, energies);
        assertThat(found).isEqualTo(cheapest);
        assertThat(changed || found == cheapest).isTrue();
    }

    private static int[] anyAllowedRow(Board board, int agent, SplittableRandom random) {
        int[] row = new int[board.days];
        for (int day = 0; day < board.days; day++) {
            int[] choices = board.choices[agent][day];
            row[day] = choices[random.nextInt(choices.length)];
        }
        return row;
    }

    private static long cheapestOfAll(Board board, int agent, int[] row, int begin, int day, int to, long[] energies) {
        if (day == to) {
            return cost(board, agent, row, begin, energies);
        }
        long least = Long.MAX_VALUE;
        for (int duty : board.choices[agent][day]) {
            row[day] = duty;
            least = Math.min(least, cheapestOfAll(board, agent, row, begin, day + 1, to, energies));
        }
        return least;
    }

    /** Automata over the whole row and the given costs inside the window. */
    private static long cost(Board board, int agent, int[] row, int from, long[] energies) {
        long[] byLevel = new long[3];
        board.rowCosts(agent, row, byLevel);
        long cost = board.energy.of(byLevel);
        for (int day = 0; day < board.days; day++) {
            cost -= board.cellEnergy(agent, day, row[day]);
        }
        for (int day = from; day < from + WINDOW; day++) {
            cost += energies[day * board.duties + row[day]];
        }
        return cost;
    }
}
