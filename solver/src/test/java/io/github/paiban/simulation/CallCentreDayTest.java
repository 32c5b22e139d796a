package io.github.paiban.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.paiban.staffing.Assessment;
import io.github.paiban.staffing.Effort;
import io.github.paiban.staffing.ServiceTarget;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The call centre of the SSJ library's guide: 13 hours, calls of 100 s, every tenth caller leaves at once where nobody is
 * free, the others after 1,000 s on average; the day's volume varies. There callers who leave within 20 s count as
 * served well, and the mean wait includes theirs.
 */
final class CallCentreDayTest {
    private static final int[] AGENTS = {4, 6, 8, 8, 8, 7, 8, 8, 6, 6, 4, 4, 4};
    private static final int[] CALLS = {100, 150, 150, 180, 200, 150, 150, 150, 120, 100, 80, 70, 60};
    private static final int OPENING = 8;
    private static final int DAYS = 20;

    @ParameterizedTest
    @CsvSource({
        // variation of the day's volume; there: well served, mean wait in seconds, lost
        "0.05, 0.925, 4.71, 0.020",
        "0.3162, 0.853, 11.8, 0.034",
    })
    void asInTheGuideOfAnotherSimulation(double variation, double good, double wait, double lost) {
        Scenario scenario =
                Scenario.of(new TimeGrid(DAYS, 60), List.of(calls()), agents()).withVolumeVariation(variation);

        ServiceFigures found = new Simulation(40, 1, 2).run(scenario).total().service();

        double gone = value(found.lost());
        assertThat(gone).isCloseTo(lost, within(0.003));
        // Some of those who leave do so later than 20 s: less than half.
        assertThat(value(found.begunInTime()) + gone).isBetween(good - 0.006, good + lost / 2);
        assertThat(Objects.requireNonNull(found.waits()).begin()).isBetween(0.85 * wait, 1.05 * wait);
    }

    private static ContactQueue calls() {
        List<Double> contacts = new ArrayList<>();
        for (int interval = 0; interval < 24 * DAYS; interval++) {
            int hour = interval % 24 - OPENING;
            contacts.add(hour >= 0 && hour < CALLS.length ? (double) CALLS[hour] : 0.0);
        }
        ContactProfile profile =
                ContactProfile.of(Effort.ofCall(100)).withPatience(1000).withLeavingAtOnce(0.1);
        return new ContactQueue("calls", profile, contacts, new ServiceTarget(0.8, 20), Assessment.ALL_DAY);
    }

    /** The first agents are there all day, others for the hours that need more. */
    private static List<Server> agents() {
        List<Server> servers = new ArrayList<>();
        for (int agent = 0; agent < 8; agent++) {
            List<Stint> stints = new ArrayList<>();
            for (int day = 0; day < DAYS; day++) {
                for (int hour = 0; hour < AGENTS.length; hour++) {
                    int begin = 60 * (24 * day + OPENING + hour);
                    if (AGENTS[hour] > agent) {
                        stints.add(Stint.of(begin, begin + 60));
                    }
                }
            }
            servers.add(new Server("a" + agent, List.of(0), 1, 1, stints));
        }
        return servers;
    }

    private static double value(@Nullable Estimate estimate) {
        return Objects.requireNonNull(estimate).value();
    }
}
