package io.github.paiban.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.paiban.model.Duty;
import io.github.paiban.rostering.Certificate;
import io.github.paiban.rostering.ShiftPrice;
import io.github.paiban.rules.Score;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class CertificateJsonTest {
    private static final Score SCORE = new Score(0, 1010, 30);

    @Test
    void boundAndGapStandByLevelAndAnUnknownGapIsNull() {
        ObjectNode node =
                CertificateJson.of(new Certificate(SCORE, new Score(0, 1000, 0), Duration.ofMillis(1234), List.of()));

        assertThat(node)
                .hasToString(
                        "{\"optimal\":false,\"bound\":{\"must\":0,\"should\":1000,\"prefer\":0},"
                                + "\"gap\":{\"must\":0.0,\"should\":0.01,\"prefer\":null},\"provedAfterMillis\":1234,\"prices\":[]}");
    }

    @Test
    void aRosterThatCannotBeBetterIsOptimal() {
        assertThat(CertificateJson.of(new Certificate(SCORE, SCORE, Duration.ZERO, List.of()))
                        .get("optimal")
                        .booleanValue())
                .isTrue();
    }

    @Test
    void allPricesStandInTheirOrderWithShopsSorted() {
        LocalDate day = LocalDate.of(2026, 11, 11);
        ShiftPrice late = new ShiftPrice(day, Duty.of("night", "late"), Set.of("C", "A", "B"), new Score(0, 120, 4));
        ShiftPrice wish = new ShiftPrice(day.plusDays(1), Duty.of("day"), Set.of(), new Score(0, 0, 1));
        ObjectNode node = CertificateJson.of(new Certificate(SCORE, Score.ZERO, Duration.ZERO, List.of(late, wish)));

        assertThat(node.at("/prices/0"))
                .hasToString("{\"date\":\"2026-11-11\",\"duty\":\"night/late\",\"shops\":[\"A\",\"B\",\"C\"],"
                        + "\"worth\":{\"must\":0,\"should\":120,\"prefer\":4}}");
        assertThat(node.at("/prices/1/date").textValue()).isEqualTo("2026-11-12");
    }
}
