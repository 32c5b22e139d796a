package io.github.paiban.rostering.rows;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.RandomMonths;
import io.github.paiban.rostering.board.Board;
import io.github.paiban.rules.RowAutomaton;
import io.github.paiban.rules.Terms;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The exact row programme against trying all rows, for all agents of 160 small random months. */
class RowsTest {
    private static final int MONTHS = 160;
    private static final int AGENTS = 3;

    /** One agent of one month. */
    private static final class Case {
        final String name;
        final Board board;
        final Rows rows;
        final int agent;
        final SplittableRandom random;

        Case(long seed, Board board, Rows rows, int agent) {
            this.name = "seed " + seed + ", agent " + agent;
            this.board = board;
            this.rows = rows;
            this.agent = agent;
            this.random = new SplittableRandom(AGENTS * seed + agent);
        }

        long[] energies(double blocked) {
            long[] energies = random.longs((long) board.days * board.duties, -5_000, 50_000)
                    .toArray();
            for (int cell = 0; cell < energies.length; cell++) {
                energies[cell] = random.nextDouble() < blocked ? Rows.BLOCKED : energies[cell];
            }
            return energies;
        }

        int[] anyRow() {
            int[] row = new int[board.days];
            for (int day = 0; day < row.length; day++) {
                int[] choices = board.choices[agent][day];
                row[day] = choices[random.nextInt(choices.length)];
            }
            return row;
        }

        AllRows all(long[] energies) {
            return new AllRows(board, agent, false, energies);
        }

        /** What the best row breaks at least at the level must, sums left out. */
        long leastMust() {
            return AllRows.must(board, all(new long[board.days * board.duties]).cheapest());
        }

        boolean hasSums() {
            return Arrays.stream(board.automata[agent]).anyMatch(RowAutomaton::isSum);
        }
    }

    private static void forAll(Consumer<Case> check) {
        for (long seed = 0; seed < MONTHS; seed++) {
            int days = 3 + (int) (seed % 50 == 49 ? 3 : seed % 3);
            Board board = new Board(Terms.of(RandomMonths.small(seed, AGENTS, days)));
            Rows rows = Rows.of(board);
            for (int agent = 0; agent < AGENTS; agent++) {
                check.accept(new Case(seed, board, rows, agent));
            }
        }
    }

    @Test
    void theLeastMustIsThatOfTheBestOfAllRows() {
        forAll(each -> {
            long cells = 0;
            for (int day = 0; day < each.board.days; day++) {
                int duty = each.board.choices[each.agent][day][0];
                cells += each.board.cellCosts[each.agent][0][day * each.board.duties + duty];
            }
            assertThat(each.rows.leastMust(each.agent)).as(each.name).isEqualTo(cells + each.leastMust());
        });
    }

    @Test
    void findsTheCheapestRowLikeTryingAll() {
        forAll(each -> compareCheapest(each, each.energies(0)));
    }

    @Test
    void findsTheCheapestRowThatAvoidsBlockedCellsLikeTryingAll() {
        forAll(each -> compareCheapest(each, each.energies(0.25)));
    }

    private static void compareCheapest(Case each, long[] energies) {
        long expected = each.all(energies).cheapest();
        boolean possible =
                expected != AllRows.NONE && (each.leastMust() > 0 || AllRows.must(each.board, expected) == 0);
        long found = each.rows.cheapest(each.agent, energies);
        assertThat(each.rows.isComplete(each.agent)).as(each.name).isTrue();
        if (possible) {
            assertThat(found).as(each.name).isEqualTo(expected);
        } else {
            assertThat(found).as(each.name).isGreaterThanOrEqualTo(Rows.BLOCKED);
        }
    }

    @Test
    void writesARowOfTheLeastEnergy() {
        forAll(each -> {
            long[] energies = each.energies(0.1);
            long least = each.rows.cheapest(each.agent, energies);
            int[] row = new int[each.board.days];
            if (least < Rows.BLOCKED) {
                each.rows.extract(row, 0, each.random);
                assertThat(each.all(energies).energy(row, 0, row.length))
                        .as(each.name)
                        .isEqualTo(least);
                assertAllowed(each, row);
            }
        });
    }

