package io.github.paiban.benchmark.rotating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.paiban.benchmark.rotating.RotatingInstance.Block;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RotatingInstanceTest {
    @Test
    void everyPartOfAFileIsRead() {
        RotatingInstance instance = TinyInstance.instance();

        assertThat(instance.days()).isEqualTo(4);
        assertThat(instance.employees()).isEqualTo(2);
        assertThat(instance.shifts()).extracting(shift -> shift.name()).containsExactly("D", "N");
        assertThat(instance.shifts().get(0).demand()).containsExactly(1, 1, 0, 0);
        assertThat(instance.shifts().get(1).block()).isEqualTo(new Block(1, 2));
        assertThat(instance.off()).isEqualTo(new Block(1, 7));
        assertThat(instance.work()).isEqualTo(new Block(2, 3));
        assertThat(instance.forbidden()).containsExactly(List.of("N", "D"), List.of("N", "-", "D"));
    }

    @Test
    void whatIsNoInstanceIsRefusedWithWhatIsMissing() {
        List<String> cut = TinyInstance.TEXT.subList(0, TinyInstance.TEXT.size() - 1);

        assertThatThrownBy(() -> RotatingInstance.parse(cut))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a sequence")
                .hasMessageContaining("Maybe");
        assertThatThrownBy(() -> RotatingInstance.parse(List.of("seven")))
                .hasMessageContaining("'seven'")
                .hasMessageContaining("length of the schedule");
    }

    @Test
    void aSequenceOfAnUnknownShiftIsRefused() {
        List<String> other = TinyInstance.TEXT.stream()
                .map(line -> line.equals("N D") ? "X D" : line)
                .toList();

        assertThatThrownBy(() -> RotatingInstance.parse(other)).hasMessageContaining("'X'");
    }
}
