package io.github.paiban.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Volume that is uncertain, and volume that rises and falls. */
final class VolumeTest {
    private static final ServiceTarget USUAL = new ServiceTarget(0.8, 20);

    @ParameterizedTest
    @ValueSource(doubles = {0.001, 0.05, 0.3, 0.9})
    void uncertaintyLeavesMeansAsTheyAre(double variation) {
        // Erlang A with no agents loses all; one with plenty is busy for the load on average.
        Service service = new UncertainVolume(new ErlangA(180, 90), variation).service(100, 5 / 180.0, 20);

        assertThat(service.occupancy()).isCloseTo(0.05, within(1e-4));
        assertThat(service.inTime()).isCloseTo(1, within(1e-3));
    }

    @Test
    void uncertaintyIsWeightedByContacts() {
        double variation = 0.5;
        // In time exactly where the factor is at most 1: E[B; B ≤ 1] of a gamma distribution of shape 4 is P(5, 4).
        ServiceModel cliff = new ServiceModel() {
            @Override
            public String name() {
                return "cliff";
            }

            @Override
            public Service service(double agents, double arrivals, double within) {
                return new Service(arrivals, 0, 0, 0);
            }
        };
        // f(λ) = λ: E[B²] = 1 + CV².
        assertThat(new UncertainVolume(cliff, variation).service(1, 0.5, 0).inTime())
                .isCloseTo(0.5 * (1 + variation * variation), within(1e-4));
    }

    @Test
    void littleUncertaintyChangesLittle() {
        Service sure = new ErlangC(180).service(14, 200 / 3600.0, 20);
        Service unsure = new UncertainVolume(new ErlangC(180), 0.001).service(14, 200 / 3600.0, 20);

        assertThat(unsure.inTime()).isCloseTo(sure.inTime(), within(1e-4));
    }

    @Test
    void aSteadyDayIsStaffedForItsVolume() {
        assertThat(new OfferedLoad(600, 1800).rates(new double[] {0.1, 0.1, 0.1}))
                .containsExactly(0.1, 0.1, 0.1);
    }

    @Test
    void workInHandIsStaffedAfterThePeak() {
        double[] rates = new OfferedLoad(1200, 1800).rates(new double[] {0.1, 0.3, 0.1});
        double stays = Math.exp(-1.5);

        assertThat(rates[0]).isCloseTo(0.1, within(1e-12));
        assertThat(rates[1]).isCloseTo(0.3 - 0.2 * stays, within(1e-12));
        assertThat(rates[2]).isCloseTo(rates[1], within(1e-12));
    }

    @Test
    void messagesLeftOvernightOpenTheDay() {
        double[] rates = new OfferedLoad(1, 1800).rates(new double[] {0, 0.1, 0.1}, 180);

        assertThat(rates[0]).isZero();
        assertThat(rates[1]).isCloseTo(0.2, within(1e-9));
        assertThat(rates[2]).isCloseTo(0.2, within(1e-9));
    }

    /**
     * A day that rises to 240 calls an hour of 20 minutes, followed exactly: staffed by each half-hour's own volume its
     * worst half-hour is far below the target, staffed by the modified load it is not, for a few more hours.
     */
    @Test
    void aRisingDayKeepsItsTargetWithTheModifiedLoadOnly() {
        double[] arrivals = new double[29];
        for (int i = 0; i < arrivals.length; i++) {
            arrivals[i] = (40 + 200 * Math.pow(Math.sin(Math.PI * (i + 0.5) / arrivals.length), 2)) / 3600;
        }
        double[] plain = agents(arrivals);
        double[] modified = agents(new OfferedLoad(1200, 1800).rates(arrivals));

        assertThat(worst(arrivals, plain)).isLessThan(0.6);
        assertThat(worst(arrivals, modified)).isGreaterThan(0.79);
        assertThat(Arrays.stream(modified).sum())
                .isLessThan(Arrays.stream(plain).sum() * 1.06);
    }

    private static double[] agents(double[] arrivals) {
        return Arrays.stream(arrivals)
                .map(rate -> AgentsNeeded.find(new ErlangC(1200), rate, USUAL, 1)
                        .orElseThrow()
                        .whole())
                .toArray();
    }

    /** The smallest share answered within 20 s in any half-hour, by the forward equations of the number of calls. */
    private static double worst(double[] arrivals, double[] agents) {
        double[] states = new double[400];
        states[(int) Math.round(arrivals[0] * 1200)] = 1;
        double worst = 1;
        for (int i = 0; i < arrivals.length; i++) {
            double inTime = 0;
            for (double second = 0; second < 1800; second += 2) {
                states = step(states, arrivals[i], agents[i], 2);
                inTime += inTime(states, agents[i]) / 900;
            }
            worst = Math.min(worst, i == 0 ? 1 : inTime);
        }
        return worst;
    }

    private static double[] step(double[] states, double arrivals, double agents, double time) {
        double[] next = states.clone();
        for (int n = 0; n < states.length; n++) {
            double up = n + 1 < states.length ? arrivals * time * states[n] : 0;
            double down = Math.min(n, agents) / 1200 * time * states[n];
            next[n] -= up + down;
            if (n > 0) {
                next[n - 1] += down;
            }
            if (n + 1 < states.length) {
                next[n + 1] += up;
            }
        }
        return next;
    }

    /** Who finds n ≥ s calls waits for n − s + 1 completions. */
    private static double inTime(double[] states, double agents) {
        double share = 0;
        for (int n = 0; n < states.length; n++) {
            double wait = n - agents + 1;
            share += states[n] * (wait <= 0 ? 1 : GammaFunction.shareBelow(wait, agents / 1200 * 20));
        }
        return share;
    }
}
