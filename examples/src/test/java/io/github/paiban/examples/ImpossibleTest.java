package io.github.paiban.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.RosterResult;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ImpossibleTest {
    private static final long STEPS = 1_000;

    private final ExampleShop shop = ExampleShop.read("impossible");

    @Test
    void saysTheArithmeticInBothLanguages() {
        Golden.assertMatches("impossible-proofs.txt", shop.proofs(Locale.ENGLISH));
        Golden.assertMatches("impossible-proofs_zh.txt", shop.proofs(Locale.CHINESE));
    }

    @Test
    void stillGivesTheBestRosterAndWhatItBreaks() {
        RosterResult result = shop.roster(STEPS);

        assertThat(result.isLegal()).isFalse();
        assertThat(result.roster().agents()).hasSize(9);
        Golden.assertMatches("impossible-roster.csv", shop.wide(result));
        Golden.assertMatches("impossible-judgement.txt", shop.judgement(result, Locale.ENGLISH));
    }
}
