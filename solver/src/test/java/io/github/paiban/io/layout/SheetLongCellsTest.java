package io.github.paiban.io.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.io.sheet.Sheet;
import io.github.paiban.io.sheet.SheetCell;
import io.github.paiban.io.table.FileBytes;
import io.github.paiban.io.table.Notices;
import io.github.paiban.io.text.FileLimits;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A cell may be as long as Excel lets it be: no pattern may take time that grows with the square of its length. */
final class SheetLongCellsTest {
    private static final int LONGEST = 32_000;
    /** Processor time for six cells; a pattern gone quadratic takes seconds for one. */
    private static final long MOST_MILLIS = 200;

    /** The time to read a roster with the text as a title, a heading, a name, a duty and a note. */
    private static long millis(String text) {
        List<List<SheetCell>> rows = new ArrayList<>();
        rows.add(row("2026年11月"));
        rows.add(row(text));
        rows.add(row("姓名", "1", "2", "3", "4", "5", text));
        rows.add(row("张三", "A", "-", "*", "B", "休"));
        rows.add(row(text, "A", "A", "", "B", "休"));
        rows.add(row("李四", text, "A", "B", "B", "休"));
        rows.add(row(""));
        rows.add(row(text));
        List<Sheet> sheets = List.of(Sheet.of("S", rows));
        long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        new SheetReader(new FileBytes(FileLimits.DEFAULT, new Notices()), SheetOptions.NONE).read("x.xlsx", sheets);
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin) / 1_000_000;
    }

    private static List<SheetCell> row(String... cells) {
        return java.util.Arrays.stream(cells).map(SheetCell::of).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "班",
                "休",
                "1",
                " ",
                "- ",
                "1 ",
                "a ",
                "(",
                ")",
                "()",
                "=",
                "A=",
                ":",
                "9:",
                "1:00",
                "9:00-17:30 ",
                "\n",
                "-\n",
                "/",
                "A/",
                "、",
                "早班、",
                "空白",
                "空白=",
                "注",
                "注 ",
                "2026",
                "2026年",
                "2026-11",
                "11月",
                "jan",
                "jan ",
                "20 ",
                "2",
                "[",
                "【",
                ".",
                "1.",
                "一",
                "〇年",
                "晚上",
                "~",
                "①",
                "*",
                "total ",
                "日期",
                "周",
                "星期",
                "1日",
                "团队",
                "人",
                "年月",
                "A早班",
                "'",
                "|",
                "+"
            })
    void longCellsAreReadInMilliseconds(String part) {
        String text = "x" + part.repeat(LONGEST / part.length()) + "y";

        assertThat(Math.min(millis(text), millis(text))).isLessThan(MOST_MILLIS);
    }
}
