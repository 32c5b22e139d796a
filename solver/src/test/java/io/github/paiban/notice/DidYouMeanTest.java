package io.github.paiban.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DidYouMeanTest {
    private static final List<String> KNOWN = List.of("night", "day", "half", "rest-days", "工号", "姓名");

    @ParameterizedTest
    @CsvSource({
        "nigth, night",
        "Nights, night",
        "rest_days, rest-days",
        "restdays, rest-days",
        "dya, day",
        "days, day",
        "工号码, 工号",
        "姓 名, 姓名",
    })
    void findsTheWordThatWasMeant(String word, String expected) {
        assertThat(DidYouMean.findClosest(word, KNOWN)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({"'',", "x,", "overtime,", "nxxxx,", "名,"})
    void guessesNothingFromWordsThatDifferTooMuch(String word) {
        assertThat(DidYouMean.findClosest(word, KNOWN)).isEmpty();
    }

    @Test
    void takesTheFirstOfEquals() {
        assertThat(DidYouMean.findClosest("night3", List.of("night1", "night2")))
                .contains("night1");
    }

    @Test
    void isNotSlowedByVeryLongWords() {
        assertThat(DidYouMean.findClosest("x".repeat(1_000_000), KNOWN)).isEmpty();
    }

    @Test
    void hintsAtTheClosestWordOrElseAtSomeKnownOnes() {
        assertThat(english("nigth", KNOWN)).isEqualTo("did you mean “night”?");
        assertThat(english("overtime", List.of("a", "b"))).isEqualTo("known: a, b");
        assertThat(english("overtime", List.of())).isEqualTo("none is known");
        List<String> many = IntStream.range(0, 13).mapToObj(i -> "w" + i).toList();
        assertThat(english("overtime", many))
                .startsWith("known, among others: w0")
                .doesNotContain("w12");
    }

    private static String english(String word, List<String> known) {
        return Texts.in(Locale.ENGLISH).say(DidYouMean.hint(word, known));
    }
}
