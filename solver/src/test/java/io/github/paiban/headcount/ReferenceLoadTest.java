package io.github.paiban.headcount;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.model.Volume;
import io.github.paiban.staffing.Workload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ReferenceLoadTest {
    private static final double MINUTES = 30_000;

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.5, 1.1, 3, 70})
    void howLargeTheVolumeIsDoesNotMatter(double times) {
        MonthWork work = Samples.work(40);

        assertThat(new ReferenceLoad(work.times(times).workload()).of(MINUTES).volumes())
                .isEqualTo(new ReferenceLoad(work.workload()).of(MINUTES).volumes());
    }

    @Test
    void morePeopleCarryMore() {
        ReferenceLoad load = new ReferenceLoad(Samples.work(40).workload());

        assertThat(contacts(load.of(2 * MINUTES))).isGreaterThan(2 * contacts(load.of(MINUTES)));
    }

    private static double contacts(Workload work) {
        return work.volumes().stream().mapToDouble(Volume::contacts).sum();
    }
}
