package io.github.paiban.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.paiban.model.Duty;
import io.github.paiban.model.ShiftType;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PaletteTest {
    private static final List<ShiftType> SHIFTS =
            List.of(ShiftType.of("day", "白班", "白", LocalTime.of(9, 0), LocalTime.of(17, 30)));

    @ParameterizedTest
    @ValueSource(strings = {"", "red", "#FFF", "#FFE59", "#FFE5999", "FFE599", "#GGGGGG", "#ffe599;", " #FFE599"})
    void aColourWrittenOtherwiseIsRefused(String colour) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Palette.of(SHIFTS, Map.of("day", colour)))
                .withMessageContaining("'" + colour + "'")
                .withMessageContaining("day");
    }

    @Test
    void ownColoursComeFirstAndUnknownShiftsLookLikeRest() {
        Palette palette = Palette.of(SHIFTS, Map.of("day", "#ffe599", "off", "#010203"));

        assertThat(palette.of(Duty.of("day"))).isEqualTo("#ffe599");
        assertThat(palette.of(Duty.OFF)).isEqualTo("#010203");
        assertThat(palette.of(Duty.of("gone"))).isEqualTo("#F2F2F2");
    }
}
