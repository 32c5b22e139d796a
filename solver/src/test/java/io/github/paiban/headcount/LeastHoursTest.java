package io.github.paiban.headcount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.paiban.model.Requirement;
import io.github.paiban.model.ServiceCurve;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two hours: in the first the people save 60, 30 and 10 of 100 contacts, in the second 0 and 100 of 100. */
final class LeastHoursTest {
    private static final ServiceCurve FALLING = curve(9, 100, 40, 10, 0);
    private static final ServiceCurve STEP = curve(10, 100, 100, 0);

    @Test
    void peopleGoWhereTheySaveMost() {
        LeastHours least = new LeastHours(List.of(FALLING, STEP), 0);

        assertThat(least.minutes(0.3)).isCloseTo(60, within(1e-9));
        assertThat(least.minutes(0.8)).isCloseTo(180, within(1e-9));
        assertThat(least.minutes(0.95)).isCloseTo(240, within(1e-9));
        assertThat(least.minutes(1)).isCloseTo(300, within(1e-9));
    }

    @Test
    void aPartOfAPersonSavesAPart() {
        LeastHours least = new LeastHours(List.of(FALLING), 0);

        assertThat(least.minutes(0.3)).isCloseTo(30, within(1e-9));
        assertThat(least.minutes(0)).isZero();
    }

    @Test
    void contactsWithoutAShiftUseUpWhatMayBeLate() {
        LeastHours least = new LeastHours(List.of(FALLING), 100);

        assertThat(least.contacts()).isEqualTo(200);
        assertThat(least.most()).isEqualTo(0.5);
        assertThat(least.minutes(0.3)).isCloseTo(60, within(1e-9));
        assertThat(least.minutes(0.9)).isCloseTo(180, within(1e-9));
    }

    private static ServiceCurve curve(int hour, double... late) {
        List<Double> all = java.util.Arrays.stream(late).boxed().toList();
        return new ServiceCurve(Samples.FIRST, 60 * hour, 60 * hour + 60, Requirement.Group.ALL, all);
    }
}
