package io.github.paiban.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class OnceAskedTest {
    @Test
    void makesAnElementWhenItIsFirstAskedForAndOnlyThen() {
        List<Integer> asked = new ArrayList<>();
        List<String> words = new OnceAsked<>(3, index -> {
            asked.add(index);
            return "word " + index;
        });

        assertThat(words).hasSize(3);
        assertThat(asked).isEmpty();
        assertThat(words.get(2)).isEqualTo("word 2").isSameAs(words.get(2));
        assertThat(asked).containsExactly(2);
        assertThat(words).containsExactly("word 0", "word 1", "word 2");
        assertThat(asked).containsExactly(2, 0, 1);
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> words.get(3));
    }
}
