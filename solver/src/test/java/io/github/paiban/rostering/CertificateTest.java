package io.github.paiban.rostering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.paiban.model.Duty;
import io.github.paiban.rules.Level;
import io.github.paiban.rules.Score;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class CertificateTest {
    private static final Score SCORE = new Score(1, 1004, 30);

    @Test
    void theGapIsAShareOfTheBestPossible() {
        Certificate certificate = certificate(SCORE, new Score(1, 1000, 0));

        assertThat(certificate.gap(Level.MUST)).hasValue(0);
        assertThat(certificate.gap(Level.SHOULD).orElseThrow()).isCloseTo(0.004, within(1e-9));
        assertThat(certificate.gap(Level.PREFER)).isEmpty();
    }

    @Test
    void aLevelIsOptimalOnlyWhereThoseBeforeItAre() {
        Certificate certificate = certificate(SCORE, new Score(1, 1000, 30));

        assertThat(certificate.isOptimal(Level.MUST)).isTrue();
        assertThat(certificate.isOptimal(Level.SHOULD)).isFalse();
        assertThat(certificate.isOptimal(Level.PREFER)).isFalse();
        assertThat(certificate.isOptimal()).isFalse();
        assertThat(certificate(SCORE, SCORE).isOptimal()).isTrue();
        assertThat(certificate(SCORE, SCORE).isOptimal(Level.PREFER)).isTrue();
    }

    @Test
    void withoutAProofOnlyWhatCostsNothingIsOptimal() {
        assertThat(Certificate.none(new Score(0, 0, 5)).isOptimal(Level.SHOULD)).isTrue();
        assertThat(Certificate.none(new Score(0, 0, 5)).gap(Level.PREFER)).isEmpty();
        assertThat(Certificate.none(Score.ZERO).isOptimal()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Level.class)
    void aBoundIsNeitherAboveTheScoreNorBelowZero(Level level) {
        assertThat(certificate(SCORE, Score.of(level, SCORE.at(level))).gap(level))
                .hasValue(0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> certificate(SCORE, Score.of(level, SCORE.at(level) + 1)))
                .withMessageContaining(level.toString());
        assertThatIllegalArgumentException().isThrownBy(() -> certificate(SCORE, Score.of(level, -1)));
    }

    @Test
    void itsListsAndSetsAreItsOwn() {
        List<ShiftPrice> prices = new ArrayList<>();
        Certificate certificate = new Certificate(SCORE, Score.ZERO, Duration.ZERO, prices);
        prices.add(new ShiftPrice(LocalDate.of(2026, 11, 11), Duty.of("night"), Set.of("A"), SCORE));

        assertThat(certificate.prices()).isEmpty();
        assertThat(prices.getFirst().shops()).isUnmodifiable();
    }

    private static Certificate certificate(Score score, Score bound) {
        return new Certificate(score, bound, Duration.ofSeconds(3), List.of());
    }
}
