package io.github.paiban.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.model.Duty;
import io.github.paiban.rules.Grids;
import io.github.paiban.rules.Limits;
import io.github.paiban.rules.RowRule;
import io.github.paiban.rules.RuleHead;
import io.github.paiban.rules.row.Run;
import io.github.paiban.rules.row.Succession;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PatternAheadTest {
    private static final RowRule RUN = new Run(RuleHead.must("run"), List.of("work"), Limits.atMost(3));
    private static final RowRule LATE_EARLY =
            new Succession(RuleHead.must("late-early"), List.of(List.of(List.of("night"), List.of("day"))));

    private static String audit(RowRule rule, String row, String ahead) {
        List<Duty> duties = ahead.chars()
                .mapToObj(letter -> letter == '.' ? Duty.OFF : Duty.of(letter == 'N' ? "night" : "day"))
                .toList();
        return Grids.of(row).audit(new PatternAhead(RuleHead.should("pattern/run", 10), rule, Map.of("a", duties)));
    }

    @ParameterizedTest
    @CsvSource({
        "..D, DD., ''",
        "..D, DDD, 2..2 by 1 costs 60",
        "DD., DDD, ''",
        ".DD, D.D, ''",
        ".DD, DD., 2..2 by 1 costs 60"
    })
    @DisplayName("a run that goes on into the pattern's next days may be as long as any other, not longer")
    void runsGoOn(String row, String ahead, String found) {
        assertThat(audit(RUN, row, ahead)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({"..N, D.., 2..2 by 1 costs 60", "..N, N.., ''", "..N, .D., ''", "..D, D.., ''"})
    @DisplayName("the month does not end with a shift that the pattern's first one must not follow")
    void successionsGoOn(String row, String ahead, String found) {
        assertThat(audit(LATE_EARLY, row, ahead)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({"..D, ''", "DDD, ''"})
    @DisplayName("who has no pattern has nothing ahead")
    void nobodyElse(String row, String found) {
        assertThat(Grids.of(row).audit(new PatternAhead(RuleHead.should("p", 10), RUN, Map.of("b", List.of(Duty.OFF)))))
                .isEqualTo(found);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    @DisplayName("over seeds: it charges just where row and days ahead together have a run too long that ends in these")
    void sameAsCountingRuns(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 50; i++) {
            String row = letters(random, 6);
            String ahead = letters(random, 1 + random.nextInt(8));
            boolean tooLong = false;
            int run = 0;
            for (int day = 0; day < row.length() + ahead.length(); day++) {
                run = (row + ahead).charAt(day) == 'D' ? run + 1 : 0;
                tooLong |= run > 3 && day >= row.length();
            }
            assertThat(audit(RUN, row, ahead)).as("%s|%s", row, ahead).isEqualTo(tooLong ? "5..5 by 1 costs 60" : "");
        }
    }

    private static String letters(SplittableRandom random, int length) {
        StringBuilder text = new StringBuilder();
        for (int day = 0; day < length; day++) {
            text.append(random.nextInt(4) == 0 ? '.' : 'D');
        }
        return text.toString();
    }
}
