package io.github.paiban.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.paiban.model.Period;
import io.github.paiban.model.Requirement;
import io.github.paiban.model.ShiftType;
import io.github.paiban.model.Volume;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ShopPoolingTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 2);
    private static final Period DAY = new Period(FIRST, FIRST.plusDays(1));
    private static final List<ShiftType> SHIFTS =
            List.of(ShiftType.of("day", "day", "D", LocalTime.of(9, 0), LocalTime.of(17, 0)));

    @ParameterizedTest
    @CsvSource({"2, 10", "5, 10", "9, 30", "9, 3"})
    void theMoreShopsAnAgentServesTheFewerPeopleAreNeeded(int shops, double perHalfHour) {
        List<ShopPooling.Way> ways = pooling(shops, perHalfHour).ways();

        assertThat(ways.getFirst().shopsPerAgent()).isEqualTo(1);
        assertThat(ways.getLast().shopsPerAgent()).isEqualTo(shops);
        for (int i = 1; i < ways.size(); i++) {
            assertThat(ways.get(i).minutes())
                    .isLessThanOrEqualTo(ways.get(i - 1).minutes() + 1e-9);
            assertThat(ways.get(i).peopleMinutes())
                    .isLessThanOrEqualTo(ways.get(i - 1).peopleMinutes());
            assertThat(ways.get(i).peak()).isLessThanOrEqualTo(ways.get(i - 1).peak());
        }
        assertThat(ways.getLast().minutes()).isLessThan(ways.getFirst().minutes());
    }

    @Test
    void equalShopsTogetherNeedWhatOneShopWithAllTheirChatsNeeds() {
        double together = pooling(4, 15).way(4).minutes();

        StreamNeeds one = needs(1, 60).getFirst();
        assertThat(together).isCloseTo(one.minutes(), within(one.minutes() * 1e-4));
    }

    @Test
    void agentsOfOneShopEachNeedTheSumOfTheShops() {
        List<StreamNeeds> needs = needs(3, 12);

        ShopPooling.Way apart = new ShopPooling(needs).way(1);

        assertThat(apart.minutes())
                .isCloseTo(needs.stream().mapToDouble(StreamNeeds::minutes).sum(), within(1e-6));
        assertThat(apart.peak())
                .isEqualTo(3 * needs.getFirst().intervals().getFirst().people());
    }

    @Test
    void everyShopHasSomebody() {
        // Nine shops of one chat an hour: three shops each takes three people, however little there is to do.
        assertThat(pooling(9, 0.5).way(3).peak()).isGreaterThanOrEqualTo(3);
    }

    @Test
    void oneShopHasNobodyToShareWith() {
        assertThat(pooling(1, 10).ways()).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> pooling(2, 10).way(0));
    }

    private static ShopPooling pooling(int shops, double perHalfHour) {
        return new ShopPooling(needs(shops, perHalfHour));
    }

    private static List<StreamNeeds> needs(int shops, double perHalfHour) {
        List<Volume> volumes = new ArrayList<>();
        for (int shop = 0; shop < shops; shop++) {
            Requirement.Group group = new Requirement.Group(null, null, "S" + shop);
            for (int minute = 540; minute < 1020; minute += 30) {
                volumes.add(new Volume(FIRST, minute, minute + 30, perHalfHour, group));
            }
        }
        ServiceTerms terms = ChatTerms.of(new Effort(5, 8, 25, 60));
        Workload work = new Workload(volumes, ServicePlan.of(terms));
        return new MonthStaffing(DAY, SHIFTS, work, ModelChoice.CHAT).contacts();
    }
}
