package io.github.paiban.rostering.rows;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.rostering.board.StateNumbers;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LabelLayerTest {
    @Test
    void keepsTheCheaperOfTwoLabelsWithEqualStates() {
        LabelLayer layer = new LabelLayer(2);
        layer.clear(2);
        layer.offer(new int[] {1, 2}, 9, 0, 5, 0);
        layer.offer(new int[] {1, 2}, 7, 1, 6, 1);
        layer.offer(new int[] {1, 2}, 8, 2, 7, 2);
        layer.offer(new int[] {2, 1}, 8, 3, 8, 3);
        assertThat(layer.size()).isEqualTo(2);
        assertThat(layer.cost(0)).isEqualTo(7);
        assertThat(layer.parents()[0]).isEqualTo(1);
        assertThat(layer.choices()[0]).isEqualTo(6);
        assertThat(layer.worked(0)).isEqualTo(1);
    }

    @Test
    void keepsTheCheapestOfEachNumberOfDaysWorked() {
        LabelLayer layer = new LabelLayer(1);
        layer.clear(1);
        for (int i = 0; i < 100; i++) {
            layer.offer(new int[] {i}, 100 - i, 0, 0, i % 2);
        }
        layer.keep(10, 1);
        assertThat(layer.size()).isEqualTo(10);
        assertThat(IntStream.range(0, 10).mapToLong(layer::cost))
                .containsExactlyInAnyOrder(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L);
        assertThat(IntStream.range(0, 10).map(layer::worked).sum()).isEqualTo(5);
    }

    @Test
    void neverDropsACheaperLabelForADearerOneWithManyTies() {
        LabelLayer layer = new LabelLayer(1);
        layer.clear(1);
        for (int i = 0; i < 50; i++) {
            layer.offer(new int[] {i}, 5, 0, 0, 0);
        }
        layer.offer(new int[] {99}, 3, 0, 0, 0);
        layer.keep(4, 1);
        assertThat(IntStream.range(0, layer.size()).mapToLong(layer::cost)).containsExactlyInAnyOrder(5L, 5L, 5L, 3L);
    }

    @Test
    void numbersManyTuplesEachOnce() {
        StateNumbers numbers = new StateNumbers(3);
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 20_000; i++) {
            long[] tuple = {random.nextInt(20), random.nextInt(20), random.nextInt(20)};
            int number = numbers.number(tuple);
            assertThat(numbers.value(number, 2)).isEqualTo(tuple[2]);
            assertThat(numbers.number(tuple)).isEqualTo(number);
        }
        assertThat(numbers.size()).isBetween(7_000, 8_000);
    }
}
