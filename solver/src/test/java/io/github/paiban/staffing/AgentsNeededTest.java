package io.github.paiban.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AgentsNeededTest {
    private static final ServiceTarget USUAL = new ServiceTarget(0.8, 20);

    @ParameterizedTest
    @CsvSource({
        "200, 180, 0.8, 20, 0.85, 14",
        "200, 180, 0.9, 20, 0.85, 15",
        "1000, 120, 0.8, 20, 0.85, 40",
        "250, 330, 0.8, 30, 1, 28",
        "649.992, 150, 0.94, 20, 1, 34"
    })
    void callsNeedAsManyAsPublished(
            double perHour, double handlingTime, double share, double within, double cap, int agents) {
        AgentsNeeded needed = needed(new ErlangC(handlingTime), perHour / 3600, new ServiceTarget(share, within), cap);

        assertThat(needed.whole()).isEqualTo(agents);
        assertThat(needed.agents()).isBetween(agents - 1.0, (double) agents);
    }

    private static AgentsNeeded needed(ServiceModel model, double arrivals, ServiceTarget target, double cap) {
        return AgentsNeeded.find(model, arrivals, target, cap).orElseThrow();
    }

    @Test
    void neverMissesTheSmallestNumber() {
        Random random = new Random(11);
        for (int i = 0; i < 400; i++) {
            double load = Math.exp(random.nextDouble() * 12 - 5);
            double handlingTime = 20 + random.nextInt(600);
            double cap = 0.6 + 0.4 * random.nextDouble();
            ServiceTarget target = new ServiceTarget(0.05 + 0.94 * random.nextDouble(), random.nextInt(90));
            for (ServiceModel model : models(handlingTime, random)) {
                AgentsNeeded needed = needed(model, load / handlingTime, target, cap);
                assertThat(isMet(model, needed.whole(), load / handlingTime, target, cap))
                        .isTrue();
                assertThat(isMet(model, needed.whole() - 1, load / handlingTime, target, cap))
                        .isFalse();
                assertThat(Math.ceil(needed.agents())).isEqualTo(needed.whole());
                assertThat(isMet(model, needed.agents(), load / handlingTime, target, cap))
                        .isTrue();
            }
        }
    }

    private static List<ServiceModel> models(double handlingTime, Random random) {
        return List.of(new ErlangC(handlingTime), new ErlangA(handlingTime, 10 + random.nextInt(600)));
    }

    private static boolean isMet(ServiceModel model, double agents, double arrivals, ServiceTarget target, double cap) {
        Service service = model.service(agents, arrivals, target.within());
        return service.inTime() >= target.share() && service.occupancy() <= cap;
    }

    @Test
    void theExactNeedJustMeetsTheTarget() {
        AgentsNeeded needed = needed(new ErlangC(180), 200 / 3600.0, USUAL, 1);

        assertThat(new ErlangC(180).service(needed.agents(), 200 / 3600.0, 20).inTime())
                .isCloseTo(0.8, within(1e-6));
    }

    @Test
    void theOccupancyCapIsExactToo() {
        assertThat(needed(new ErlangC(180), 50 / 180.0, new ServiceTarget(0.1, 60), 0.8)
                        .agents())
                .isCloseTo(62.5, within(1e-5));
    }

    @Test
    void chatsAreSearchedAsCarefully() {
        ChatModel model = ChatModel.of(new Effort(5, 8, 25, 60), 5);
        for (double arrivals = 0.001; arrivals < 1; arrivals *= 1.7) {
            ServiceTarget target = new ServiceTarget(0.8, 30);
            AgentsNeeded needed = needed(model, arrivals, target, 0.85);
            for (int fewer = 1; fewer < needed.whole(); fewer++) {
                Service oneMore = model.service(fewer + 1, arrivals, target.within());
                boolean isSure = oneMore.inTime() >= model.withOneMore(target);
                assertThat(isSure && isMet(model, fewer, arrivals, target, 0.85))
                        .isFalse();
            }
        }
    }

    @Test
    void nobodyIsNeededForNothing() {
        assertThat(needed(new ErlangC(180), 0, USUAL, 0.85).whole()).isZero();
    }

    @Test
    void oneIsNeededForAlmostNothing() {
        AgentsNeeded needed = needed(new ErlangC(180), 1e-9, USUAL, 0.85);

        assertThat(needed.whole()).isEqualTo(1);
        assertThat(needed.agents()).isGreaterThan(0);
    }

    @Test
    void aCapOutsideItsRangeIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> needed(new ErlangC(180), 1, USUAL, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> needed(new ErlangC(180), 1, USUAL, 1.01));
    }

    @ParameterizedTest
    @CsvSource({"14, 0.3, 20", "40, 0.3, 58", "11, 0.3, 16", "14, 0, 14", "13.0001, 0, 14"})
    void shrinkageIsRoundedOnce(double agents, double shrinkage, int people) {
        assertThat(Shrinkage.people(new Shrinkage(shrinkage).scheduled(agents))).isEqualTo(people);
    }
}
