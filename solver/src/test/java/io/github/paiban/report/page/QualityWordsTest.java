package io.github.paiban.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.notice.Texts;
import io.github.paiban.rostering.Certificate;
import io.github.paiban.rules.Score;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tile that says how near the best possible a roster is. */
final class QualityWordsTest {
    @ParameterizedTest
    @CsvSource({
        "0 40 314, 0 40 314, best, 'proved: no roster is better'",
        "0 40 314, 0 40 200, ≤ 57%, 'proved, level “prefer”'",
        "0 40 314, 0 40 157, ≤ 100%, 'proved, level “prefer”'",
        "0 40 314, 0 40 144, best, 'proved, level “should”'",
        "0 40 314, 0 40 0, best, 'proved, level “should”'",
        "0 50 314, 0 40 0, ≤ 25%, 'proved, level “should”'",
        "0 80 314, 0 40 0, ≤ 100%, 'proved, level “should”'",
        "0 81 314, 0 40 0, –, not proved how far",
        "0 40 314, 0 0 0, –, not proved how far",
        "3 40 314, 0 0 0, –, not proved; a legal roster may exist",
        "3 40 314, 2 0 0, –, proved: the must rules cannot all be kept"
    })
    void saysWhatIsProved(String score, String bound, String figure, String note) {
        Certificate certificate = new Certificate(score(score), score(bound), Duration.ZERO, List.of());
        QualityWords words = new QualityWords(certificate, new PageWords(Texts.in(Locale.ENGLISH)));

        assertThat(words.figure()).isEqualTo(figure);
        assertThat(words.note()).isEqualTo(note);
    }

    private static Score score(String levels) {
        String[] parts = levels.split(" ", -1);
        return new Score(Long.parseLong(parts[0]), Long.parseLong(parts[1]), Long.parseLong(parts[2]));
    }
}
