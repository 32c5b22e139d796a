package io.github.paiban.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.model.Assignment;
import io.github.paiban.model.Duty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CyclicFitTest {
    private static final Duty DAY = Duty.of("day");
    private static final Duty NIGHT = Duty.of("night");
    private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);

    /** A cycle written as D, N, - and repeated; roles now and then, which do not matter. */
    private static List<Assignment> history(String cycle, int days) {
        List<Assignment> cells = new ArrayList<>();
        for (int day = 0; day < days; day++) {
            char letter = cycle.charAt(day % cycle.length());
            Duty night = day % 3 == 0 ? Duty.of("night", "duty") : NIGHT;
            cells.add(new Assignment("A", FIRST.plusDays(day), letter == 'D' ? DAY : letter == 'N' ? night : Duty.OFF));
        }
        return cells;
    }

    @ParameterizedTest
    @ValueSource(strings = {"DDNN--", "DDDDDD-", "DDN-", "DDDDD--NNNN---", "DDDDNNNN-DDNN-D-DN-DNDN--NNDD"})
    @DisplayName("a rhythm kept all the time is found with its length and said to be kept")
    void findsLengths(String cycle) {
        CyclicFit fit = CyclicFit.of(history(cycle, 90)).orElseThrow();

        assertThat(fit.duties()).hasSize(cycle.length());
        assertThat(fit.share()).isEqualTo(1);
        assertThat(fit.duty(FIRST.plusDays(90))).isEqualTo(fit.duties().get(90 % cycle.length()));
        assertThat(fit.isInWeeks()).isEqualTo(cycle.length() % 7 == 0);
    }

    @Test
    @DisplayName("a rhythm broken on a few days is found all the same, and the days are counted")
    void countsBrokenDays() {
        List<Assignment> cells = history("DDNN--", 60);
        for (int day : new int[] {3, 17, 40}) {
            Duty other = cells.get(day).duty().isWork() ? Duty.OFF : DAY;
            cells.set(day, new Assignment("A", FIRST.plusDays(day), other));
        }
        cells.set(50, new Assignment("A", FIRST.plusDays(50), Duty.LEAVE));

        CyclicFit fit = CyclicFit.of(cells).orElseThrow();

        assertThat(fit.duties()).containsExactly(DAY, DAY, NIGHT, NIGHT, Duty.OFF, Duty.OFF);
        assertThat(fit.known()).isEqualTo(59);
        assertThat(fit.followed()).isEqualTo(56);
    }

    @Test
    @DisplayName("no rhythm in 55 known days, one in 56")
    void asksForTwoMonths() {
        assertThat(CyclicFit.of(history("DDNN--", 55))).isEmpty();
        assertThat(CyclicFit.of(history("DDNN--", 56))).isPresent();
    }

    @Test
    @DisplayName("days drawn by lot show no rhythm by mere length (seed 1)")
    void lotsAreNoRhythm() {
        SplittableRandom random = new SplittableRandom(1);
        StringBuilder lots = new StringBuilder();
        for (int day = 0; day < 182; day++) {
            lots.append("DN-".charAt(random.nextInt(3)));
        }

        assertThat(CyclicFit.of(history(lots.toString(), 182)).orElseThrow().share())
                .isLessThan(0.75);
    }
}
