package io.github.paiban.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Published figures, limits and orders of the Erlang formulas. */
final class ErlangTest {
    private static final double HUNDRED_IN_HALF_AN_HOUR = 100 / 1800.0;

    @ParameterizedTest
    @CsvSource({
        "2, 1, 0.2",
        "1, 5, 0.8333333333333334",
        "190, 200, 0.08869684386923561",
        "0, 7, 1",
        "0, 0, 1",
        "3, 0, 0"
    })
    void blockingIsAsPublished(double agents, double load, double blocking) {
        assertThat(ErlangB.blocking(agents, load)).isCloseTo(blocking, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"10000, 12000, -1.78927734649", "10000, 200, -29325.7541713", "1000, 500, -197.5200800659716"})
    void blockingOfLargeTeamsNeitherOverflowsNorVanishes(double agents, double load, double ln) {
        assertThat(ErlangB.lnBlocking(agents, load)).isCloseTo(ln, within(1e-6));
    }

    @ParameterizedTest
    @CsvSource({"10, 17", "12, 19", "20, 28", "55, 66"})
    void fewestTrunksForTwoPerCentAreAsInTheTables(double load, int trunks) {
        assertThat(ErlangB.agents(load, 0.02)).isEqualTo(trunks);
        assertThat(ErlangB.blocking(trunks - 1, load)).isGreaterThan(0.02);
    }

    @ParameterizedTest
    @CsvSource({"3, 0.602206479067", "15, 9.00962162082", "87, 75.4150953642"})
    void largestLoadForTwoPerCentIsAsInTheTables(double trunks, double load) {
        assertThat(ErlangB.load(trunks, 0.02)).isCloseTo(load, within(1e-9));
    }

    /** 1/B(n) = 1 + n/a · 1/B(n − 1) ties what lies between whole numbers together; there it is smooth and falling. */
    @ParameterizedTest
    @ValueSource(doubles = {1e-6, 0.1, 1.9, 2.1, 30, 150, 5000, 1e5})
    void betweenWholeNumbersBlockingFollowsTheSameRecursion(double load) {
        for (double agents : new double[] {0.001, 0.5, 1.25, load * 0.3, load * 0.97, load, load * 1.05 + 3}) {
            double inverse = -ErlangB.lnBlocking(agents + 1, load);
            double before = -ErlangB.lnBlocking(agents, load);
            double expected = before + Math.log(Math.exp(-before) + (agents + 1) / load);
            assertThat(inverse).as("%s agents, %s Erlang", agents, load).isCloseTo(expected, within(1e-9));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-6, 0.3, 1.99, 2.01, 12, 400, 1e5})
    void nearWholeNumbersBlockingIsNearThatOfWholeNumbers(double load) {
        for (double agents : new double[] {1, 2, 5, Math.ceil(load) + 4}) {
            double at = ErlangB.lnBlocking(agents, load);
            assertThat(ErlangB.lnBlocking(agents + 1e-9, load)).isCloseTo(at, within(1e-6));
            assertThat(ErlangB.lnBlocking(agents - 1e-9, load)).isCloseTo(at, within(1e-6));
        }
    }

    /** Gans, Koole and Mandelbaum 2003: 48 calls a minute of one minute, 50 agents, patience two minutes. */
    @Test
    void patienceShortensTheWaitAsInTheTextbook() {
        assertThat(new ErlangC(60).service(50, 0.8, 20).meanWait()).isCloseTo(20.8336683359, within(1e-7));
        assertThat(new ErlangA(60, 120).service(50, 0.8, 20).meanWait()).isCloseTo(3.70946989946, within(1e-8));
    }

    @ParameterizedTest
    @CsvSource({"12, 0.640158040374", "14, 0.888350019179", "10, 0", "9.9, 0", "0, 0"})
    void serviceLevelOfErlangCIsAsPublished(double agents, double inTime) {
        Service service = new ErlangC(180).service(agents, HUNDRED_IN_HALF_AN_HOUR, 20);

        assertThat(service.inTime()).isCloseTo(inTime, within(1e-9));
        assertThat(Double.isInfinite(service.meanWait())).isEqualTo(inTime == 0);
    }

    @ParameterizedTest
    @CsvSource({
        "OF_OFFERED, 0.858177700031",
        "VIRTUAL_WAIT, 0.8608308677797505",
        "OF_SERVED, 0.880149490",
        "OF_OFFERED_BUT_EARLY_ABANDONERS, 0.868274521"
    })
    void serviceLevelOfErlangADependsOnWhatCounts(InTime inTime, double share) {
        Service service = new ErlangA(180, 300, inTime).service(13, HUNDRED_IN_HALF_AN_HOUR, 20);

        assertThat(service.inTime()).isCloseTo(share, within(1e-6));
        assertThat(service.abandoned()).isCloseTo(0.0249633036336, within(1e-12));
    }

