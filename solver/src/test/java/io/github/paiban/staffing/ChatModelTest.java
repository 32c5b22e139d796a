package io.github.paiban.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ChatModelTest {
    private static final Effort CHAT = new Effort(5, 8, 25, 60);
    private static final Effort SHORT = new Effort(6, 6, 20, 60);

    /** The fewest agents for 80 % within 30 s in a message-level simulation; call-centre formulas say about half. */
    @ParameterizedTest
    @CsvSource({
        "60, FIRST_COME, 4",
        "60, NEW_CHAT_FIRST, 4",
        "200, FIRST_COME, 11",
        "200, NEW_CHAT_FIRST, 10",
        "600, FIRST_COME, 30",
        "600, NEW_CHAT_FIRST, 28"
    })
    void needsAsManyAgentsAsSimulationFound(double chatsPerHour, Discipline discipline, int agents) {
        ChatModel model = ChatModel.of(CHAT, 5).withDiscipline(discipline);

        assertThat(needed(model, chatsPerHour, 0.8, 30)).isEqualTo(agents);
    }

    @Test
    void needsAsManyAgentsAsSimulationFoundWithTenChatsAtOnce() {
        ChatModel model = ChatModel.of(SHORT, 10).withDiscipline(Discipline.NEW_CHAT_FIRST);

        assertThat(needed(model, 600, 0.8, 30)).isEqualTo(23);
    }

    private static int needed(ServiceModel model, double perHour, double share, double within) {
        return AgentsNeeded.find(model, perHour / 3600, new ServiceTarget(share, within), 1)
                .orElseThrow()
                .whole();
    }

    /** First replies within 30 s, in a simulation of millions of chats; the busiest teams are the hardest to foretell. */
    @ParameterizedTest
    @CsvSource({
        "120, 6, 5, 0.7643, 0.6005, 0.002",
        "150, 6, 5, 0.6034, 0.7513, 0.0692",
        "170, 6, 5, 0.3880, 0.8516, 0.3355",
        "600, 20, 5, 0.3356, 0.9011, 0.3694",
        "70, 3, 5, 0.5961, 0.7008, 0.1118",
        "1450, 50, 5, 0.5235, 0.8703, 0.0276"
    })
    void foretellsWhatSimulationMeasured(
            double chatsPerHour, int agents, int concurrency, double inTime, double occupancy, double waits) {
        ChatModel model = ChatModel.of(CHAT, concurrency);
        Service service = model.service(agents, chatsPerHour / 3600, 30);

        assertThat(service.inTime()).isCloseTo(inTime, within(0.03));
        assertThat(service.occupancy()).isCloseTo(occupancy, within(0.003));
        assertThat(model.waitProbability(agents, chatsPerHour / 3600)).isCloseTo(waits, within(0.075));
    }

    @ParameterizedTest
    @CsvSource({"FIRST_COME, 0.4446, 45.6", "NEW_CHAT_FIRST, 0.7415, 22.4"})
    void newChatsFirstAnswersFirstRepliesSooner(Discipline discipline, double inTime, double mean) {
        Service service = ChatModel.of(SHORT, 10).withDiscipline(discipline).service(20, 620 / 3600.0, 30);

        assertThat(service.inTime()).isCloseTo(inTime, within(0.01));
        assertThat(service.meanWait()).isCloseTo(mean, within(2.5));
    }

    @Test
    void customersWithoutPatienceLightenAnOverload() {
        Service service = ChatModel.of(CHAT, 4).withPatience(120).service(18, 620 / 3600.0, 30);

        assertThat(service.occupancy()).isCloseTo(0.8636, within(0.01));
        assertThat(service.inTime() / (1 - service.abandoned())).isCloseTo(0.3384, within(0.02));
    }

    @Test
    void anOverloadOfEndlessPatienceIsHopelessButNotNan() {
        Service service = ChatModel.of(CHAT, 5).service(18, 620 / 3600.0, 30);

        assertThat(service.inTime()).isZero();
        assertThat(service.meanWait()).isInfinite();
        assertThat(service.occupancy()).isBetween(0.9, 1.0);
        assertThat(ChatModel.of(CHAT, 5).service(18.5, 620 / 3600.0, 30).meanWait())
                .isInfinite();
    }

    @Test
    void oneChatAtATimeWaitsAsInErlangCAndIsThenTyped() {
        // One round: the chat is a call of exponential length; the first reply is the whole of it.
        ChatModel model = ChatModel.of(Effort.ofCall(180), 1);
        double arrivals = 100 / 1800.0;

        assertThat(model.waitProbability(14, arrivals)).isCloseTo(0.1741319335950498, within(1e-9));
        assertThat(model.service(14, arrivals, 20).meanWait())
                .isCloseTo(new ErlangC(180).service(14, arrivals, 20).meanWait() + 180, within(1e-6));
        assertThat(model.service(14, arrivals, 20).occupancy()).isCloseTo(10 / 14.0, within(1e-9));
    }

    @Test
    void lonelyChatsAreOnlyTyped() {
        Service service = ChatModel.of(CHAT, 5).service(100, 1e-6, 30);

        assertThat(service.inTime()).isCloseTo(1 - Math.exp(-30 / 8.0), within(1e-4));
        assertThat(service.meanWait()).isCloseTo(8, within(0.01));
        assertThat(ChatModel.of(CHAT, 5).mostInTime(30)).isCloseTo(1 - Math.exp(-30 / 8.0), within(1e-12));
    }

    @Test
    void aTargetShorterThanTheTypingIsNeverMet() {
        ChatModel model = ChatModel.of(CHAT, 5);

        assertThat(AgentsNeeded.find(model, 0.1, new ServiceTarget(0.8, 5), 1)).isEmpty();
    }

    @Test
    void whereOneAgentIsWorthLittleTheNeedAllowsForTheModelsError() {
        ChatModel model = ChatModel.of(new Effort(10, 10, 20, 66), 8);
        double arrivals = 100 * 0.92 / 190;
        ServiceTarget target = new ServiceTarget(0.8, 30);
        AgentsNeeded needed = AgentsNeeded.find(model, arrivals, target, 1).orElseThrow();
        double share = model.withOneMore(target);

        assertThat(share).isCloseTo(0.8 + 0.08 * (model.mostInTime(30) - 0.8), within(1e-12));
        assertThat(model.service(needed.whole() + 1, arrivals, 30).inTime()).isGreaterThanOrEqualTo(share);
        assertThat(model.service(needed.whole(), arrivals, 30).inTime()).isLessThan(share);
        assertThat(model.service(needed.whole() - 1, arrivals, 30).inTime()).isGreaterThan(0.8);
        assertThat(Math.ceil(needed.agents())).isEqualTo(needed.whole());
    }

    @Test
    void whereOneAgentIsWorthMuchTheNeedJustMeetsTheTarget() {
        ChatModel model = ChatModel.of(CHAT, 5);
        AgentsNeeded needed = AgentsNeeded.find(model, 60 / 3600.0, new ServiceTarget(0.8, 30), 1)
                .orElseThrow();

        assertThat(model.service(needed.agents(), 60 / 3600.0, 30).inTime()).isCloseTo(0.8, within(1e-4));
    }

    @Test
    void moreAgentsNeverServeWorse() {
        for (double load : new double[] {0.3, 3, 30}) {
            for (int concurrency : new int[] {1, 2, 5, 10}) {
                ChatModel model = ChatModel.of(CHAT, concurrency).withPatience(300);
                double before = 0;
                for (double agents = 0.5; agents < 3 * load + 20; agents += 0.5) {
                    double now =
                            model.service(agents, load / CHAT.perContact(), 30).inTime();
                    assertThat(now).isGreaterThan(before - 1e-3);
                    before = now;
                }
            }
        }
    }

    @Test
    void thousandsOfAgentsAndEndlessThinkingStayNumbers() {
        Service service = ChatModel.of(new Effort(3, 20, 20, 36_000), 50).service(3000, 1, 30);

        assertThat(service.inTime()).isBetween(0.0, 1.0);
        assertThat(ChatModel.of(new Effort(3, 20, 20, 0), 5).service(100, 1, 30).inTime())
                .isBetween(0.5, 1.0);
    }

    @Test
    void aChatLastsAsLongAsItsTurns() {
        assertThat(ChatModel.of(CHAT, 5).duration(100, 1e-6)).isCloseTo(108 + 4 * 60, within(0.1));
        assertThat(ChatModel.of(CHAT, 5).duration(20, 600 / 3600.0)).isCloseTo(537.1, within(30.0));
    }

    /** Koole, Call Center Optimization; 4 contacts a minute, 5 agents, patience 1 min. */
    @Test
    void koolesErlangChatIsReproduced() {
        ErlangChat model = new ErlangChat(List.of(180.0, 210.0, 240.0), 60);
        Service service = model.service(5, 4 / 60.0, 20);

        assertThat(service.abandoned()).isCloseTo(0.154391213185, within(1e-9));
        assertThat(model.meanVirtualWait(5, 4 / 60.0) / 60).isCloseTo(0.22, within(0.005));
        assertThat(service.occupancy()).isCloseTo(0.8678, within(0.0001));
    }

    @Test
    void erlangChatOfOneLevelIsErlangA() {
        ServiceModel chat = new ErlangChat(List.of(180.0), 60);
        ServiceModel calls = new ErlangA(180, 60, InTime.VIRTUAL_WAIT);
        for (int agents = 1; agents < 30; agents++) {
            Service one = chat.service(agents, 4 / 60.0, 20);
            Service other = calls.service(agents, 4 / 60.0, 20);
            assertThat(one.inTime()).isCloseTo(other.inTime(), within(1e-9));
            assertThat(one.abandoned()).isCloseTo(other.abandoned(), within(1e-9));
            assertThat(one.meanWait()).isCloseTo(other.meanWait(), within(1e-7));
        }
    }
}
