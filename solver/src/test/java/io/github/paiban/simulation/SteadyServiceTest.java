package io.github.paiban.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.paiban.staffing.Discipline;
import io.github.paiban.staffing.Effort;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Long runs against figures known otherwise: exact ones of queueing theory, and those of an independent simulation of
 * chats (first replies and all replies within 30 s, occupancy, in per cent; mean seconds to the first reply).
 */
final class SteadyServiceTest {
    private static final Effort CHAT = new Effort(5, 8, 25, 60);
    private static final Effort SHORT_REPLIES = new Effort(6, 6, 20, 60);
    private static final Variation LONG_TAILS = new Variation(Variation.Shape.LOGNORMAL, 0.7, 1.5, 1.5);

    @ParameterizedTest
    @CsvSource({
        // pyworkforce 0.5.4, docs/guide/scenarios.md: Erlang C, 100 calls in 30 min of 3 min each, 20 s
        "12, 0.6402, 0.4494",
        "14, 0.8884, 0.1741",
    })
    void callsWaitAsErlangCSays(int agents, double inTime, double waiting) {
        Part part = new Steady(200, agents, 1).run(ContactProfile.of(Effort.ofCall(180)), Discipline.FIRST_COME, 20);

        assertThat(value(part.service().begunInTime())).isCloseTo(inTime, within(0.01));
        double meanWait = waiting * 180 / (agents - 10);
        assertThat(Objects.requireNonNull(part.service().waits()).begin()).isCloseTo(meanWait, within(0.08 * meanWait));
        assertThat(value(part.work().occupancy())).isCloseTo(10.0 / agents, within(0.005));
    }

    @ParameterizedTest
    @CsvSource({
        // pyworkforce 0.5.4, docs/guide/erlanga.md and scenarios.md: Erlang A, the same calls, patience in minutes
        "13, 5, 0.0250",
        "13, 3, 0.0322",
        "14, 5, 0.0140",
    })
    void callersLeaveAsErlangASays(int agents, double patience, double lost) {
        ContactProfile calls = ContactProfile.of(Effort.ofCall(180)).withPatience(60 * patience);

        Part part = new Steady(200, agents, 1).run(calls, Discipline.FIRST_COME, 20);

        assertThat(value(part.service().lost())).isCloseTo(lost, within(0.0015));
    }

    @ParameterizedTest
    @CsvSource({
        "120, 6, 5, 76.43, 57.01, 60.05, 21.82",
        "150, 6, 5, 60.34, 45.22, 75.13, 39.41",
        "70, 3, 5, 59.61, 45.82, 70.08, 50.80",
        "1450, 50, 5, 52.35, 37.33, 87.03, 39.89",
    })
    void chatsAreAnsweredAsAnIndependentSimulationSays(
            double perHour, int agents, int limit, double first, double all, double occupancy, double mean) {
        Part part = new Steady(perHour, agents, limit).run(ContactProfile.of(CHAT), Discipline.FIRST_COME, 30);

        check(part, first, all, occupancy);
        assertThat(Objects.requireNonNull(part.service().waits()).mean()).isCloseTo(mean, within(0.05 * mean));
    }

    @Test
    void firstRepliesComeSoonerWhereNewChatsComeFirst() {
        ContactProfile chats = ContactProfile.of(SHORT_REPLIES);
        Steady team = new Steady(620, 20, 10);

        check(team.run(chats, Discipline.FIRST_COME, 30), 44.46, 32.05, 91.41);
        check(team.run(chats, Discipline.NEW_CHAT_FIRST, 30), 74.15, 36.16, 91.28);
    }

    @Test
    void longTailsOfWorkChangeTheService() {
        ContactProfile chats = ContactProfile.of(SHORT_REPLIES).withVariation(LONG_TAILS);

        check(new Steady(620, 20, 10).run(chats, Discipline.FIRST_COME, 30), 48.30, 37.10, 91.41);
    }

    @Test
    void impatientCustomersKeepAnOverloadedTeamGoing() {
        ContactProfile chats = ContactProfile.of(CHAT).withPatience(120);

        Part part = new Steady(620, 18, 4).run(chats, Discipline.FIRST_COME, 30);

        double lost = value(part.service().lost());
        // The other simulation counts those who got a reply; here those who left were not answered in time.
        assertThat(100 * value(part.service().firstInTime()) / (1 - lost)).isCloseTo(33.84, within(1.0));
        assertThat(100 * value(part.work().occupancy())).isCloseTo(86.36, within(0.7));
        assertThat(value(part.work().chatsAtOnce())).isCloseTo(3.916, within(0.03));
    }

    private static void check(Part part, double first, double all, double occupancy) {
        assertThat(100 * value(part.service().firstInTime())).isCloseTo(first, within(1.5));
        assertThat(100 * value(part.service().allInTime())).isCloseTo(all, within(1.0));
        assertThat(100 * value(part.work().occupancy())).isCloseTo(occupancy, within(0.7));
    }

    private static double value(@Nullable Estimate estimate) {
        return Objects.requireNonNull(estimate).value();
    }
}
