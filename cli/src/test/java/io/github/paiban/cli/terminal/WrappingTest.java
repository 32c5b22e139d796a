package io.github.paiban.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class WrappingTest {
    @Test
    void latinTextBreaksAtSpaces() {
        assertThat(Wrapping.wrap("one two three", 8)).containsExactly("one two", "three");
    }

    @Test
    void chineseTextBreaksAnywhere() {
        assertThat(Wrapping.wrap("连续上班七天", 6)).containsExactly("连续上", "班七天");
    }

    @Test
    void noLineBeginsWithAClosingMark() {
        assertThat(Wrapping.wrap("连续上班，最多", 8)).containsExactly("连续上", "班，最多");
    }

    @Test
    void noLineEndsWithAnOpeningMark() {
        assertThat(Wrapping.wrap("连续（上班）七", 6)).containsExactly("连续", "（上", "班）七");
    }

    @Test
    void aWordThatIsTooLongIsCutWhereTheLineEnds() {
        assertThat(Wrapping.wrap("abcdefgh", 3)).containsExactly("abc", "def", "gh");
    }

    @Test
    void aHangingTextStandsDeeperBelowAndKeepsACommandWhole() {
        assertThat(Wrapping.hang("  one two three: ./paiban check a b.csv", 12))
                .containsExactly("  one two", "    three:", "    ./paiban check a b.csv");
        assertThat(Wrapping.hang("  one", 5)).containsExactly("  one");
    }

    @Test
    void noTextIsOneEmptyLine() {
        assertThat(Wrapping.wrap("", 5)).containsExactly("");
    }

    @Test
    void everyLineHoldsAtLeastOneCharacter() {
        assertThat(Wrapping.wrap("班表", 1)).containsExactly("班", "表");
    }
}
