package io.github.paiban.quote;

import static io.github.paiban.quote.Quotes.num;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

final class SplitTest {
    @Test
    void theCentLeftOverGoesToTheFirstOfThree() {
        // 100 ÷ 3 = 33.333…: 33.33 each, and one cent left
        assertThat(Split.of(num("100.00"), List.of(1.0, 1.0, 1.0), 2))
                .containsExactly(num("33.34"), num("33.33"), num("33.33"));
    }

    @Test
    void theLargestRemainderComesFirst() {
        // 0.10 by 5 : 3 : 1 = 0.0555…, 0.0333…, 0.0111…: 0.05, 0.03, 0.01 and one cent for the first
        assertThat(Split.of(num("0.10"), List.of(5.0, 3.0, 1.0), 2))
                .containsExactly(num("0.06"), num("0.03"), num("0.01"));
    }

    @RepeatedTest(50)
    void partsAddUpAndAreNeverOffByACent(RepetitionInfo info) {
        Random random = new Random(info.getCurrentRepetition());
        List<Double> weights = DoubleStream.generate(() -> random.nextInt(5) * random.nextDouble())
                .limit(1 + random.nextInt(12))
                .boxed()
                .toList();
        double sum = weights.stream().mapToDouble(Double::doubleValue).sum();
        assumeTrue(sum > 0);
        BigDecimal amount = BigDecimal.valueOf(random.nextInt(10_000_000), 2);
        List<BigDecimal> parts = Split.of(amount, weights, 2);
        assertThat(parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo(amount);
        for (int i = 0; i < parts.size(); i++) {
            double exact = amount.doubleValue() * weights.get(i) / sum;
            assertThat(parts.get(i).doubleValue()).isBetween(exact - 0.01001, exact + 0.01001);
        }
    }

    @Test
    void noWeightsAreRefused() {
        assertThatThrownBy(() -> Split.of(num("1"), List.of(0.0), 2)).isInstanceOf(IllegalArgumentException.class);
    }
}
