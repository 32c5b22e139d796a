package io.github.paiban.examples.outsourcer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.RosterResult;
import io.github.paiban.examples.ExampleShop;
import io.github.paiban.examples.Golden;
import io.github.paiban.examples.PlainRoster;
import io.github.paiban.model.Agent;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Rosters the outsourcer and counts the main rules once more, in the file that a supervisor gets. */
class OutsourcerTest {
    private static final long STEPS = 3_000;
    private static final Map<String, Double> HOURS = Map.of("早", 8.0, "半", 5.5, "中", 8.0, "晚", 7.5);

    private static final ExampleShop SHOP = ExampleShop.read("outsourcer");
    private static final RosterResult RESULT = SHOP.roster(STEPS);
    private static final PlainRoster ROSTER = PlainRoster.of(SHOP.wide(RESULT));

    @Test
    void theRosterIsTheGoldenOne() {
        Golden.assertMatches("outsourcer-roster.csv", SHOP.wide(RESULT));
    }

    @Test
    void nothingMustIsBroken() {
        assertThat(RESULT.score().must()).isZero();
        assertThat(ROSTER.rows()).hasSize(120);
    }

    @Test
    void nobodyWorksOutsideTheirContractOrAboveTheirHours() {
        assertThat(Staff.all()).allSatisfy(agent -> {
            assertThat(hours(agent)).isLessThanOrEqualTo(agent.contract() < 1 ? Capacity.hours(agent) : 216);
            assertThat(ROSTER.eachDay()
                            .filter(day -> !agent.isEmployedOn(ROSTER.first().plusDays(day))))
                    .noneMatch(day -> HOURS.containsKey(shift(agent, day)));
        });
    }

    @Test
    void nobodyBeginsEarlyAfterTheLateShift() {
        assertThat(ROSTER.eachDay().skip(1))
                .allSatisfy(
                        day -> assertThat(ROSTER.who("早", day)).doesNotContainAnyElementsOf(ROSTER.who("晚", day - 1)));
    }

    @Test
    void eachPlatformHasOneLateDutyANight() {
        assertThat(ROSTER.eachDay()).allSatisfy(day -> {
            List<String> onDuty = ROSTER.who("晚值", day);
            assertThat(onDuty).hasSize(2);
            assertThat(onDuty.stream().map(OutsourcerTest::platform)).containsExactlyInAnyOrder("天猫", "京东");
        });
    }

    private static String platform(String number) {
        Agent agent = Staff.all().get(Integer.parseInt(number) - 1);
        return agent.team().substring(0, 2);
    }

    private static double hours(Agent agent) {
        return ROSTER.eachDay()
                .mapToDouble(day -> HOURS.getOrDefault(shift(agent, day), 0.0))
                .sum();
    }

    private static String shift(Agent agent, int day) {
        return ROSTER.row(agent.id()).get(day).substring(0, 1);
    }
}
