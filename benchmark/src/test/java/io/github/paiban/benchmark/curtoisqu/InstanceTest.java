package io.github.paiban.benchmark.curtoisqu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class InstanceTest {
    @Test
    @DisplayName("all sections are read")
    void sectionsAreRead() {
        Instance instance = Small.three();
        assertThat(instance.name()).isEqualTo("Small");
        assertThat(instance.days()).isEqualTo(14);
        assertThat(instance.shifts())
                .containsExactly(new Shift("E", 480, List.of()), new Shift("L", 420, List.of("E")));
        assertThat(instance.staff()).contains(new Employee("Bob", Map.of("E", 2, "L", 14), 4800, 1440, 4, 2, 1, 2));
        assertThat(instance.daysOff())
                .containsExactly(new DayOff("Ann", 3), new DayOff("Cid", 0), new DayOff("Cid", 10));
        assertThat(instance.wanted())
                .containsExactly(new ShiftRequest("Ann", 1, "E", 3), new ShiftRequest("Bob", 4, "L", 2));
        assertThat(instance.unwanted()).containsExactly(new ShiftRequest("Bob", 9, "L", 4));
        assertThat(instance.cover()).hasSize(4).contains(new CoverNeed(4, "L", 1, 50, 7));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ann,E=14|N=2,99,0,1,1,1,1", "Ann,E-14,99,0,1,1,1,1", "Ann,E=x,99,0,1,1,1,1", "Ann,E=1,99"})
    @DisplayName("an employee with an unknown shift, or with no numbers, is refused")
    void badEmployeesAreRefused(String employee) {
        assertThatIllegalArgumentException().isThrownBy(() -> Small.one(employee));
    }

    @Test
    @DisplayName("the same employee twice is refused")
    void sameEmployeeTwiceIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Small.one(Small.FREE + "\n" + Small.FREE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"SECTION_DAYS_OFF\nZoe,1", "SECTION_SHIFT_ON_REQUESTS\nAnn,1,N,2", "SECTION_COVER\n1,N,1,1,1"})
    @DisplayName("unknown people and shifts are refused")
    void unknownNamesAreRefused(String section) {
        assertThatIllegalArgumentException().isThrownBy(() -> Small.one(Small.FREE, section));
    }

    @Test
    @DisplayName("a file of another kind is refused")
    void otherFilesAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Instance.parse("x", List.of("hello", "world")));
    }

    @Test
    @DisplayName("a roster is written with a line an employee and read back")
    void solutionsAreReadBack() {
        List<List<String>> cells = Small.cells("EE-", "L--");
        assertThat(Solution.text(cells)).isEqualTo("E E -\nL - -\n");
        assertThat(Solution.parse(Solution.text(cells))).isEqualTo(cells);
    }
}
