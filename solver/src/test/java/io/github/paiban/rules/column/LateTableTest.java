package io.github.paiban.rules.column;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.paiban.model.Requirement;
import io.github.paiban.model.ServiceCurve;
import io.github.paiban.rules.Curve;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class LateTableTest {
    @Test
    void aFlatBeginIsBridgedSoThatTheFirstAgentIsWorthSomething() {
        LateTable table = table(List.of(20.0, 20.0, 20.0, 5.0, 1.0));

        assertThat(table.at(0)).isEqualTo(20);
        assertThat(table.at(1)).isCloseTo(15, within(1e-9));
        assertThat(table.at(2)).isCloseTo(10, within(1e-9));
        assertThat(table.at(3)).isEqualTo(5);
        assertThat(table.at(9)).isEqualTo(1);
    }

    @Test
    void whatNobodyCanPreventCostsNothing() {
        Curve costs = table(List.of(20.0, 6.0, 2.0)).costs(5, 1);

        assertThat(List.of(costs.at(0), costs.at(1), costs.at(2), costs.at(3))).containsExactly(90L, 20L, 0L, 0L);
    }

    @Test
    void shareOfACurveAndAnotherCurveAddUp() {
        LateTable.Sum sum = new LateTable.Sum();
        sum.add(curve(List.of(10.0, 2.0)), 0.5);
        sum.add(curve(List.of(6.0, 3.0, 0.0)), 1);

        assertThat(sum.convex().at(1)).isEqualTo(4);
    }

    @Test
    void costsAreWholeConvexAndFallingForAnyCurve() {
        SplittableRandom random = new SplittableRandom(7);
        for (int round = 0; round < 500; round++) {
            List<Double> late = new ArrayList<>(List.of(100 * random.nextDouble()));
            for (int i = random.nextInt(20); i > 0; i--) {
                late.add(late.getLast() * (random.nextBoolean() ? 1 : random.nextDouble()));
            }
            Curve costs = table(late).costs(1 + random.nextInt(20), 1);
            for (int count = 1; count < late.size() + 2; count++) {
                long gain = costs.at(count - 1) - costs.at(count);
                assertThat(gain).isGreaterThanOrEqualTo(costs.at(count) - costs.at(count + 1));
                assertThat(gain).isNotNegative();
            }
        }
    }

    @Test
    void partsOfAnAgentAreWorthTheirPartOfTheStep() {
        Curve costs = table(List.of(20.0, 6.0, 2.0)).costs(6, 12);

        assertThat(List.of(costs.at(0), costs.at(6), costs.at(12), costs.at(18), costs.at(24), costs.at(30)))
                .containsExactly(108L, 66L, 24L, 12L, 0L, 0L);
    }

    @Test
    void wholeAgentsCostTheSameInPartsAndPartsNeverCostLessTheFewerThereAre() {
        LateTable table = table(List.of(9.0, 3.3, 1.1, 0.6, 0.4, 0.3));
        Curve whole = table.costs(2, 1);
        Curve parts = table.costs(2, 12);

        assertThat(whole.at(2)).isPositive();
        for (int count = 0; count <= 60; count++) {
            assertThat(parts.at(count)).isGreaterThanOrEqualTo(parts.at(count + 1));
            assertThat(parts.at(12 * (count / 12))).isEqualTo(whole.at(count / 12));
        }
    }

    private static LateTable table(List<Double> late) {
        LateTable.Sum sum = new LateTable.Sum();
        sum.add(curve(late), 1);
        return sum.convex();
    }

    private static ServiceCurve curve(List<Double> late) {
        return new ServiceCurve(LocalDate.of(2026, 11, 1), 540, 570, Requirement.Group.ALL, late);
    }
}
