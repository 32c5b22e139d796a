package io.github.paiban.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StaffCommandTest {
    private static final String CALLS = "--volume 100 --interval 30m --aht 3m";
    private static final String CHATS =
            "--volume 600 --concurrency 5 --rounds 5 --reply 25s --first-reply 8s --think 60s";

    private static Run staff(String options, String... more) {
        List<String> line = new ArrayList<>(List.of("staff"));
        line.addAll(List.of(options.split(" ")));
        line.addAll(List.of(more));
        return Run.of(line.toArray(String[]::new));
    }

    private static JsonNode json(String options) throws Exception {
        Run run = staff(options, "--json");
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        return new ObjectMapper().readTree(run.out());
    }

    @Test
    void callsNeedAsManyAgentsAsErlangCSays() throws Exception {
        JsonNode answer = json(CALLS + " --target 80/20s --shrinkage 30% --max-occupancy 85%");

        assertThat(answer.at("/model").textValue()).isEqualTo("erlang-c");
        assertThat(answer.at("/agents").doubleValue()).isBetween(13.0, 14.0);
        assertThat(answer.at("/agentsWhole").intValue()).isEqualTo(14);
        assertThat(answer.at("/scheduled").intValue()).isEqualTo(20);
        assertThat(answer.at("/serviceLevel").doubleValue()).isCloseTo(0.8884, within(5e-5));
        assertThat(answer.at("/waitProbability").doubleValue()).isCloseTo(0.17413193, within(1e-8));
        assertThat(answer.at("/occupancy").doubleValue()).isCloseTo(10 / 14.0, within(1e-12));
    }

    @Test
    void givenAgentsAreJudged() throws Exception {
        JsonNode answer = json(CALLS + " --agents 13");

        assertThat(answer.at("/agents").doubleValue()).isEqualTo(13);
        assertThat(answer.at("/serviceLevel").doubleValue()).isCloseTo(0.7956, within(5e-5));
        assertThat(answer.at("/targetMet").booleanValue()).isFalse();
        assertThat(answer.at("/needed/agentsWhole").intValue()).isEqualTo(14);
    }

    @Test
    void agentsWhoFallBehindForEverHaveNoMeanWait() throws Exception {
        JsonNode answer = json(CALLS + " --agents 10");

        assertThat(answer.at("/serviceLevel").doubleValue()).isZero();
        assertThat(answer.at("/meanWaitSeconds").isNull()).isTrue();
        assertThat(staff(CALLS + " --agents 10").out()).contains("without end");
    }

    @Test
    void patienceChoosesErlangA() throws Exception {
        JsonNode answer = json(CALLS + " --patience 5m --agents 14 --target 80/20s");

        assertThat(answer.at("/model").textValue()).isEqualTo("erlang-a");
        assertThat(answer.at("/abandoned").doubleValue()).isCloseTo(0.013984, within(5e-7));
        assertThat(json(CALLS + " --patience 5m --model erlang-a").at("/model").textValue())
                .isEqualTo("erlang-a");
    }

    @Test
    void chatsNeedAsManyAgentsAsSimulationFoundAndMoreThanFormulasSay() throws Exception {
        JsonNode answer = json(CHATS + " --target 80/30s");

        assertThat(answer.at("/model").textValue()).isEqualTo("chat");
        assertThat(answer.at("/agentsWhole").intValue()).isEqualTo(30);
        assertThat(answer.at("/callCentreFormula/agentsWhole").intValue()).isEqualTo(16);
        assertThat(answer.at("/callCentreFormula/serviceLevel").doubleValue()).isZero();
    }

    @Test
    void theSimulationSaysHowSureItIs() throws Exception {
        JsonNode answer = json(CHATS + " --model simulation");

        assertThat(answer.at("/model").textValue()).isEqualTo("simulation");
        assertThat(answer.at("/agentsWhole").intValue()).isEqualTo(30);
        assertThat(answer.at("/simulation/plusMinus").doubleValue()).isBetween(0.001, 0.02);
        assertThat(staff(CHATS + " --model simulation").out()).contains("first reply within 30 s", "Simulated with");
        assertThat(staff(CALLS + " --model simulation --agents 16").out()).contains("16 on duty", "Simulated with");
    }

    @Test
    void newChatsFirstNeedFewer() throws Exception {
        assertThat(json(CHATS + " --discipline new-chat-first")
                        .at("/agentsWhole")
                        .intValue())
                .isEqualTo(28);
    }

    @Test
    void anUncertainVolumeNeedsMore() throws Exception {
        assertThat(json(CALLS + " --uncertainty 30%").at("/agentsWhole").intValue())
                .isGreaterThan(14);
    }

    @Test
    void noContactsNeedNobody() throws Exception {
        assertThat(json("--volume 0 --aht 3m").at("/agentsWhole").intValue()).isZero();
    }

    @Test
    void aLightLoadIsHeldByTheOccupancyCap() throws Exception {
        JsonNode answer = json("--volume 1000 --aht 3m --target 50/60s --max-occupancy 80%");

        assertThat(answer.at("/agents").doubleValue()).isCloseTo(62.5, within(1e-5));
        assertThat(answer.at("/agentsWhole").intValue()).isEqualTo(63);
    }

    @Test
    void aSupervisorReadsItAtAGlance() {
        assertThat(staff(CALLS + " --target 80/20s --shrinkage 30%").out()).isEqualTo("""
                14 agents on duty, 20 on the roster (30% shrinkage)

                  on duty  answered within 20 s   busy  mean wait
                       13                 79.5%  76.9%       17 s
                     → 14                 88.8%  71.4%      7.8 s
                       15                 94.1%  66.6%      3.7 s

                Erlang C. Asked for: 80% within 20 s, occupancy up to 85%.
                """);
        assertThat(staff(CHATS + " --lang zh").out()).isEqualTo("""
                在岗 30 人

                  在岗  30 秒内首响  忙碌率  平均首响
                    29        79.9%     62%     19 秒
                  → 30        81.5%     60%     18 秒
                    31        82.8%     58%     17 秒

                呼叫中心公式（Erlang C 套会话时长）会说 16 人就够；照那样排，只有 0% 能按时回复。
                会话模型。要求：30 秒内 80%，忙碌率不超过 85%。
                """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "--volume 100 --aht 3; --aht: “3” was not understood; with its unit",
                "--volume -5 --aht 3m; --volume: “-5”; 0 to 1000000",
                "--volume 1000001 --aht 3m; --volume: “1000001”; 0 to 1000000",
                "--volume 9 --aht 3m --target 100/20s; “100/20s” was not understood; the share below 100",
                "--volume 9 --aht 3m --target 80/20; “80/20” was not understood; 80% within 20 s",
                "--volume 9 --aht 3m --patience 0s; “0s” was not understood; such as 2m",
                "--volume 9 --aht 3m --shrinkage 30; “30” was not understood; such as 30% or 0.3",
                "--volume 9 --aht 3m --max-occupancy 0; “0” was not understood; above 0",
                "--volume 9 --aht 3m --model erlang; “erlang” was not understood; erlang-c, erlang-a, chat or simulation",
                "--aht 3m; the model erlang-c also needs --volume; staff --volume 100",
                "--volume 9 --concurrency 5; also needs --reply, --rounds, --think; --concurrency 5 --rounds 5",
                "--volume 9 --aht 3m --model simulation --uncertainty 10%; makes no use of --uncertainty; staff --volume",
                "--volume 9 --concurrency 5 --model simulation; also needs --reply, --rounds, --think; --rounds 5",
                "--volume 9 --aht 3m --think 1m; makes no use of --think; add --concurrency",
                "--volume 9 --aht 3m --model erlang-c --patience 2m; makes no use of --patience; staff --volume",
            })
    void whatCannotBeAnsweredIsSaidWithAHint(String options, String said, String hint) {
        Run run = staff(options);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(said, hint);
    }

    @Test
    void aTargetBeyondReachIsSaidWithTheBestThereIs() {
        Run run = staff(CHATS.replace(" --first-reply 8s", "") + " --target 90/20s");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("only 55.0% of the time", "Shorten the first reply");
    }
}
