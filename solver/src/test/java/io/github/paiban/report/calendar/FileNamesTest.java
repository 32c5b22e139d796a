package io.github.paiban.report.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FileNamesTest {
    @ParameterizedTest
    @ValueSource(strings = {"003", "张三", "A-1_b", "CONrad", "com"})
    void plainIdsAreTheNames(String id) {
        assertThat(new FileNames().of(id)).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../x", "a/b", "a:b*?|", "<u>", ".", "-.", "CON", "nul", "Com1", "lpt9", "a b", "x\ny"})
    void whatNoSystemTakesIsReplacedAndStaysItsOwn(String id) {
        assertThat(new FileNames().of(id)).isNotEqualTo(id).matches("[\\p{L}\\p{N}_-]+~[0-9a-f]+");
    }

    @Test
    void noTwoIdsShareAFileAlsoWhereCapitalsAreNotToldApart() {
        FileNames names = new FileNames();

        assertThat(Stream.of("a1", "A1", "a/1", "a:1", "x".repeat(80), "x".repeat(81))
                        .map(names::of)
                        .map(name -> name.toLowerCase(Locale.ROOT)))
                .doesNotHaveDuplicates()
                .allSatisfy(name -> assertThat(name).hasSizeLessThan(60));
    }
}
