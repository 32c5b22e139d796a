package io.github.paiban.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.model.ShiftType;
import io.github.paiban.report.Palette;
import io.github.paiban.rules.Duties;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ColourTest {
    private static final Pattern PAIR = Pattern.compile("--b\\d+:(#\\w{6});--f\\d+:(#\\w{6});");

    @Test
    void contrastIsThatOfTheGuidelines() {
        assertThat(Colour.of("#000000").contrast(Colour.WHITE)).isEqualTo(21);
        assertThat(Colour.of("#777777").contrast(Colour.WHITE)).isBetween(4.47, 4.49);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#000000", "#FFFFFF", "#FF0000", "#808080", "#003366", "#FFE599"})
    void textCanBeReadOnAnyColourOfAShopByDayAndByNight(String own) {
        List<ShiftType> shifts = IntStream.range(0, 8)
                .mapToObj(i -> ShiftType.of("s" + i, "s" + i, "s" + i, LocalTime.of(9, 0), LocalTime.of(17, 0)))
                .toList();
        DutyLook look = new DutyLook(
                Duties.of(shifts, List.of()), Palette.of(shifts, Map.of("s0", own, "off", own, "leave", own)));

        Matcher pairs = PAIR.matcher(look.day() + look.night());
        int count = 0;
        for (; pairs.find(); count++) {
            Colour ground = Colour.of(pairs.group(1));
            assertThat(ground.contrast(Colour.of(pairs.group(2))))
                    .as(pairs.group())
                    .isGreaterThan(3.9);
        }
        assertThat(count).isEqualTo(20);
    }
}
