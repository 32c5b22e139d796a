package io.github.paiban.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.paiban.model.Duty;
import io.github.paiban.model.ShiftType;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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

    @ParameterizedTest
    @EnumSource(ColourVision.class)
    void theColoursOfSevenShiftsRestAndLeaveAreToldApartByAllEyes(ColourVision eyes) {
        List<ShiftType> shifts = IntStream.rangeClosed(1, 7)
                .mapToObj(i -> ShiftType.of("s" + i, "S" + i, "S" + i, LocalTime.of(9, 0), LocalTime.of(17, 0)))
                .toList();
        Palette palette = Palette.of(shifts, Map.of());
        List<String> colours = Stream.concat(
                        shifts.stream().map(shift -> Duty.of(shift.id())), Stream.of(Duty.OFF, Duty.LEAVE))
                .map(palette::of)
                .toList();

        for (String one : colours) {
            assertThat(colours)
                    .filteredOn(other -> !other.equals(one))
                    .hasSize(8)
                    .allSatisfy(other -> assertThat(eyes.distance(one, other))
                            .as("%s and %s", one, other)
                            .isGreaterThan(8));
        }
    }

    @Test
    void ownColoursComeFirstAndUnknownShiftsLookLikeRest() {
        Palette palette = Palette.of(SHIFTS, Map.of("day", "#ffe599", "off", "#010203"));

        assertThat(palette.of(Duty.of("day"))).isEqualTo("#ffe599");
        assertThat(palette.of(Duty.OFF)).isEqualTo("#010203");
        assertThat(palette.of(Duty.of("gone"))).isEqualTo("#F2F2F2");
    }
}
