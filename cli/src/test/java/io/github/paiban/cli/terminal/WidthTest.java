package io.github.paiban.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WidthTest {
    @ParameterizedTest
    @CsvSource({
        "abc, 3", "'', 0", "客服, 4", "A班, 3", "（一）, 6", "“晚班”, 6", "９, 2", "é, 1", "한글, 4", "ｱ, 1", "😀, 2", "𠮷, 2",
        "…, 1", "一, 2", "龥, 2", "a　b, 4",
    })
    void chineseCharactersAndFullWidthFormsTakeTwoColumns(String text, int columns) {
        assertThat(Width.of(text)).isEqualTo(columns);
    }

    @Test
    void marksThatCombineTakeNone() {
        assertThat(Width.of("e\u0301")).isEqualTo(1);
        assertThat(Width.of("a\u200b")).isEqualTo(1);
    }

    @Test
    void theEdgesOfWideRangesAreWideAndTheirNeighboursAreNot() {
        assertThat(Width.of(0x115F)).isEqualTo(2);
        assertThat(Width.of(0x1160)).isEqualTo(1);
        assertThat(Width.of(0x2E7F)).isEqualTo(1);
        assertThat(Width.of(0x2E80)).isEqualTo(2);
        assertThat(Width.of(0xFF60)).isEqualTo(2);
        assertThat(Width.of(0xFF61)).isEqualTo(1);
        assertThat(Width.of(0x20000)).isEqualTo(2);
    }

    @Test
    void paddingCountsColumns() {
        assertThat(Width.padRight("晚", 4)).isEqualTo("晚  ");
        assertThat(Width.padLeft("晚", 4)).isEqualTo("  晚");
        assertThat(Width.padRight("晚班", 3)).isEqualTo("晚班");
    }

    @ParameterizedTest
    @CsvSource({"客服排班, 8, 客服排班", "客服排班, 7, 客服排…", "客服排班, 6, 客服…", "abc, 2, a…", "abc, 1, …", "abc, 0, ''"})
    void aCutTextNeverTakesMoreThanItsColumns(String text, int columns, String cut) {
        assertThat(Width.cut(text, columns)).isEqualTo(cut);
        assertThat(Width.of(Width.cut(text, columns))).isLessThanOrEqualTo(columns);
    }
}
