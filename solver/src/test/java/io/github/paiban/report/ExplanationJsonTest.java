package io.github.paiban.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.paiban.explain.Explainer;
import io.github.paiban.notice.Texts;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class ExplanationJsonTest {
    private static final Texts ENGLISH = Texts.in(Locale.ENGLISH);

    @Test
    void aCellIsExplainedWithItsAlternatives() throws Exception {
        Explainer explainer = Explainer.of(SmallMonth.problem(), SmallMonth.roster("1110", "0000"));

        JsonNode cell = read(ExplanationJson.of(explainer.cell("001", SmallMonth.FIRST), ENGLISH));

        assertThat(cell.at("/duty").textValue()).isEqualTo("day");
        assertThat(cell.at("/breaches")).hasSize(2);
        assertThat(cell.at("/alternatives/0/duty").textValue()).isEqualTo("off");
        assertThat(cell.at("/alternatives/0/forbidden").booleanValue()).isFalse();
        assertThat(cell.at("/alternatives/0/difference").toString())
                .isEqualTo("{\"must\":-1,\"should\":100,\"prefer\":0}");
        assertThat(cell.at("/alternatives/0/changes/0/disappearing")).hasSize(1);
    }

    @Test
    void aRowAndADayAreExplained() throws Exception {
        Explainer explainer = Explainer.of(SmallMonth.problem(), SmallMonth.roster("1110", "0000"));

        JsonNode row = read(ExplanationJson.of(explainer.row("001"), ENGLISH));
        JsonNode day = read(ExplanationJson.of(explainer.day(SmallMonth.FIRST), ENGLISH));

        assertThat(row.at("/days")).hasSize(4);
        assertThat(day.at("/duties/0").toString()).isEqualTo("{\"duty\":\"day\",\"agents\":[\"001\"]}");
        assertThat(day.at("/cover/0/needed").intValue()).isEqualTo(2);
        assertThat(day.at("/cover/0/there").intValue()).isEqualTo(1);
        assertThat(day.at("/cover/0/missing").intValue()).isEqualTo(1);
    }

    private static JsonNode read(String document) throws Exception {
        return new ObjectMapper().readTree(document);
    }
}
