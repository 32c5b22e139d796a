package io.github.paiban.rostering.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PoolTest {
    private final Pool pool = new Pool();

    private static Column column(int agent, long energy, int... row) {
        return new Column(agent, row, energy, new int[] {0}, new int[] {row[0]});
    }

    @Test
    void holdsEachRowOfAnAgentOnce() {
        assertThat(pool.add(column(0, 5, 1, 2))).isTrue();
        assertThat(pool.add(column(0, 5, 1, 2))).isFalse();
        assertThat(pool.add(column(1, 5, 1, 2))).isTrue();
        assertThat(pool.add(column(0, 5, 2, 1))).isTrue();
        assertThat(pool.columns()).hasSize(3);
    }

    @Test
    void findsTheBestOfEachAgentByPrices() {
        Column plain = column(0, 10, 0);
        Column priced = column(0, 4, 3);
        Column other = column(1, 99, 1);
        List.of(plain, priced, other, column(2, 1, 1)).forEach(pool::add);
        assertThat(pool.best(new int[] {0, 1}, new long[] {1}, 1)).containsExactly(priced, other);
        assertThat(pool.best(new int[] {0, 1}, new long[] {3}, 1)).containsExactly(plain, other);
        assertThat(pool.best(new int[] {0}, new long[] {3}, 9)).containsExactly(plain, priced);
        assertThat(pool.best(new int[] {7}, new long[] {3}, 9)).isEmpty();
    }

    @Test
    void forgetsAllButWhatItIsToKeep() {
        Column kept = column(0, 10, 0);
        Column gone = column(0, 4, 3);
        pool.add(kept);
        pool.add(gone);
        pool.keep(List.of(kept));
        assertThat(pool.columns()).containsExactly(kept);
        assertThat(pool.add(kept)).isFalse();
        assertThat(pool.add(gone)).isTrue();
    }

    @Test
    void keepsPartOfItself() {
        pool.add(column(0, 10, 0));
        pool.add(column(0, 4, 3));
        pool.keep(pool.columns());
        assertThat(pool.columns()).hasSize(2);
    }
}
