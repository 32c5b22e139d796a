package io.github.paiban.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExampleNoticesTest {
    @ParameterizedTest
    @ValueSource(strings = {"tmall-shop", "outsourcer", "impossible"})
    void readingAnExampleSaysNothingUnexpected(String folder) {
        ExampleShop shop = ExampleShop.read(folder);

        assertThat(shop.reading().isRefused()).isFalse();
        Golden.assertMatches(folder + "-notices.txt", shop.notices(Locale.CHINESE));
    }
}
