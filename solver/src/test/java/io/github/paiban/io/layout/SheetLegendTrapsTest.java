package io.github.paiban.io.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.io.layout.Book.Read;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands around a roster and only looks like a legend, and legends that are easily read wrong. */
final class SheetLegendTrapsTest {
    private static final String DAYS = "姓名|1|2|3|4|5";

    private static Read november(String... lines) {
        return Book.xlsx().sheet("2026年11月", lines).read("x.xlsx");
    }

    private static String legend(Read read) {
        return read.reading().legend().entries().values().stream()
                .map(each -> each.code() + "=" + each.text())
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- 白班 9:00-17:30\n- 晚班 22:00-6:00",
                "• 白班 9:00-17:30\n• 晚班 22:00-6:00",
                "* 白班 9:00-17:30\n* 晚班 22:00-6:00",
                "1. 白班 9:00-17:30\n2. 晚班 22:00-6:00",
                "(1) 白班：9:00-17:30；(2) 晚班：22:00-6:00",
                "– 白班: 9:00-17:30\n– 晚班: 22:00-6:00",
            })
    void theSignBeforeAnItemOfAListIsNoCode(String note) {
        Read read = november(DAYS, "张三|白班|白班|-|晚班|*", "李四|晚班|1|-|•|–", "王五|晚班|晚班|-|白班|-", "", note);

        assertThat(legend(read)).isEqualTo("白班=9:00-17:30; 晚班=22:00-6:00");
        assertThat(read.open()).isEmpty();
    }

    @Test
    void theSignBeforeAnItemMayStandInACellOfItsOwn() {
        Read read = november(DAYS, "张三|白班|白班|-|晚班|-", "李四|晚班|晚班|-|-|白班", "", "-|白班|9:00-17:30", "-|晚班|22:00-6:00");

        assertThat(legend(read)).isEqualTo("白班=9:00-17:30; 晚班=22:00-6:00");
        assertThat(read.open()).isEmpty();
    }

    @Test
    void aDashWithAJointBehindItIsACode() {
        Read read = november(DAYS, "张三|A|A|-|B|-", "", "- = 休息", "A = 白班");

        assertThat(legend(read)).isEqualTo("-=休息; A=白班");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "班次：白班 晚班",
                "班次：白班 中班 晚班",
                "早班、中班、晚班",
                "早班、中班",
                "班次：早 中 晚",
                "班次：白 半 晚 休",
                "班次：早/中/晚",
                "白班 中班",
                "早班，晚班，夜班",
                "Shifts: Day Night",
                "Day, Night, Mid",
            })
    void aListOfShiftsExplainsNothing(String list) {
        Read read = november(DAYS, "张三|白班|早班|休|晚班|早", "李四|晚|白|半|Day|Night", "", list);

        assertThat(legend(read)).isEmpty();
        assertThat(read.open()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "A：09:00-17:30 B：22:00-06:00 -> A=09:00-17:30; B=22:00-06:00",
                "A：09:00-17:30；B：晚班 -> A=09:00-17:30; B=晚班",
                "A 早班 B 晚班 -> A=早班; B=晚班",
                "A：9:00-17:30（早班），B：晚班 -> A=9:00-17:30(早班); B=晚班",
                "A 9:00-17:30 B 22:00-6:00 -> A=9:00-17:30; B=22:00-6:00",
                "班次：A 早班 9:00-17:30 B 晚班 22:00-6:00 -> A=早班 9:00-17:30; B=晚班 22:00-6:00",
                "A早班 B晚班 -> A=早班; B=晚班",
                "早班A、晚班B -> A=早班; B=晚班",
                "早班 A 9:00—17:30（中间休息1小时） 晚班 B 17:00—次日01:00 -> A=早班 9:00—17:30(中间休息1小时); B=晚班 17:00—次日01:00",
                "A班：9-18，B班：18-24（弹性） -> A=9-18; B=18-24(弹性)",
                "B晚班次日必须休息；A班不得连上5天 -> ''",
                "A:9:00-18:00(午休12:00-13:00) B：晚班 -> A=9:00-18:00(午休12:00-13:00); B=晚班",
            })
    void everyCodeOfALineHasItsOwnMeaning(String note, String legend) {
        Read read = november(DAYS, "张三|A|A|休|B|休", "李四|B|B|休|A|休", "", note);

        assertThat(legend(read)).isEqualTo(legend);
    }

    @Test
    void wordsWithTheirTimesInOneLineHaveEachTheirOwn() {
        Read read = november(DAYS, "张三|早班|早班|休|晚班|休", "", "早班 9:00-17:30 晚班 17:00-23:30");

        assertThat(legend(read)).isEqualTo("早班=9:00-17:30; 晚班=17:00-23:30");
    }

    @ParameterizedTest
    @ValueSource(strings = {"晚：2-3人", "晚 2-3人", "晚：2025-2026", "晚=10-12单", "早晚各2-3人，A：2-3"})
    void figuresExplainNothing(String note) {
        Read read = november(DAYS, "张三|A|A|休|晚|休", "", note);

        assertThat(legend(read)).isEmpty();
    }

    @Test
    void aCodeWithSeveralTimesIsToldAndNotTaken() {
        Read read = november(DAYS, "张三|A|A|休|B|休", "", "A：平日9:00-18:00 周末10:00-19:00；B：晚班");

        assertThat(read.assumed()).contains("legend-several");
        assertThat(read.reading().legend().find("A").orElseThrow().meaning().times())
                .isNull();
    }

    @Test
    void theThirdStatementIsHeldAgainstTheFirst() {
        Read read = november(DAYS, "张三|A|A|休|B|休", "A=早班", "A=9:00-17:30（含午休）", "A=晚班", "B=夜班");

        assertThat(read.open()).containsExactly("legend-twice");
        assertThat(read.reading().open().getFirst().said().args()).contains("早班", "晚班");
    }

    @Test
    void theWordAndTheTimesOfACodeMayStandApart() {
        Read read = november(DAYS, "张三|A|A|休|B|休", "A=早班", "A=9:00-17:30（含午休）", "B=夜班");

        assertThat(read.open()).isEmpty();
        assertThat(read.reading().legend().find("A").orElseThrow().meaning().toString())
                .contains("早班", "540", "1050");
    }

    @Test
    void aWordWithAndWithoutShiftBehindItIsTheSame() {
        Read read = november(DAYS, "张三|A|A|休|B|休", "A=早班 9:00-17:30；B=夜班", "", "A=早；B=夜");

        assertThat(read.open()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "空白=休 -> REST",
                "空白|休 -> REST",
                "空白→休息 -> REST",
                "空白（休息） -> REST",
                "空白 - 休息 -> REST",
                "空白 休息 -> REST",
                "空白格代表休息 -> REST",
                "blank|day off -> REST",
                "空白|白班 -> WORK",
                "空白－白班 9:00-17:30 -> WORK",
                "空白＝無要求 -> NO_WISH",
            })
    void whatTheSheetSaysOfBlankCellsCountsInEveryForm(String note, String blank) {
        String shift = blank.equals("WORK") ? "休" : "A";
        Read read = november(DAYS, "张三|" + shift + "||休|休|", "李四||" + shift + "||休|休", "", note, "A|早班 9:00-17:30");

        assertThat(read.reading().blank()).hasToString(blank);
        assertThat(read.assumed()).contains("blank-told");
    }

    @Test
    void theLegendBelowAThousandPeopleIsFound() {
        List<String> lines = new ArrayList<>(List.of(DAYS));
        IntStream.range(0, 1500).forEach(i -> lines.add("员工" + (char) ('一' + i) + "|A|A|B||休"));
        lines.addAll(List.of("", "A=早班；空白=年假", "B|晚班|22:00-6:00"));

        Read read = november(lines.toArray(String[]::new));

        assertThat(read.reading().agents()).hasSize(1500);
        assertThat(legend(read)).isEqualTo("A=早班; B=晚班 22:00-6:00");
        assertThat(read.reading().blankWord()).isEqualTo("年假");
        assertThat(read.assumed()).contains("blank-leave").doesNotContain("blank-rest");
    }
}
