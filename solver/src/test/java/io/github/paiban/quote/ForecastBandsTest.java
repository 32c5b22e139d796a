package io.github.paiban.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.paiban.model.Requirement;
import io.github.paiban.model.Volume;
import io.github.paiban.notice.Message;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class ForecastBandsTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);
    private static final double NINE_OF_TEN = 1.645;

    /** Thirty days of ten hours; an interval's deviation is √(chance · contacts + (common · contacts)²). */
    private static List<Volume> month(double chance, double common, String... shops) {
        List<Volume> volumes = new ArrayList<>();
        for (String shop : shops) {
            for (int day = 0; day < 30; day++) {
                for (int hour = 10; hour < 20; hour++) {
                    double contacts = 20 + 10 * (hour % 4);
                    double off = NINE_OF_TEN * Math.sqrt(chance * contacts + Math.pow(common * contacts, 2));
                    volumes.add(new Volume(
                            FIRST.plusDays(day),
                            60 * hour,
                            60 * hour + 60,
                            contacts,
                            new Requirement.Group(null, null, shop),
                            new Volume.Band(Math.max(0, contacts - off), contacts + off)));
                }
            }
        }
        return volumes;
    }

    private static Basis basis(List<Volume> volumes) {
        double all = volumes.stream().mapToDouble(Volume::contacts).sum();
        return Basis.EMPTY.with(
                Driver.INQUIRIES, BigDecimal.valueOf(Math.round(all)), Message.of("quote.source.volume"));
    }

    private static @Nullable VolumeOutlook outlook(List<Volume> volumes, @Nullable Double written) {
        return MonthFigures.outlook(basis(volumes), volumes, written);
    }

    private static double spread(List<Volume> volumes) {
        return Objects.requireNonNull(outlook(volumes, null)).spread();
    }

    @Test
    void whatDaysDifferByIsWhatTheMonthDiffersBy() {
        assertThat(spread(month(1.5, 0.08, "Tea"))).isCloseTo(0.08, Offset.offset(0.004));
        assertThat(spread(month(1.5, 0.2, "Tea"))).isCloseTo(0.2, Offset.offset(0.01));
    }

    @Test
    void chanceEvensOutOverAMonth() {
        double contacts =
                month(0, 0, "Tea").stream().mapToDouble(Volume::contacts).sum();

        assertThat(spread(month(1.5, 0, "Tea"))).isCloseTo(Math.sqrt(1.5 / contacts), Offset.offset(0.001));
    }

    @Test
    void shopsMoveTogether() {
        assertThat(spread(month(1.5, 0.1, "Tea", "Cups", "Pots"))).isCloseTo(0.1, Offset.offset(0.005));
    }

    @Test
    void widerBandsAreMoreRisk() {
        double narrow = 0;
        for (double common = 0.02; common < 0.5; common += 0.02) {
            double spread = spread(month(2, common, "Tea"));
            assertThat(spread).isGreaterThan(narrow);
            narrow = spread;
        }
    }

    @Test
    void bandsComeBeforeWhatIsWrittenAndThatBeforeNothing() {
        List<Volume> banded = month(1.5, 0.08, "Tea");
        List<Volume> plain = banded.stream()
                .map(each -> new Volume(each.date(), each.fromMinute(), each.toMinute(), each.contacts(), each.group()))
                .toList();

        assertThat(Objects.requireNonNull(outlook(banded, 0.3)).source()).isEqualTo(VolumeOutlook.Source.FORECAST);
        assertThat(Objects.requireNonNull(outlook(banded, 0.3)).spread()).isLessThan(0.1);
        VolumeOutlook written = Objects.requireNonNull(outlook(plain, 0.3));
        assertThat(written.source()).isEqualTo(VolumeOutlook.Source.WRITTEN);
        assertThat(written.spread()).isEqualTo(0.3);
        assertThat(outlook(plain, null)).isNull();
    }

    @Test
    void numbersGivenByHandAreSure() {
        List<Volume> sure = month(1.5, 0.08, "Tea").stream()
                .map(each -> new Volume(
                        each.date(),
                        each.fromMinute(),
                        each.toMinute(),
                        each.contacts(),
                        each.group(),
                        new Volume.Band(each.contacts(), each.contacts())))
                .toList();

        assertThat(outlook(sure, null)).isNull();
        List<Volume> half = new ArrayList<>(sure);
        half.addAll(month(1.5, 0.08, "Cups"));
        assertThat(spread(half)).isCloseTo(0.04, Offset.offset(0.003));
    }

    @Test
    void aBandUpsideDownIsNone() {
        assertThatThrownBy(() -> new Volume.Band(2, 1)).hasMessageContaining("2.0 to 1.0");
    }
}
