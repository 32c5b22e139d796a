package io.github.paiban.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.paiban.notice.Message;
import io.github.paiban.notice.Notice;
import io.github.paiban.notice.Place;
import io.github.paiban.notice.Severity;
import io.github.paiban.notice.Texts;
import io.github.paiban.report.RunFacts.InputFile;
import io.github.paiban.rostering.Certificate;
import io.github.paiban.rostering.SolveOptions;
import io.github.paiban.rostering.StopReason;
import io.github.paiban.rules.Score;
import io.github.paiban.rules.catalogue.Catalogue;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class JsonDocumentsTest {
    private static final Texts ENGLISH = Texts.in(Locale.ENGLISH);
    private static final Texts CHINESE = Texts.in(Locale.SIMPLIFIED_CHINESE);

    @Test
    void rosterJsonHoldsRowsScoreFiguresBreachesAndProofs() throws Exception {
        JsonNode document = read(RosterJson.of(SmallMonth.judgement("1110", "0000"), ENGLISH));

        assertThat(document.properties().stream().map(entry -> entry.getKey()).toList())
                .containsExactly(
                        "format",
                        "title",
                        "language",
                        "period",
                        "shifts",
                        "roles",
                        "agents",
                        "rows",
                        "legal",
                        "score",
                        "rules",
                        "kpis",
                        "breaches",
                        "proofs");
        assertThat(document.at("/rows/0").toString())
                .isEqualTo("{\"agent\":\"001\",\"duties\":[\"day\",\"day\",\"day\",\"off\"]}");
        assertThat(document.at("/legal").booleanValue()).isFalse();
        assertThat(document.at("/score").toString()).isEqualTo("{\"must\":1,\"should\":100,\"prefer\":0}");
        assertThat(document.at("/rules/1").toString())
                .isEqualTo("{\"rule\":\"cover\",\"kind\":\"cover\",\"level\":\"should\",\"cost\":100,\"breaches\":1}");
        assertThat(document.at("/kpis/coverShare").doubleValue()).isEqualTo(0.5);
        assertThat(document.at("/proofs/0/code").textValue()).isEqualTo("too-few-people");
    }

    @Test
    void aBreachIsSaidInTheLanguageAndAsKeyWithValues() throws Exception {
        Judgement judgement = SmallMonth.judgement("1110", "0000");

        JsonNode breach = read(RosterJson.check(judgement, List.of(), CHINESE)).at("/breaches/0");

        assertThat(breach.at("/rule").textValue()).isEqualTo("six-days");
        assertThat(breach.at("/agent").textValue()).isEqualTo("001");
        assertThat(breach.at("/from").textValue()).isEqualTo("2026-11-01");
        assertThat(breach.at("/to").textValue()).isEqualTo("2026-11-03");
        assertThat(breach.at("/message").textValue()).isEqualTo("连续上班3天，最多2天");
        assertThat(breach.at("/key").textValue()).isEqualTo("rules.run.max");
        assertThat(breach.at("/args/0").toString()).isEqualTo("[{\"key\":\"rules.word.work\",\"args\":[]}]");
    }

    @Test
    void aBreachOfNoSingleAgentHasNone() throws Exception {
        JsonNode breach = read(RosterJson.check(SmallMonth.judgement("0000", "0000"), List.of(), ENGLISH))
                .at("/breaches/0");

        assertThat(breach.at("/rule").textValue()).isEqualTo("cover");
        assertThat(breach.at("/agent").isNull()).isTrue();
    }

    @Test
    void theSameJudgementGivesTheSameBytes() {
        String once = RosterJson.of(SmallMonth.judgement("1110", "0101"), ENGLISH);
        String again = RosterJson.of(SmallMonth.judgement("1110", "0101"), ENGLISH);

        assertThat(once).isEqualTo(again).doesNotContain("\r");
    }

    @Test
    void runJsonSaysHowToMakeTheRosterAgain() throws Exception {
        RunFacts run = new RunFacts(
                Instant.parse("2026-10-25T02:00:00Z"),
                SolveOptions.defaults().withSeed(7).withStepLimit(2000).withGapLimit(0.005),
                StopReason.STEPS,
                Duration.ofMillis(1234),
                4000,
                Certificate.none(Score.ZERO),
                List.of(new InputFile("agents.csv", 3, "abc")),
                new Versions("0.1.0", "2.2.0", "21"));

        JsonNode document = read(RunJson.of(run, SmallMonth.judgement("1010", "1010"), List.of(), ENGLISH));

        assertThat(document.at("/started").textValue()).isEqualTo("2026-10-25T02:00:00Z");
        assertThat(document.at("/inputs/0").toString())
                .isEqualTo("{\"file\":\"agents.csv\",\"bytes\":3,\"sha256\":\"abc\"}");
        assertThat(document.at("/options/seed").intValue()).isEqualTo(7);
        assertThat(document.at("/options/stepLimit").intValue()).isEqualTo(2000);
        assertThat(document.at("/options/gapLimit").doubleValue()).isEqualTo(0.005);
        assertThat(document.at("/certificate/optimal").booleanValue()).isTrue();
        assertThat(document.at("/stopReason").textValue()).isEqualTo("steps");
        assertThat(document.at("/rules")).hasSize(2);
        assertThat(document.at("/versions/timefold").textValue()).isEqualTo("2.2.0");
    }

    @Test
    void withoutAStepLimitRunJsonNamesNone() throws Exception {
        RunFacts run = new RunFacts(
                Instant.EPOCH,
                SolveOptions.defaults(),
                StopReason.TIME,
                Duration.ZERO,
                0,
                Certificate.none(Score.ZERO),
                List.of(),
                Versions.current());

        JsonNode document = read(RunJson.of(run, SmallMonth.judgement("1010", "1010"), List.of(), ENGLISH));

        assertThat(document.at("/options/stepLimit").isNull()).isTrue();
    }

    @Test
    void oneDocumentHoldsRosterRunAndFiles() throws Exception {
        RunFacts run = new RunFacts(
                Instant.EPOCH,
                SolveOptions.defaults(),
                StopReason.TIME,
                Duration.ZERO,
                0,
                Certificate.none(Score.ZERO),
                List.of(),
                Versions.current());
        Judgement judgement = SmallMonth.judgement("1010", "1010");

        List<String> files = List.of("out/roster.csv");
        JsonNode document = read(RunJson.withRoster(run, judgement, List.of(), files, null, ENGLISH));
        assertThat(document.at("/legal").booleanValue()).isTrue();
        assertThat(document.at("/files/0").textValue()).isEqualTo("out/roster.csv");
        assertThat(document.at("/roster")).isEqualTo(read(RosterJson.of(judgement, ENGLISH)));
        assertThat(document.at("/run/format").textValue()).isEqualTo("paiban-run-1");
    }

    @Test
    void everyKindOfRuleIsDescribedWithItsParameters() throws Exception {
        JsonNode document = read(CatalogueJson.of(Catalogue.all(), CHINESE));

        assertThat(document.at("/rules")).hasSize(Catalogue.all().size());
        for (JsonNode rule : document.at("/rules")) {
            assertThat(rule.at("/about").textValue()).isNotBlank();
            rule.at("/parameters")
                    .forEach(parameter ->
                            assertThat(parameter.at("/type").textValue()).isNotBlank());
        }
    }

    @Test
    void filesAndHelpAreDocumentsToo() {
        assertThat(FilesJson.of(List.of("a"))).isEqualToIgnoringWhitespace("{\"files\": [\"a\"], \"notices\": []}");
        assertThat(HelpJson.of("paiban", "text"))
                .isEqualToIgnoringWhitespace("{\"command\": \"paiban\", \"text\": \"text\"}");
    }

    @Test
    void theVersionsAreThoseOfTheBuild() {
        assertThat(Versions.current().timefold()).matches("\\d+\\.\\d+.*");
        assertThat(Versions.current().paiban()).matches("\\d+\\.\\d+.*");
    }

    @Test
    void noticesNameFileLineColumnValueExpectedAndHint() throws Exception {
        Notice notice = new Notice(
                Severity.ERROR,
                "unknown-agent",
                new Place("requests.csv", 3, 1),
                "张三三",
                Message.literal("an agent"),
                Message.of("common.did-you-mean", "张三"));

        JsonNode document = read(NoticesJson.of(List.of(notice), CHINESE));

        assertThat(document.at("/notices/0").toString())
                .isEqualTo("{\"file\":\"requests.csv\",\"line\":3,\"column\":1,\"severity\":\"error\","
                        + "\"code\":\"unknown-agent\",\"value\":\"张三三\",\"expected\":\"an agent\","
                        + "\"hint\":\"是不是想写“张三”？\"}");
    }

    @Test
    void anErrorComesWithoutNotices() throws Exception {
        JsonNode document = read(NoticesJson.error("io", Message.literal("said"), Message.literal("hint"), ENGLISH));

        assertThat(document.toString())
                .isEqualTo("{\"error\":{\"code\":\"io\",\"message\":\"said\",\"hint\":\"hint\"},\"notices\":[]}");
    }

    @Test
    void valuesOfMessagesKeepTheirKind() {
        Message message =
                Message.of("rules.run.max", 1, 2L, 0.5, LocalDate.of(2026, 11, 1), Duration.ofHours(2), List.of("a"));

        ObjectNode node = MessageJson.of(message);

        assertThat(node.at("/args").toString()).isEqualTo("[1,2,0.5,\"2026-11-01\",\"PT2H\",[\"a\"]]");
    }

    private static JsonNode read(String document) throws Exception {
        return new ObjectMapper().readTree(document);
    }
}