    @Test
    void endlessPatienceIsErlangCAndNoneIsErlangB() {
        for (double agents : new double[] {11, 11.4, 14, 30}) {
            Service patient = new ErlangA(180, 1e9).service(agents, HUNDRED_IN_HALF_AN_HOUR, 20);
            Service endless = new ErlangC(180).service(agents, HUNDRED_IN_HALF_AN_HOUR, 20);
            assertThat(patient.inTime()).isCloseTo(endless.inTime(), within(1e-5));
            assertThat(patient.meanWait()).isCloseTo(endless.meanWait(), within(1e-3));
            Service hasty = new ErlangA(180, 1e-6).service(agents, HUNDRED_IN_HALF_AN_HOUR, 20);
            assertThat(hasty.abandoned()).isCloseTo(ErlangB.blocking(agents, 10), within(1e-6));
        }
    }

    @ParameterizedTest
    @CsvSource({"1e-6, 1", "0.5, 0.3", "10, 9.3", "10, 20.5", "1000, 400", "1000, 1010", "100000, 100000", "1e5, 1.01e5"
    })
    void erlangABalancesWhatComesInForAnyLoadAndPatience(double load, double agents) {
        for (double patience : new double[] {0.01, 1, 60, 1e4, 1e7}) {
            Service service = new ErlangA(180, patience).service(agents, load / 180, 20);
            assertThat(service.inTime()).as("patience %s", patience).isBetween(0.0, 1.0);
            assertThat(service.abandoned()).isBetween(0.0, 1.0);
            assertThat(service.occupancy()).isBetween(0.0, 1.0);
            assertThat(service.meanWait()).isBetween(0.0, patience);
            // Agents cannot work more than all the time: what is too much is lost.
            assertThat(service.abandoned()).isGreaterThanOrEqualTo(1 - agents / load - 1e-9);
        }
    }

    @Test
    void agreesWithTheBirthDeathChainOfWholeAgents() {
        Random random = new Random(4);
        for (int i = 0; i < 200; i++) {
            int agents = 1 + random.nextInt(40);
            double load = agents * (0.2 + 1.6 * random.nextDouble());
            double patience = Math.exp(random.nextDouble() * 8);
            Service service = new ErlangA(60, patience).service(agents, load / 60, 20);
            assertThat(service.abandoned()).isCloseTo(chainAbandoned(agents, load / 60, patience), within(1e-9));
        }
    }

    private static double chainAbandoned(int agents, double arrivals, double patience) {
        double state = 1;
        double sum = 1;
        double queue = 0;
        for (int n = 1; n < 100_000 && (n <= agents || state > sum * 1e-18); n++) {
            state *= arrivals / (Math.min(n, agents) / 60.0 + Math.max(0, n - agents) / patience);
            sum += state;
            queue += state * Math.max(0, n - agents);
        }
        return queue / sum / patience / arrivals;
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-6, 0.4, 7.3, 60, 900, 1e5})
    void moreAgentsServeNoWorseAndMoreContactsNoBetter(double load) {
        for (ServiceModel model : new ServiceModel[] {new ErlangC(180), new ErlangA(180, 90), new ErlangA(180, 1e5)}) {
            double step = Math.max(0.13, Math.sqrt(load) / 7);
            double before = 0;
            for (double agents = Math.max(0.1, load - 30 * step); agents < load + 60 * step; agents += step) {
                Service service = model.service(agents, load / 180, 20);
                assertThat(service.inTime()).isGreaterThanOrEqualTo(before - 1e-9);
                assertThat(model.service(agents, load * 1.01 / 180, 20).inTime())
                        .isLessThanOrEqualTo(service.inTime() + 1e-9);
                before = service.inTime();
            }
            assertThat(before).isGreaterThan(0.9);
        }
    }

    @Test
    void whatIsNoQuestionIsRefused() {
        ServiceModel model = new ErlangC(180);
        assertThatIllegalArgumentException().isThrownBy(() -> model.service(Double.NaN, 1, 20));
        assertThatIllegalArgumentException().isThrownBy(() -> model.service(1, -1, 20));
        assertThatIllegalArgumentException().isThrownBy(() -> new ErlangC(0));
        assertThatIllegalArgumentException().isThrownBy(() -> new ErlangA(180, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> ErlangB.blocking(-1, 3));
    }

    @Test
    void otherWorkFillsIdleAgentsButForTheThreshold() {
        Service service = new Blending(180, 2).service(16, 4 / 60.0, 20);

        assertThat(service.meanWait() / 60).isCloseTo(3 / 7.0, within(1e-12));
        assertThat(service.occupancy()).isCloseTo(23 / 24.0, within(1e-12));
    }
}
