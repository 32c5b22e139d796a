package io.github.paiban.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ListCellTest {
    @Test
    void namesAreSeparatedInManyWaysAndKeepTheirSpaces() {
        assertThat(ListCell.names(" 售前; 售后；直播、late duty|a,b，c\nd "))
                .containsExactly("售前", "售后", "直播", "late duty", "a", "b", "c", "d");
    }

    @Test
    void wordsAreSeparatedBySpacesToo() {
        assertThat(ListCell.words("a b\u3000c；d")).containsExactly("a", "b", "c", "d");
    }

    @Test
    void eachNameCountsOnce() {
        assertThat(ListCell.names("a;A;;ａ")).containsExactly("a");
        assertThat(ListCell.names("")).isEmpty();
    }
}
