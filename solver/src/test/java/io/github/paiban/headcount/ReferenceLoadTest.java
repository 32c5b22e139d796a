package io.github.paiban.headcount;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.model.Volume;
import io.github.paiban.staffing.ServiceTarget;
import io.github.paiban.staffing.Workload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ReferenceLoadTest {
    private static final double DAYS = 60;

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.5, 1.1, 3, 70})
    void howLargeTheVolumeIsDoesNotMatter(double times) {
        MonthWork work = Samples.work(40);

        assertThat(load(work.times(times)).of(DAYS).volumes())
                .isEqualTo(load(work).of(DAYS).volumes());
    }

    @Test
    void morePeopleCarryMore() {
        ReferenceLoad load = load(Samples.work(40));

        assertThat(contacts(load.of(2 * DAYS))).isGreaterThan(2 * contacts(load.of(DAYS)));
    }

    @Test
    void whatIsPromisedDoesNotMatter() {
        MonthWork work = Samples.work(40);
        MonthWork strict = work.withTerms(terms -> terms.with(new ServiceTarget(0.95, 15)));

        assertThat(load(strict).of(DAYS).volumes())
                .isEqualTo(load(work).of(DAYS).volumes());
        assertThat(load(strict).of(DAYS).plan()).isEqualTo(load(work).of(DAYS).plan());
    }

    private static ReferenceLoad load(MonthWork month) {
        return new ReferenceLoad(month, Samples.SHIFTS, month.workload());
    }

    private static double contacts(Workload work) {
        return work.volumes().stream().mapToDouble(Volume::contacts).sum();
    }
}