    /** Rules that are not in the tables yet are not in the slack either, so here all are. */
    @Test
    void withSlackWritesARowNotMoreThanThatAboveTheLeast() {
        forAll(each -> {
            RowModel model = RowModel.of(each.board, each.agent);
            for (int k = 0; k < each.board.automata[each.agent].length; k++) {
                if (model.lacks(k)) {
                    model.take(k);
                }
            }
            long[] energies = each.energies(0.1);
            RowPricing pricing = new RowPricing(each.board);
            long least = pricing.solve(model, energies);
            int[] row = new int[each.board.days];
            for (long slack = 0; least < Rows.BLOCKED && slack <= 20_000; slack = 7 * slack + 1_000) {
                long above = pricing.extract(row, slack, each.random);
                assertThat(above).as(each.name).isBetween(0L, slack);
                assertThat(each.all(energies).energy(row, 0, row.length))
                        .as(each.name)
                        .isEqualTo(least + above);
                assertAllowed(each, row);
            }
        });
    }

    private static void assertAllowed(Case each, int[] row) {
        for (int day = 0; day < row.length; day++) {
            assertThat(each.board.allows(each.agent, day, row[day]))
                    .as(each.name)
                    .isTrue();
        }
    }

    @Test
    void slackGivesDifferentRows() {
        Board board = new Board(Terms.of(RandomMonths.small(2, AGENTS, 5)));
        Rows rows = Rows.of(board);
        rows.cheapest(0, new long[board.days * board.duties]);
        SplittableRandom random = new SplittableRandom(1);
        int[] one = new int[board.days];
        int[] other = new int[board.days];
        rows.extract(one, 1L << 20, random);
        rows.extract(other, 1L << 20, random);
        assertThat(other).isNotEqualTo(one);
    }

    @Test
    void improvesAWindowLikeTryingAllOfItAndNeverForTheWorse() {
        forAll(each -> {
            long[] energies = each.energies(0);
            int from = each.random.nextInt(each.board.days);
            int to = from + 1 + each.random.nextInt(each.board.days - from);
            AllRows all = new AllRows(each.board, each.agent, true, energies);
            int[] row = each.anyRow();
            int[] given = row.clone();
            long before = all.energy(given, from, to);

            boolean changed = each.rows.improve(each.agent, row, from, to, energies);

            long after = all.energy(row, from, to);
            assertThat(after).as(each.name).isLessThanOrEqualTo(before);
            assertThat(changed).as(each.name).isEqualTo(!Arrays.equals(row, given));
            long expected = all.cheapest(given, from, to);
            if (!each.hasSums() && AllRows.must(each.board, expected) == each.leastMust()) {
                assertThat(after).as(each.name).isEqualTo(expected);
            }
            Arrays.fill(given, from, to, 0);
            int[] outside = row.clone();
            Arrays.fill(outside, from, to, 0);
            assertThat(outside).as(each.name).isEqualTo(given);
        });
    }

    @Test
    void aCopyKnowsNothingOfWhatTheOtherIsAsked() {
        forAll(each -> {
            String before = each.rows.describe(each.agent);
            Rows copy = each.rows.copy();
            long[] mine = each.energies(0);
            long[] its = each.energies(0);
            long least = copy.cheapest(each.agent, its);
            assertThat(each.rows.describe(each.agent)).as(each.name).isEqualTo(before);
            each.rows.cheapest(each.agent, mine);
            int[] row = new int[each.board.days];
            copy.extract(row, 0, each.random);
            assertThat(each.all(its).energy(row, 0, row.length)).as(each.name).isEqualTo(least);
            assertThat(copy.leastMust(each.agent)).isEqualTo(each.rows.leastMust(each.agent));
        });
    }
}
