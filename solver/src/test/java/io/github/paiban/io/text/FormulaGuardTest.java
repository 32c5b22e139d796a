package io.github.paiban.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FormulaGuardTest {
    @ParameterizedTest
    @ValueSource(strings = {"=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "'=x", "''-", "＝1", "--"})
    void whatBeginsLikeAFormulaGetsAnApostropheAndLosesItAgain(String text) {
        assertThat(FormulaGuard.guarded(text)).isEqualTo("'" + text);
        assertThat(FormulaGuard.unguarded(FormulaGuard.guarded(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "张三", "'", "'018", "a=b", "018"})
    void otherTextStays(String text) {
        assertThat(FormulaGuard.guarded(text)).isEqualTo(text);
        assertThat(FormulaGuard.unguarded(text)).isEqualTo(text);
    }

    @Test
    void filesHaveAByteOrderMarkAndCrLf() {
        byte[] bytes = CsvText.bytes(List.of(List.of("a,b", "x\"y", " z"), List.of("=1", "", "一")));
        assertThat(new String(bytes, StandardCharsets.UTF_8))
                .isEqualTo("\uFEFF\"a,b\",\"x\"\"y\",\" z\"\r\n'=1,,一\r\n");
    }
}
