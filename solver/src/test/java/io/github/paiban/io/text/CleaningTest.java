package io.github.paiban.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class CleaningTest {
    @Test
    void strayAndFullWidthAndNoBreakSpacesGo() {
        assertThat(Cleaning.value("\u3000 张三\u00A0\t")).isEqualTo("张三");
    }

    @Test
    void invisibleCharactersGo() {
        assertThat(Cleaning.value("\uFEFF张\u200B三\u202E\u0000")).isEqualTo("张三");
    }

    @Test
    void emojiMadeWithJoinersStay() {
        assertThat(Cleaning.value("\uD83D\uDC69\u200D\uD83D\uDCBB")).isEqualTo("\uD83D\uDC69\u200D\uD83D\uDCBB");
    }

    @Test
    void valuesKeepTheirWidth() {
        assertThat(Cleaning.value("Ａ组")).isEqualTo("Ａ组");
    }

    @Test
    void lineBreaksInsideBecomeLineFeeds() {
        assertThat(Cleaning.value("a\r\nb\rc")).isEqualTo("a\nb\nc");
    }

    @Test
    void foldingMakesFullWidthDigitsAndPunctuationPlain() {
        assertThat(Cleaning.folded("９：００～１７：３０")).isEqualTo("9:00~17:30");
    }

    @Test
    void keysIgnoreSpacesWidthAndCase() {
        assertThat(Cleaning.key("张\u3000三 Ａb")).isEqualTo(Cleaning.key("张三aB"));
    }
}
