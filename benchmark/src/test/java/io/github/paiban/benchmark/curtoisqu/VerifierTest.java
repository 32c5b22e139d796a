package io.github.paiban.benchmark.curtoisqu;

import static io.github.paiban.benchmark.curtoisqu.Small.FREE;
import static io.github.paiban.benchmark.curtoisqu.Small.cells;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.paiban.rules.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each hard rule at its limit, one below and one above, by the verifier and by the library's audit. */
final class VerifierTest {
    @ParameterizedTest
    @CsvSource({"E------ E------, 0", "EE----- -------, 0", "EE---E- -------, 1", "LLLLLLL LLLLLLL, 0"})
    @DisplayName("at most two early shifts")
    void shiftsAreLimited(String row, int hard) {
        check("Ann,E=2|L=14,99999,0,14,1,1,2", row, hard);
    }

    @ParameterizedTest
    @CsvSource({"1381, 0", "1380, 0", "1379, 1"})
    @DisplayName("at most so many minutes")
    void minutesAreLimitedAbove(int most, int hard) {
        check("Ann,E=14|L=14," + most + ",0,14,1,1,2", "EEL---- -------", hard);
    }

    @ParameterizedTest
    @CsvSource({"1379, 0", "1380, 0", "1381, 1"})
    @DisplayName("at least so many minutes")
    void minutesAreLimitedBelow(int least, int hard) {
        check("Ann,E=14|L=14,99999," + least + ",14,1,1,2", "EEL---- -------", hard);
    }

    @ParameterizedTest
    @CsvSource({
        "-EE---- -------, 0",
        "-EEE--- -------, 0",
        "-EEEE-- -------, 1",
        "EEEE--- -------, 1",
        "EEE---- ---EEEE, 1"
    })
    @DisplayName("at most three days in a row, at either end too")
    void workIsLimitedAbove(String row, int hard) {
        check("Ann,E=14|L=14,99999,0,3,1,1,2", row, hard);
    }

    @ParameterizedTest
    @CsvSource({
        "--EEE-- -------, 0",
        "--EE--- -------, 0",
        "--E---- -------, 1",
        "E------ ------E, 0",
        "E--E--- ---E--E, 2"
    })
    @DisplayName("at least two days in a row, but at either end")
    void workIsLimitedBelow(String row, int hard) {
        check("Ann,E=14|L=14,99999,0,14,2,1,2", row, hard);
    }

    @ParameterizedTest
    @CsvSource({"E---EEE EEEEEEE, 0", "E--EEEE EEEEEEE, 0", "E-EEEEE EEEEEEE, 1", "-EEEEEE EEEEEE-, 0"})
    @DisplayName("at least two days off in a row, but at either end")
    void restIsLimitedBelow(String row, int hard) {
        check("Ann,E=14|L=14,99999,0,14,1,2,2", row, hard);
    }

    @ParameterizedTest
    @CsvSource({
        "EEEEE-- EEEEE--, 0",
        "-----E- EEEEE--, 0",
        "-----EE -------, 0",
        "------E -----E-, 1",
        "-----EE -----EE, 1"
    })
    @DisplayName("at most one weekend, be it on one day")
    void weekendsAreLimited(String row, int hard) {
        check("Ann,E=14|L=14,99999,0,14,1,1,1", row, hard);
    }

    @ParameterizedTest
    @CsvSource({"EEE-EEE -------, 0", "EEEEEEE -------, 1", "---E--- -------, 1", "----E-- -------, 0"})
    @DisplayName("a day off is off")
    void daysOffAreOff(String row, int hard) {
        check(FREE, row, hard, "SECTION_DAYS_OFF", "Ann,3");
    }

    @ParameterizedTest
    @CsvSource({"EL----- -------, 0", "LLEE--- -------, 1", "L-E---- -------, 0", "LELE--- -------, 2"})
    @DisplayName("an early shift does not follow a late one on the next day")
    void successionsAreForbidden(String row, int hard) {
        check(FREE, row, hard);
    }

    @ParameterizedTest
    @CsvSource({"-------, -------, 200", "E------, -------, 100", "E------, E------, 0"})
    @DisplayName("too few cost the weight of each")
    void tooFewCost(String ann, String bob, int objective) {
        checkCover("0,E,2,100,7", ann, bob, objective);
    }

    @ParameterizedTest
    @CsvSource({"L------, L------, 0", "E------, -------, 7", "E------, E------, 14"})
    @DisplayName("too many cost the weight of each")
    void tooManyCost(String ann, String bob, int objective) {
        checkCover("0,E,0,100,7", ann, bob, objective);
    }

    @ParameterizedTest
    @CsvSource({"-E----- -------, 0", "-L----- -------, 3", "------- -------, 3", "-E--L-- -------, 5"})
    @DisplayName("wishes that are not granted cost their weight")
    void wishesCost(String row, int objective) {
        Instance instance =
                Small.one(FREE, "SECTION_SHIFT_ON_REQUESTS", "Ann,1,E,3", "SECTION_SHIFT_OFF_REQUESTS", "Ann,4,L,5");
        agree(instance, cells(row), 0, objective);
    }

    @Test
    @DisplayName("verifier and audit agree on 500 rosters drawn with seed 1")
    void agreeOnManyRosters() {
        Random random = new Random(1);
        Instance instance = Small.three();
        int legal = 0;
        for (int i = 0; i < 500; i++) {
            List<List<String>> cells = draw(random, instance);
            Verdict verdict = Small.judge(instance, cells);
            agree(instance, cells, verdict.hard(), verdict.objective());
            legal += verdict.hard() == 0 ? 1 : 0;
        }
        assertThat(legal).isLessThan(500);
    }

    @Test
    @DisplayName("a roster of another size, or with other shifts, is refused")
    void otherRostersAreRefused() {
        Verifier verifier = new Verifier(Small.one(FREE));
        assertThatIllegalArgumentException().isThrownBy(() -> verifier.judge(cells("E------")));
        assertThatIllegalArgumentException().isThrownBy(() -> verifier.judge(cells("N------ -------")));
    }

    private static List<List<String>> draw(Random random, Instance instance) {
        List<String> words = List.of("E", "L", "-", "-");
        List<List<String>> cells = new ArrayList<>();
        for (int i = 0; i < instance.staff().size(); i++) {
            cells.add(random.ints(instance.days(), 0, words.size())
                    .mapToObj(words::get)
                    .toList());
        }
        return cells;
    }

    private static void check(String employee, String row, int hard, String... more) {
        agree(Small.one(employee, more), cells(row), hard, 0);
    }

    private static void checkCover(String cover, String ann, String bob, int objective) {
        Instance instance = Small.one(FREE + "\n" + FREE.replace("Ann", "Bob"), "SECTION_COVER", cover);
        agree(instance, cells(ann + "-------", bob + "-------"), 0, objective);
    }

    private static void agree(Instance instance, List<List<String>> cells, int hard, long objective) {
        Verdict verdict = Small.judge(instance, cells);
        Score audit = Small.audit(instance, cells);
        assertThat(verdict.violations()).hasSize(hard);
        assertThat(verdict.objective()).isEqualTo(objective).isEqualTo(audit.should());
        assertThat(audit.isLegal()).isEqualTo(hard == 0);
    }
}
