package io.github.paiban.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.paiban.staffing.AgentsNeeded;
import io.github.paiban.staffing.ChatTerms;
import io.github.paiban.staffing.Effort;
import io.github.paiban.staffing.ErlangA;
import io.github.paiban.staffing.ErlangC;
import io.github.paiban.staffing.Service;
import io.github.paiban.staffing.ServiceTarget;
import io.github.paiban.staffing.ServiceTerms;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SimulatedModelTest {
    private static final double CALLS = 200 / 3600.0;
    private static final double CHATS = 600 / 3600.0;
    private static final Precision QUICK = new Precision(20_000, 0, 1, 2);

    @ParameterizedTest
    @CsvSource({"12", "14"})
    void callsWaitAsErlangCSays(int agents) {
        Service exact = new ErlangC(180).service(agents, CALLS, 20);

        Service simulated = calls(Double.POSITIVE_INFINITY).service(agents, CALLS, 20);

        assertThat(simulated.inTime()).isCloseTo(exact.inTime(), within(0.02));
        assertThat(simulated.occupancy()).isCloseTo(exact.occupancy(), within(1e-9));
    }

    @Test
    void callersGiveUpAsErlangASays() {
        Service exact = new ErlangA(180, 300).service(12, CALLS, 20);

        Service simulated = calls(300).service(12, CALLS, 20);

        assertThat(simulated.abandoned()).isCloseTo(exact.abandoned(), within(0.006));
        assertThat(simulated.inTime()).isCloseTo(exact.inTime(), within(0.02));
    }

    @Test
    void chatsNeedAsManyAsAnIndependentSimulationFound() {
        AgentsNeeded needed = AgentsNeeded.find(chats(Precision.ONE_ANSWER), CHATS, new ServiceTarget(0.8, 30), 0.85)
                .orElseThrow();

        assertThat(needed.whole()).isEqualTo(30);
        assertThat(needed.agents()).isBetween(29.0, 30.0);
        Estimate share = Objects.requireNonNull(chats(Precision.ONE_ANSWER).findInTime(30, CHATS, 30));
        assertThat(share.halfWidth()).isBetween(0.001, 0.015);
        assertThat(share.value()).isEqualTo(needed.service().inTime());
    }

    @Test
    void nobodyAndTooFewServeNobodyInTime() {
        SimulatedModel model = chats(QUICK);

        assertThat(model.service(0, CHATS, 30).inTime()).isZero();
        assertThat(model.service(18, CHATS, 30).meanWait()).isInfinite();
        assertThat(model.findInTime(18, CHATS, 30)).isNull();
        assertThat(model.service(18, 0, 30).inTime()).isEqualTo(1);
    }

    @Test
    void theSameSeedGivesTheSameAnswerOnAnyNumberOfThreads() {
        Service one = chats(new Precision(5_000, 0, 7, 1)).service(32, CHATS, 30);

        assertThat(chats(new Precision(5_000, 0, 7, 2)).service(32, CHATS, 30)).isEqualTo(one);
        assertThat(chats(new Precision(5_000, 0, 8, 1)).service(32, CHATS, 30)).isNotEqualTo(one);
    }

    @Test
    void neighbouringVolumesShareAnAnswerNeverThatOfAQuieterOne() {
        Precision coarse = new Precision(1_000, 0.02, 1, 1);

        assertThat(coarse.rounded(0.1)).isBetween(0.1, 0.102);
        assertThat(coarse.rounded(0.1)).isEqualTo(coarse.rounded(coarse.rounded(0.1)));
        assertThat(QUICK.rounded(0.1)).isEqualTo(0.1);
    }

    private static SimulatedModel calls(double patience) {
        return SimulatedModel.calls(180, patience, QUICK);
    }

    /** 600 chats an hour are 18 Erlang of 108 s. */
    private static SimulatedModel chats(Precision precision) {
        ServiceTerms terms = ChatTerms.of(new Effort(5, 8, 25, 60));
        return SimulatedModel.chats(terms, precision);
    }
}
